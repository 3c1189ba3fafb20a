using System.Text.RegularExpressions;
using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary><c>body</c> and <c>returns</c> → syntax.</summary>
internal static class ContentSyntaxBuilder
{
    private static readonly Regex MediaType = new(
        @"^[!#$&^_.+\-0-9A-Za-z*]+/[!#$&^_.+\-0-9A-Za-z*]+(\s*;\s*[!#$&^_.+\-0-9A-Za-z]+=(""[^""]*""|[^\s"";]+))*\z",
        RegexOptions.CultureInvariant);

    public static BodySyntax? Body(KeyReader endpoint)
    {
        if (endpoint.FindOne(["body", "body?"]) is not { } entry)
        {
            return null;
        }

        var body = entry.Value is MappingNode mapping
            ? MappedBody(TypeNodeSyntaxBuilder.Open(mapping, SpecKeys.Body, entry.Key.At, endpoint.Report), entry.Key.At)
            : new BodySyntax(ContentKind.Json, entry.Key.At)
            {
                Type = TypeNodeSyntaxBuilder.BuildExpression(entry.Value, endpoint.Report),
            };
        return body with { IsOptional = entry.Key.Text == "body?" };
    }

    public static ReturnsSyntax? Returns(KeyReader endpoint)
    {
        if (endpoint.FindOne(["returns", "returns?"]) is not { } entry)
        {
            return null;
        }

        var returns = entry.Value is MappingNode mapping
            ? MappedReturns(TypeNodeSyntaxBuilder.Open(mapping, SpecKeys.Returns, entry.Key.At, endpoint.Report), entry.Key.At)
            : new ReturnsSyntax(ContentKind.Json, entry.Key.At)
            {
                Type = TypeNodeSyntaxBuilder.BuildExpression(entry.Value, endpoint.Report),
            };
        return returns with { IsOptional = entry.Key.Text == "returns?" };
    }

    private static BodySyntax MappedBody(KeyReader keys, SourceSpan at)
    {
        if (keys.FindOne(SpecKeys.ContentKinds) is not { } content)
        {
            if (!keys.HasAny(SpecKeys.Shapes) && keys.MayBeMeant(SpecKeys.ContentKinds))
            {
                return new BodySyntax(ContentKind.Json, at) { Type = new LostTypeSyntax(at) };
            }

            return new BodySyntax(ContentKind.Json, at) { Type = TypeNodeSyntaxBuilder.Build(keys) };
        }

        ExcludeOthers(keys, content);
        if (content.Key.Text == "binary")
        {
            var type = ContentType(content.Value, keys.Report);
            return new BodySyntax(ContentKind.Binary, at) { ContentType = type, Type = type is null ? Lost(content) : null };
        }

        var fields = FieldSyntaxBuilder.BuildMap(content.Value, SpecKeys.Field, keys.Report);
        return new BodySyntax(content.Key.Text == "form" ? ContentKind.Form : ContentKind.Multipart, at)
        {
            Fields = fields.Fields,
            Type = fields.IsIncomplete ? Lost(content) : null,
        };
    }

    private static ReturnsSyntax MappedReturns(KeyReader keys, SourceSpan at)
    {
        if (keys.Find("binary") is not { } content)
        {
            return new ReturnsSyntax(ContentKind.Json, at) { Type = TypeNodeSyntaxBuilder.Build(keys) };
        }

        ExcludeOthers(keys, content);
        var type = ContentType(content.Value, keys.Report);
        return new ReturnsSyntax(ContentKind.Binary, at) { ContentType = type, Type = type is null ? Lost(content) : null };
    }

    /// <summary>Beside another content than JSON, nothing of a type node has a meaning.</summary>
    private static void ExcludeOthers(KeyReader keys, MappingEntry content)
    {
        foreach (var other in keys.Entries.Where(entry => !SpecKeys.ContentKinds.Contains(entry.Key.Text)))
        {
            keys.Report.Add(ShapeReport.ExcludedKey(other.Key, content.Key));
        }
    }

    private static LostTypeSyntax Lost(MappingEntry content) => new(content.Key.At);

    private static Located<string>? ContentType(Node node, SyntaxReport report)
    {
        if (report.Line(node, "a content type, such as 'image/png'") is not { } type)
        {
            return null;
        }

        if (MediaType.IsMatch(type.Value))
        {
            return type;
        }

        report.Add(EndpointShapeReport.WrongMediaType((ScalarNode)node));
        return null;
    }
}
