using System.Text;

namespace Genviral.Gen.Spec.Reading;

/// <summary>Where reading goes on after an error: a line that begins a sibling of something that is still open.</summary>
/// <param name="Position">The line's first character, indentation included.</param>
/// <param name="Line">That line.</param>
/// <param name="Level">The index of the level that goes on; those inside it are lost.</param>
internal sealed record ResumePoint(int Position, int Line, int Level)
{
    /// <summary>The next such line from <paramref name="line"/> on, or null.</summary>
    public static ResumePoint? Find(SpecText text, IReadOnlyList<Level> levels, int line, bool isInFlow)
    {
        for (; line < text.LineCount; line++)
        {
            var first = text.FirstOnLine(line);
            if (first == text.LineEnd(line) || text[first] == '#' || text.TabIn(line) is not null && !isInFlow)
            {
                continue;
            }

            if (IsDocumentMark(text, line))
            {
                return null;
            }

            var level = FindLevel(text, levels, first, isInFlow);
            if (level >= 0)
            {
                return new ResumePoint(text.LineStart(line), line, level);
            }
        }

        return null;
    }

    /// <summary><c>---</c> or <c>...</c> at the start of a line.</summary>
    public static bool IsDocumentMark(SpecText text, int line)
    {
        var start = text.LineStart(line);
        return text.Slice(start, Math.Min(start + 3, text.LineEnd(line))) is "---" or "..."
            && (start + 3 >= text.LineEnd(line) || char.IsWhiteSpace(text[start + 3]));
    }

    /// <summary>Text that opens the levels again, so that a parser can begin at <see cref="Position"/>.</summary>
    public string Prefix(IReadOnlyList<Level> levels)
    {
        // A line that begins with '%' would be a directive at the start of a stream; behind this mark it is text.
        var prefix = new StringBuilder("---\n");
        var flowColumn = 0;
        var isInFlow = false;
        for (var index = 0; index <= Level; index++)
        {
            var level = levels[index];
            var isTarget = index == Level;
            if (!level.IsFlow)
            {
                flowColumn = (level.EntryColumn ?? 0) + 1;
                _ = isTarget ? prefix : prefix.Append(' ', level.EntryColumn ?? 0).Append(level.IsMapping ? "x:\n" : "-\n");
                continue;
            }

            _ = isInFlow ? prefix : prefix.Append(' ', flowColumn);
            isInFlow = true;
            prefix.Append(level.Kind switch { LevelKind.FlowMapping => "{", LevelKind.FlowSequence => "[", _ => "" });
            _ = isTarget || !level.IsMapping ? prefix : prefix.Append("\"x\": ");
        }

        return isInFlow ? prefix.Append('\n').ToString() : prefix.ToString();
    }

    /// <summary>How many events the prefix makes; the builder has the levels already.</summary>
    public int PrefixEvents(IReadOnlyList<Level> levels)
        => 2 + levels.Take(Level + 1).Select((level, index) => level.IsMapping && index < Level ? 2 : 1).Sum();

    private static int FindLevel(SpecText text, IReadOnlyList<Level> levels, int first, bool isInFlow)
    {
        var column = text.Column(first);
        for (var index = levels.Count - 1; index >= 0; index--)
        {
            var level = levels[index];
            if (level.EntryColumn == column && level.Kind != LevelKind.FlowPair && Fits(text, level, first, isInFlow))
            {
                return index;
            }
        }

        var isLeftOfAll = levels.Count > 0 && levels[0] is { Kind: LevelKind.BlockMapping, EntryColumn: { } edge } && column < edge;
        return isLeftOfAll && KeyLine.IsKey(text, first) ? 0 : -1;
    }

    private static bool Fits(SpecText text, Level level, int first, bool isInFlow)
    {
        var isElement = text[first] == '-' && (char.IsWhiteSpace(text[first + 1]) || first + 1 == text.Length);
        return level.Kind switch
        {
            LevelKind.BlockSequence => isElement,
            LevelKind.FlowSequence => text[first] is '{' or '[' or '"' or '\'' || char.IsLetterOrDigit(text[first]),
            LevelKind.FlowMapping => KeyLine.IsKey(text, first),
            _ => !isElement && (KeyLine.IsKey(text, first) || (!isInFlow && text[first] is not (']' or '}' or ','))),
        };
    }
}
