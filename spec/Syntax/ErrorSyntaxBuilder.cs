using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>One entry of <c>errors</c> → syntax: a status, several, or a mapping.</summary>
internal static class ErrorSyntaxBuilder
{
    public static ErrorSyntax? Build(MappingEntry entry, SyntaxReport report)
    {
        if (report.Line(entry.Key, "an error code") is not { } code || !report.HasOwnQuotes(entry.Key))
        {
            return null;
        }

        if (entry.Value is not MappingNode mapping)
        {
            var statuses = entry.Value is SequenceNode or ScalarNode ? report.Statuses(entry.Value) : Lost(entry.Value, report);
            return statuses is null ? null : new ErrorSyntax(code, statuses, null, null, null);
        }

        var keys = new KeyReader(mapping, SpecKeys.Error, entry.Key.At, report);
        return new ErrorSyntax(
            code,
            keys.Find("status") is { } status ? report.Statuses(status.Value) ?? [] : [],
            keys.Find("doc") is { } doc ? report.Prose(doc.Value) : null,
            keys.Find("retry") is { } retry ? report.Flag(retry.Value) : null,
            keys.Find("csharp") is { } name ? report.CSharpName(name.Value) : null);
    }

    private static IReadOnlyList<Located<int>>? Lost(Node node, SyntaxReport report)
    {
        report.AddWrongShape(node, "its HTTP status, or {} where it is unknown");
        return null;
    }
}
