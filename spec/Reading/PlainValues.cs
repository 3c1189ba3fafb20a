using Genviral.Gen.Spec.Diagnostics;

namespace Genviral.Gen.Spec.Reading;

/// <summary>Unquoted values that the parser accepts and no author meant.</summary>
internal static class PlainValues
{
    /// <summary>The value as it is, or what takes its place when it was reported.</summary>
    public static Node Check(SpecText text, Level? level, ScalarNode value, List<Finding> findings)
    {
        if (!value.IsPlain)
        {
            return value;
        }

        if (value.Text[0] is '@' or '%' or '`' or '|' or '>')
        {
            findings.Add(ReadingReport.MustBeQuoted(value.At, value.Text));
            return new LostNode(value.At);
        }

        if (level is { IsFlow: true })
        {
            return CheckInFlow(text, level, value, findings);
        }

        if (level is null or { IsMapping: true } && ColonsWithoutSpace(text, level, value, findings) is { } lines)
        {
            return lines;
        }

        CheckComment(text, level, value, findings);
        return value;
    }

    /// <summary>Reports a <c>map&lt;int, string&gt;</c> that a list's comma split in two.</summary>
    public static void CheckSplitType(SpecText text, Level level, List<Finding> findings)
    {
        var count = level.Items.Count;
        if (level.Kind == LevelKind.FlowSequence && count > 1
            && level.Items[count - 1] is ScalarNode { IsPlain: true } after
            && level.Items[count - 2] is ScalarNode { IsPlain: true } before
            && MappingKeys.IsSplitType(before.Text, after.Text))
        {
            var whole = text.Span(before.At.Span.Start, after.At.Span.End);
            findings.Add(BracketReport.TwoTypeArguments(whole, text.Slice(whole.Span.Start, whole.Span.End)));
            level.Items.RemoveRange(count - 2, 2);
            level.Items.Add(new LostNode(whole));
        }
    }

    /// <summary><c>{"a":1 "b":2}</c>: an unquoted value swallows what follows it without a comma.</summary>
    private static Node CheckInFlow(SpecText text, Level level, ScalarNode value, List<Finding> findings)
    {
        var line = text.LineOf(value.At.Span.Start);
        if (level.Kind == LevelKind.FlowSequence && text.LineOf(value.At.Span.End) > line)
        {
            var next = text.SkipBlanksAndComments(text.LineEnd(line));
            var end = Math.Min(value.At.Span.End, text.EndOfWords(next));
            findings.Add(BracketReport.CommaMissing(text.Span(next, end), text.Slice(next, end)));
            return new LostNode(value.At);
        }

        for (var position = value.At.Span.Start; position < value.At.Span.End; position++)
        {
            if (text[position] == '"' && char.IsWhiteSpace(text[position - 1]))
            {
                var end = position + 1;
                while (end < value.At.Span.End && text[end] is not ('"' or '\n'))
                {
                    end++;
                }

                findings.Add(BracketReport.CommaMissing(text.Span(position, end + 1), text.Slice(position, end + 1)));
                return new LostNode(value.At);
            }
        }

        return value;
    }

    /// <summary>Lines of <c>key:value</c> where a mapping was meant; null if that is not what they are.</summary>
    private static MappingNode? ColonsWithoutSpace(SpecText text, Level? level, ScalarNode value, List<Finding> findings)
    {
        var start = value.At.Span.Start;
        var isProse = level?.Key is { } key && MappingKeys.IsForText(key.Text);
        if (isProse || !text.IsFirstOnLine(start) || MissingSpace.Find(FirstLine(text, start)) is null)
        {
            return null;
        }

        var entries = new List<MappingEntry>();
        for (var line = text.LineOf(start); line < text.LineCount && text.FirstOnLine(line) < value.At.Span.End; line++)
        {
            var first = text.FirstOnLine(line);
            var words = FirstLine(text, first);
            if (MissingSpace.Find(words) is { } colon)
            {
                var at = text.Span(first, first + words.Length);
                findings.Add(LineReport.SpaceMissing(at, words.Substring(0, colon), words.Substring(colon + 1)));
                var name = new ScalarNode(words.Substring(0, colon), ScalarStyle.Plain, text.Span(first, first + colon));
                if (entries.TrueForAll(entry => entry.Key.Text != name.Text))
                {
                    entries.Add(new MappingEntry(name, new LostNode(at)));
                }
            }
        }

        return new MappingNode(entries, value.At) { HasLostEntries = true };
    }

    private static string FirstLine(SpecText text, int start) => text.Slice(start, text.EndOfWords(start));

    /// <summary>Warns of <c>doc: See issue #5</c>, whose end is a comment.</summary>
    private static void CheckComment(SpecText text, Level? level, ScalarNode value, List<Finding> findings)
    {
        var end = value.At.Span.End;
        var sign = text.SkipBlanks(end);
        if (text[sign] != '#' || sign == end)
        {
            return;
        }

        var isProse = level?.Key is { } key && MappingKeys.IsForText(key.Text);
        var isAttached = char.IsLetterOrDigit(text[sign + 1]);
        var isNear = sign == end + 1;
        var looksCut = isProse ? isNear || isAttached : isNear && isAttached && IsProse(value.Text);
        if (looksCut)
        {
            var at = text.Span(sign, text.LineEnd(text.LineOf(sign)));
            findings.Add(ReadingReport.TextCutAtComment(at, value.Text, text.Slice(at.Span.Start, at.Span.End).TrimEnd()));
        }
    }

    /// <summary>Words, not a type expression such as <c>A | B</c>.</summary>
    private static bool IsProse(string words)
        => words.Contains(' ') && words.All(character => character is not ('|' or '<' or '>' or '/'));
}
