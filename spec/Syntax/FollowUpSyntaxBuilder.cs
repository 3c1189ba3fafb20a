using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary><c>paginate</c>, <c>poll</c> and <c>upload</c> → syntax: what a call leads to.</summary>
internal static class FollowUpSyntaxBuilder
{
    public static PaginateSyntax? Paginate(KeyReader endpoint)
    {
        if (Open(endpoint, "paginate", SpecKeys.Paginate, "{ page: page, items: posts, total: total }") is not { } keys)
        {
            return null;
        }

        var position = keys.FindOne(SpecKeys.PagingKinds);
        if (position is null && !keys.MayBeMeant(SpecKeys.PagingKinds))
        {
            keys.Report.Add(ShapeReport.MissingChoice(keys.At, "The kind of paging", keys.Owner, SpecKeys.PagingKinds));
        }

        var kind = position?.Key.Text switch { "offset" => PagingKind.Offset, "page" => PagingKind.Page, _ => PagingKind.Cursor };
        var next = position is not null && kind == PagingKind.Cursor
            ? keys.Require("next", " It is the path to the next page's cursor in the answer.")
            : keys.Find("next");
        var at = position is null ? null : keys.Report.Line(position.Value, "the name of a query parameter or body field");
        var items = Path(keys, keys.Require("items", " It is the path to the list in the answer."));
        var limit = keys.Find("limit") is { } limitEntry ? keys.Report.Line(limitEntry.Value, "the name of a query parameter or body field") : null;
        var paginate = at is { } sound && items is { } list && IsAnother(limit, sound, keys.Report)
            ? new PaginateSyntax(keys.At)
            {
                Kind = kind,
                Position = sound,
                Items = list,
                Limit = limit,
                Total = Path(keys, keys.Find("total")),
                HasMore = Path(keys, keys.Find("hasMore")),
                Next = Path(keys, next),
            }
            : null;
        return kind == PagingKind.Cursor && paginate?.Next is null ? null : paginate;
    }

    public static PollSyntax? Poll(KeyReader endpoint)
    {
        if (Open(endpoint, "poll", SpecKeys.Poll,
            "{ with: jobs.get, id: job_id, until: status, done: [done], every: 5s }") is not { } keys)
        {
            return null;
        }

        keys.RequireAll("with", "id", "until", "done", "every");
        var with = keys.Find("with") is { } endpointName ? keys.Report.Line(endpointName.Value, "the name of an endpoint") : null;
        var id = Path(keys, keys.Find("id"));
        var until = Path(keys, keys.Find("until"));
        var done = keys.Find("done") is { } doneEntry ? keys.Report.Lines(doneEntry.Value, "the states that mean success") : null;
        var failed = keys.Find("failed") is { } failedEntry ? keys.Report.Lines(failedEntry.Value, "the states that mean failure") : null;
        var every = keys.Find("every") is { } everyEntry ? keys.Report.Milliseconds(everyEntry.Value) : null;
        CheckStates(done, failed, keys.Report);
        return with is { } name && id is { } idPath && until is { } state && done is not null && every is { } pause
            ? new PollSyntax(keys.At)
            {
                With = name,
                Id = idPath,
                Until = state,
                Done = done,
                Failed = failed ?? [],
                EveryMilliseconds = pause,
            }
            : null;
    }

    public static UploadSyntax? Upload(KeyReader endpoint)
    {
        if (Open(endpoint, "upload", SpecKeys.Upload, "{ url: uploadUrl }") is not { } keys)
        {
            return null;
        }

        var url = Path(keys, keys.Require("url", " It is the path to the address in the answer."));
        var type = keys.Find("contentType") is { } typeEntry ? keys.Report.Line(typeEntry.Value, "the name of a body field") : null;
        var method = keys.Find("method") is { } methodEntry ? keys.Report.Word(methodEntry.Value, ["put", "post"]) : null;
        return url is { } address
            ? new UploadSyntax(keys.At) { Url = address, ContentType = type, Method = method?.Value.ToUpperInvariant() ?? "PUT" }
            : null;
    }

    private static KeyReader? Open(KeyReader endpoint, string key, KeyOwner owner, string sample)
    {
        if (endpoint.Find(key) is not { } entry)
        {
            return null;
        }

        if (entry.Value is MappingNode mapping)
        {
            return new KeyReader(mapping, owner, entry.Key.At, endpoint.Report);
        }

        endpoint.Report.AddWrongShape(entry.Value, $"a mapping, such as '{sample}'");
        return null;
    }

    /// <summary>One parameter cannot say both where a page begins and how long it is.</summary>
    private static bool IsAnother(Located<string>? limit, Located<string> position, SyntaxReport report)
    {
        if (limit is not { } size || size.Value != position.Value)
        {
            return true;
        }

        var (earlier, later) = size.At.Span.Start < position.At.Span.Start ? (size, position) : (position, size);
        report.Add(ShapeReport.DuplicateName(later, earlier.At));
        return false;
    }

    /// <summary>A state that means success and failure means neither.</summary>
    private static void CheckStates(
        IReadOnlyList<Located<string>>? done, IReadOnlyList<Located<string>>? failed, SyntaxReport report)
    {
        var names = new NameSet(report, StringComparer.Ordinal);
        foreach (var state in (done ?? []).Concat(failed ?? []).OrderBy(state => state.At.Span.Start))
        {
            names.Add(state);
        }
    }

    private static Located<string>? Path(KeyReader keys, MappingEntry? entry)
        => entry is null ? null : keys.Report.DottedPath(entry.Value, "a path into the answer", PathUse.Payload);
}
