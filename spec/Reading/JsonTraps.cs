using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Reading;

/// <summary>What YAML reads and JSON does not: whoever writes JSON has tools that stop at it.</summary>
internal static class JsonTraps
{
    /// <summary>A comma with nothing but its bracket's end behind it.</summary>
    public static IEnumerable<Finding> TrailingCommas(SpecText text)
    {
        for (var position = text.Start; text.IsJson && position < text.Length; position++)
        {
            if (text[position] is '"')
            {
                position = EndOfString(text, position);
            }
            else if (text[position] == ',' && text[text.SkipBlanksAndComments(position + 1)] is '}' or ']' && !IsBehindNothing(text, position))
            {
                yield return BracketReport.TrailingComma(text.Span(position, position + 1));
            }
        }
    }

    /// <summary>The key that a JSON file begins with, where its brace is missing.</summary>
    public static SourceSpan? FirstKeyWithoutBrace(SpecText text)
    {
        if (!text.IsJson)
        {
            return null;
        }

        var start = text.SkipBlanksAndComments(text.Start);
        if (start >= text.Length || text[start] != '"')
        {
            return null;
        }

        var end = EndOfString(text, start) + 1;
        return end < text.Length && text[text.SkipBlanksAndComments(end)] == ':' ? text.Span(start, end) : null;
    }

    /// <summary>The closing quote, or the end of the line: a quote that was left open does not turn the rest inside out.</summary>
    private static int EndOfString(SpecText text, int quote)
    {
        var position = quote + 1;
        while (position < text.Length && text[position] is not ('"' or '\n'))
        {
            position += text[position] == '\\' ? 2 : 1;
        }

        return position;
    }

    /// <summary>A comma that has nothing before it either is another mistake, which the parser finds.</summary>
    private static bool IsBehindNothing(SpecText text, int comma)
    {
        var before = comma - 1;
        while (char.IsWhiteSpace(text[before]))
        {
            before--;
        }

        return text[before] is ',' or '[' or '{';
    }
}
