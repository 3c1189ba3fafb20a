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

        var last = text.LineOf(failure.Point);
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

        var columns = failure.Builder.Levels.Where(level => !level.IsFlow && level.EntryColumn is not null)
            .Select(level => level.EntryColumn!.Value).Concat(failure.Builder.ClosedColumn is { } closed ? [closed] : []).Distinct().OrderBy(column => column);
        return new Diagnosis(
            LineReport.BadIndentation(text.Span(first, EndOfKey(text, first)), text.Slice(first, EndOfKey(text, first)), text.Column(first), columns),
            line);
    }

    private static int EndOfKey(SpecText text, int first) => KeyLine.FindColon(text, first) ?? text.EndOfWords(first);
}
