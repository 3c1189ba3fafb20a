using System.Text.RegularExpressions;

namespace Genviral.Gen.Spec.Tests.Language;

/// <summary>What a fence holds: how it becomes a whole spec. The comment at the top of language.md tells authors.</summary>
internal enum ExampleKind { Spec, File, Top, Types, Fields, Endpoints, Prelude }

/// <summary>A fenced example of a page.</summary>
/// <param name="Page">The page's file name.</param>
/// <param name="Line">The line of the fence, from one.</param>
/// <param name="Section">The nearest heading above it, of level two or more.</param>
/// <param name="IsJson">Whether it is JSON; YAML otherwise.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="WantedId">The finding that it must give, or null for none.</param>
/// <param name="Text">Its text.</param>
internal sealed record DocumentExample(
    string Page, int Line, string Section, bool IsJson, ExampleKind Kind, string? WantedId, string Text)
{
    private static readonly Regex Fence = new(
        "^```(?<info>[^\n`]*)\n(?<text>.*?)^```[ ]*$", RegexOptions.Multiline | RegexOptions.Singleline);

    private static readonly Regex Heading = new("^#{2,} +(?<title>.+?) *$", RegexOptions.Multiline);

    /// <summary>The examples of a page, in order; fences in other languages than YAML and JSON are left out.</summary>
    public static IReadOnlyList<DocumentExample> FindAll(string page, string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        return
        [
            .. Fence.Matches(lines)
                .Where(match => match.Groups["info"].Value.Split(' ')[0] is "yaml" or "json")
                .Select(match => Read(page, lines, match)),
        ];
    }

    public override string ToString() => $"{Page}({Line})";

    private static DocumentExample Read(string page, string text, Match match)
    {
        var line = text.AsSpan(0, match.Index).Count('\n') + 1;
        var words = match.Groups["info"].Value.Trim().Split(' ');
        var kind = words.Length == 1 ? ExampleKind.Spec
            : Enum.TryParse<ExampleKind>(words[1], ignoreCase: true, out var known) ? known
            : throw new FormatException($"{page}({line}): '{words[1]}' is no kind of example.");
        var wanted = words.Length == 4 && words[2] == "wrong" ? words[3]
            : words.Length <= 2 ? null
            : throw new FormatException($"{page}({line}): want 'yaml kind' or 'yaml kind wrong ID'.");
        var section = Heading.Matches(text[..match.Index]).LastOrDefault()?.Groups["title"].Value ?? "";
        return new DocumentExample(page, line, section, words[0] == "json", kind, wanted, match.Groups["text"].Value);
    }
}
