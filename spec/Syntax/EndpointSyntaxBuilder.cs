using System.Text.RegularExpressions;
using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>One entry of <c>endpoints</c> → syntax.</summary>
internal static class EndpointSyntaxBuilder
{
    private static readonly Regex NameForm = new(
        @"^[\p{L}_][\p{L}\p{Nd}_\-]*(\.[\p{L}_][\p{L}\p{Nd}_\-]*)*\z", RegexOptions.CultureInvariant);

    public static EndpointSyntax? Build(MappingEntry entry, SyntaxReport report)
    {
        if (!IsName(entry.Key, report))
        {
            return null;
        }

        if (entry.Value is not MappingNode mapping)
        {
            report.AddWrongShape(entry.Value, "a mapping, such as '{ get: /posts }'");
            return null;
        }

        var keys = new KeyReader(mapping, SpecKeys.Endpoint, entry.Key.At, report);
        var isOmitted = Omit(keys);
        var method = Method(keys, isOmitted);
        var path = method is null ? null : PathSyntaxParser.Parse(method.Value, report);
        if (path is null && !isOmitted)
        {
            report.LostNames.Add(entry.Key.Text);
        }

        return Fill(new EndpointSyntax(new Located<string>(entry.Key.Text, entry.Key.At))
        {
            Method = method is null ? new("", entry.Key.At) : new(method.Key.Text.ToUpperInvariant(), method.Key.At),
            Path = path?.Text ?? new("", entry.Key.At),
            PathTemplate = path?.Template ?? "",
            Placeholders = path?.Placeholders ?? [],
            IsOmitted = isOmitted,
            IsBareOmission = isOmitted && keys.Entries.Count == 1,
            IsLost = path is null && !isOmitted,
        }, keys);
    }

    private static EndpointSyntax Fill(EndpointSyntax endpoint, KeyReader keys)
    {
        var report = keys.Report;
        var path = PathParameters(keys);
        var query = FieldSyntaxBuilder.BuildMap(keys.Find("query"), SpecKeys.QueryParameter, report);
        var headers = report.Headers(keys.Find("headers"));
        var body = ContentSyntaxBuilder.Body(keys);
        return endpoint with
        {
            Doc = keys.Find("doc") is { } doc ? report.Prose(doc.Value) : null,
            Deprecated = DeprecationReader.Read(keys),
            PathParameters = path.Fields,
            QueryParameters = query.Fields,
            Headers = headers.Fields,
            IsIncomplete = path.IsIncomplete || query.IsIncomplete || headers.IsIncomplete
                || body?.Type is LostTypeSyntax or { IsIncomplete: true } || (body is null && keys.MayBeMeant(["query", "body", "path"])),
            Body = body,
            Returns = ContentSyntaxBuilder.Returns(keys),
            MayHaveLostReturns = keys.MayBeMeant(["returns"]) || (endpoint.IsLost && HasMappingAsPath(keys)),
            Statuses = keys.Find("status") is { } status ? report.Statuses(status.Value) ?? [] : [],
            Errors = keys.Find("errors") is { } errors ? report.Lines(errors.Value, "a list of error codes") ?? [] : [],
            Paginate = FollowUpSyntaxBuilder.Paginate(keys),
            Poll = FollowUpSyntaxBuilder.Poll(keys),
            Upload = FollowUpSyntaxBuilder.Upload(keys),
            IdempotencyKey = keys.Find("idempotencyKey") is { } idempotency
                ? report.Line(idempotency.Value, "the name of a body field or header")
                : null,
            TimeoutMilliseconds = keys.Find("timeout") is { } timeout ? report.Milliseconds(timeout.Value) : null,
            Retries = keys.Find("retries") is { } retries ? report.Integer(retries.Value, 0) : null,
            IsAnonymous = IsNone(keys, "auth"),
            HasNoEnvelope = IsNone(keys, "envelope"),
        };
    }

    private static MappingEntry? Method(KeyReader keys, bool isOmitted)
    {
        var method = keys.FindOne(SpecKeys.Methods);
        if (method is null && !isOmitted && !keys.MayBeMeant(SpecKeys.Methods) && !HasPathHabit(keys))
        {
            keys.Report.Add(ShapeReport.MissingChoice(keys.At, "The method with its path", keys.Owner, SpecKeys.Methods));
        }

        return method;
    }

    private static FieldMapSyntax PathParameters(KeyReader keys)
    {
        var isPathWrittenHere = HasPathHabit(keys);
        if (keys.Find("path") is not { } entry || (isPathWrittenHere && keys.MayBeMeant(SpecKeys.Methods)))
        {
            return FieldMapSyntax.Empty;
        }

        if (isPathWrittenHere)
        {
            keys.Report.AddWrongShape(entry.Value, "a map of path parameters; the path itself is the method's value: 'get: /posts'");
            return FieldMapSyntax.Lost;
        }

        var fields = FieldSyntaxBuilder.BuildMap(entry, SpecKeys.Field, keys.Report);
        foreach (var field in fields.Fields.Where(field => field.IsOptional))
        {
            keys.Report.Add(EndpointShapeReport.OptionalPathParameter(field));
        }

        return fields;
    }

    /// <summary><c>path: /posts</c>, as other languages write it.</summary>
    private static bool HasPathHabit(KeyReader keys) => keys.Find("path")?.Value is ScalarNode;

    /// <summary><c>get: { path: /posts, returns: Post }</c>: what the endpoint has stands there.</summary>
    private static bool HasMappingAsPath(KeyReader keys) => keys.Entries.Any(entry => SpecKeys.Methods.Contains(entry.Key.Text) && entry.Value is MappingNode);

    private static bool IsNone(KeyReader keys, string key)
        => keys.Find(key) is { } entry && keys.Report.Word(entry.Value, ["none"]) is not null;

    private static bool Omit(KeyReader keys)
    {
        if (keys.Find("omit") is not { } entry || keys.Report.Scalar(entry.Value, "true, or leave the key out") is not { } scalar)
        {
            return false;
        }

        if (scalar is { IsPlain: true, Text: "true" })
        {
            return true;
        }

        keys.Report.Add(ShapeReport.WrongFlag(scalar, "true, or leave the key out"));
        return false;
    }

    /// <summary>Of ASCII letters, digits behind them, and single dots between, as nearly all are.</summary>
    private static bool IsPlainName(string name)
    {
        var before = '.';
        foreach (var character in name)
        {
            var isLetter = character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
            if (!isLetter && (character is not ('.' or (>= '0' and <= '9')) || before == '.'))
            {
                return false;
            }

            before = character;
        }

        return before != '.';
    }

    private static bool IsName(ScalarNode key, SyntaxReport report)
    {
        if (key.Text.Length <= 200 && (IsPlainName(key.Text) || NameForm.IsMatch(key.Text)))
        {
            return true;
        }

        var better = Regex.Replace(key.Text, @"[^\p{L}\p{Nd}_\-]+", ".").Trim('.');
        var remedy = key.Text.IndexOf('/') >= 0 ? " The key is the endpoint's name, as in 'posts.list'; its path stands below: 'get: /posts'."
            : better.Length <= 100 && NameForm.IsMatch(better) ? $" Did you mean '{better}'?"
            : " Write an operation with its groups before it, as in 'posts.list'.";
        report.Add(EndpointShapeReport.WrongEndpointName(key, remedy));
        return false;
    }
}
