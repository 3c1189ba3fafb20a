using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Reading;

/// <summary>Keys that the parser accepts and no author meant.</summary>
internal static class MappingKeys
{
    private static readonly HashSet<string> TextKeys = new(StringComparer.Ordinal)
    {
        "doc", "example", "deprecated", "description", "summary", "title", "message", "prefix", "default",
    };

    private static readonly HashSet<string> ListKeys = new(StringComparer.Ordinal)
    {
        "enum", "errors", "commonErrors", "status", "done", "failed", "atLeastOne", "exactlyOne", "atMostOne",
    };

    /// <summary>Whether a value under this key is prose.</summary>
    public static bool IsForText(string key) => TextKeys.Contains(key);

    /// <summary>The <c>?</c> of <c>? key</c>, which nobody needs; null for an ordinary key.</summary>
    public static SourceSpan? QuestionMark(SpecText text, ScalarNode key)
    {
        var mark = key.At.Span.Start - 1;
        while (text[mark] is ' ' or '\t')
        {
            mark--;
        }

        var isMark = text[mark] == '?' && mark < key.At.Span.Start - 1
            && (mark == 0 || char.IsWhiteSpace(text[mark - 1]) || text[mark - 1] is '{' or ',' or '[' or '-');
        return isMark ? text.Span(mark, mark + 1) : null;
    }

    /// <summary>The colon near <paramref name="position"/> that has no key.</summary>
    public static SourceSpan ColonOf(SpecText text, int position)
    {
        var colon = text.SkipBlanksAndComments(position);
        if (text[colon] != ':')
        {
            colon = position;
            while (colon > 0 && (char.IsWhiteSpace(text[colon]) || colon == position) && text[colon] is not (':' or '?'))
            {
                colon--;
            }
        }

        return text.Span(colon, colon + 1);
    }

    /// <summary>What to report of a key inside <c>{ }</c> that is not one; null if it is, and nothing if that has been said.</summary>
    public static IReadOnlyList<Finding>? ReadFlow(SpecText text, Level level, ScalarNode key)
    {
        var (start, end) = (key.At.Span.Start, key.At.Span.End);
        if (key.IsPlain && text[start] == '/' && text[start + 1] is '/' or '*' && text.LineOf(start) < text.LineOf(end))
        {
            return [LineReport.CommentSign(text.Span(start, start + 2), text.Slice(start, start + 2))];
        }

        var isStray = key.IsPlain && text[text.SkipBlanksAndComments(end)] != ':';
        if (!isStray)
        {
            level.IsInCutText = false;
            return null;
        }

        if (level.IsInCutText)
        {
            return [];
        }

        if (MissingSpace.Find(key.Text) is { } colon)
        {
            var name = key.Text.Substring(0, colon);
            return [LineReport.SpaceMissing(key.At, name, key.Text.Substring(colon + 1))];
        }

        return CutText(text, level, key) is { } cut ? [cut] : null;
    }

    /// <summary>The end of an unquoted text that a comma cut off.</summary>
    private static Finding? CutText(SpecText text, Level level, ScalarNode stray)
    {
        if (level.Entries.Count == 0 || level.Entries[level.Entries.Count - 1] is not { Value: ScalarNode { IsPlain: true } before } entry)
        {
            return null;
        }

        if (ListKeys.Contains(entry.Key.Text))
        {
            level.IsInCutText = true;
            level.Entries[level.Entries.Count - 1] = entry with { Value = new LostNode(before.At) };
            return BracketReport.CommaEndsList(stray.At, before.Text, stray.Text, entry.Key.Text);
        }

        var isProse = IsForText(entry.Key.Text) || stray.Text.Any(character => !char.IsLetterOrDigit(character) && character is not ('_' or '-'));
        if (!isProse)
        {
            return null;
        }

        level.IsInCutText = true;
        level.Entries[level.Entries.Count - 1] = entry with { Value = new LostNode(before.At) };
        var whole = text.Span(before.At.Span.Start, stray.At.Span.End);
        return IsSplitType(before.Text, stray.Text)
            ? BracketReport.TwoTypeArguments(whole, text.Slice(whole.Span.Start, whole.Span.End))
            : BracketReport.CommaEndsText(stray.At, stray.Text, entry.Key.Text);
    }

    /// <summary>Whether a comma fell between the brackets of <c>map&lt;int, string&gt;</c>.</summary>
    public static bool IsSplitType(string before, string after)
        => before.Count(character => character == '<') > before.Count(character => character == '>')
            && after.Count(character => character == '>') > after.Count(character => character == '<');
}
