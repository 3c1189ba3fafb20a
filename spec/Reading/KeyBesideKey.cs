using System.Text.RegularExpressions;
using Genviral.Gen.Spec.Diagnostics;

namespace Genviral.Gen.Spec.Reading;

/// <summary>Tells <c>state: enum: [a]</c>, two keys on one line, from <c>doc: Note: this</c>, a text that needs quotes.</summary>
internal static class KeyBesideKey
{
    private static readonly Regex Name = new(@"^[A-Za-z_][\w.\-]*\??\z", RegexOptions.CultureInvariant);

    // A type and a comma, with no further word: a sentence has more of them.
    private static readonly Regex BehindComma = new(@"^[\w.<>|?\-]+\s*,\s*(?<key>[A-Za-z_][\w.\-]*\??)\z", RegexOptions.CultureInvariant);

    private static readonly HashSet<string> Shapes = new(StringComparer.Ordinal)
    {
        "type", "fields", "enum", "list", "map", "oneOf", "const",
    };

    private static readonly HashSet<string> TextKeys = new(StringComparer.Ordinal)
    {
        "get", "post", "put", "patch", "delete", "baseUrl", "url", "client", "namespace", "name", "csharp", "header", "query", "binary",
        "pattern", "format", "const", "type",
    };

    /// <summary>What to say of the text at <paramref name="start"/> whose colon stands at the failure's point.</summary>
    /// <param name="failure">What is known.</param>
    /// <param name="start">Where the value begins.</param>
    /// <param name="end">Where the text ends that quotes would have to be around.</param>
    public static Finding Read(SyntaxFailure failure, int start, int end)
    {
        var text = failure.Text;
        var inner = text.Slice(start, failure.Point);
        if (failure.Builder.Top is { Key: { } before, IsFlow: false } && BehindComma.Match(inner) is { Success: true } next && AreKeys(before.Text, next.Groups["key"].Value, failure))
        {
            return LineReport.KeyBehindComma(text.Span(start + next.Groups["key"].Index, end), before.Text, next.Groups["key"].Value);
        }

        if (failure.Builder.Top is not { Key: { } outer } || !AreKeys(outer.Text, inner, failure))
        {
            return LineReport.ColonInText(text.Span(start, end), text.Slice(start, end));
        }

        var isInFlow = failure.Builder.Top.IsFlow;
        end = isInFlow ? EndOfValue(text, text.SkipBlanks(failure.Point + 1)) : end;
        var at = text.Span(start, end);
        var words = text.Slice(start, WithoutStrayBrace(text, start, end));
        return words.EndsWith(":", StringComparison.Ordinal) ? LineReport.HeaderBesideKey(at, outer.Text, inner)
            : isInFlow ? LineReport.KeyBesideKeyInBraces(at, outer.Text, inner, words)
            : LineReport.KeyBesideKey(at, outer.Text, inner, words);
    }

    /// <summary>The end without a <c>}</c> whose <c>{</c> was forgotten, which the remedy writes itself.</summary>
    private static int WithoutStrayBrace(SpecText text, int start, int end)
    {
        var words = text.Slice(start, end);
        var isStray = words.EndsWith("}", StringComparison.Ordinal) && words.Count(character => character == '}') > words.Count(character => character == '{');
        return isStray ? text.TrimEnd(start, end - 1) : end;
    }

    private static bool AreKeys(string outer, string inner, SyntaxFailure failure)
    {
        var levels = failure.Builder.Levels;
        var isDocOfValue = levels.Count > 1 && levels[levels.Count - 2].Key?.Text == "enum";
        return Name.IsMatch(inner) && outer is not ("doc" or "description" or "summary") && !isDocOfValue
            && (Shapes.Contains(inner) || !(MappingKeys.IsForText(outer) || TextKeys.Contains(outer)));
    }

    /// <summary>The end of a value inside brackets, which may be one in brackets itself.</summary>
    private static int EndOfValue(SpecText text, int start)
    {
        if (text[start] is not ('{' or '['))
        {
            return text[start] is '"' or '\'' ? FlowTraps.EndOfQuoted(text, start) : FlowTraps.EndOfText(text, start);
        }

        var depth = 0;
        var lineEnd = text.LineEnd(text.LineOf(start));
        for (var position = start; position < lineEnd; position++)
        {
            depth += text[position] is '[' or '{' ? 1 : text[position] is ']' or '}' ? -1 : 0;
            if (depth == 0)
            {
                return position + 1;
            }
        }

        return text.EndOfWords(start);
    }
}
