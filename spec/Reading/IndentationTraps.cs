using Genviral.Gen.Spec.Diagnostics;

namespace Genviral.Gen.Spec.Reading;

/// <summary>Lines that begin at the wrong column, or with a tab.</summary>
internal static class IndentationTraps
{
    public static Diagnosis? Tab(SyntaxFailure failure)
    {
        var text = failure.Text;
        if (failure.Builder.Top is { IsFlow: true })
        {
            return null;
        }

        var last = failure.Words.Contains(" tab ") ? text.LineCount - 1 : text.LineOf(failure.Point);
        for (var line = text.LineOf(failure.Builder.LastEnd); line <= last; line++)
        {
            if (text.TabIn(line) is { } tab && text.FirstOnLine(line) < text.LineEnd(line))
            {
                return new Diagnosis(LineReport.TabIndentation(text.Span(tab, tab + 1)), line);
            }
        }

        return null;
    }

    public static Diagnosis? BadIndentation(SyntaxFailure failure)
    {
        var text = failure.Text;
        var line = text.LineOf(failure.Point);
        var first = text.FirstOnLine(line);
        if (failure.IsAtEnd || first >= text.Length)
        {
            return null;
        }

        var beginning = failure.Beginning;
        if (!text.IsFirstOnLine(beginning) && first < beginning)
        {
            return null;
        }

        var column = text.Column(first);
        if (failure.Builder.Top?.EntryColumn == column || failure.Builder.ClosedColumn == column)
        {
            return first == beginning ? Mixed(text, first, line) : null;
        }

        var columns = failure.Builder.Levels.Where(level => !level.IsFlow && level.EntryColumn is not null)
            .Select(level => level.EntryColumn!.Value).Concat(failure.Builder.ClosedColumn is { } closed ? [closed] : [])
            .Concat(failure.Builder.EndedColumn(column) is { } ended ? [ended] : []).Distinct().OrderBy(column => column);
        return new Diagnosis(
            LineReport.BadIndentation(text.Span(first, EndOfKey(text, first)), text.Slice(first, EndOfKey(text, first)), text.Column(first), columns),
            line);
    }

    /// <summary>Keys and dashes in one column.</summary>
    private static Diagnosis Mixed(SpecText text, int first, int line)
    {
        var at = text.Span(first, text[first] == '-' ? first + 1 : EndOfKey(text, first));
        return new Diagnosis(
            text[first] == '-' ? LineReport.DashAmongKeys(at) : LineReport.KeyAmongDashes(at, text.Slice(first, at.Span.End)),
            line);
    }

    private static int EndOfKey(SpecText text, int first) => Math.Max(first + 1, KeyLine.FindColon(text, first) ?? text.EndOfWords(first));
}
