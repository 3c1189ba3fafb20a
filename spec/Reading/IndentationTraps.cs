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

    /// <summary>A value begins the line below its key and is not further in: the parser takes it and falls at what follows.</summary>
    public static Diagnosis? ValueNotIndented(SyntaxFailure failure)
    {
        var text = failure.Text;
        if (failure.Builder.Top is not { Kind: LevelKind.BlockMapping, EntryColumn: { } column } top || LastValue(failure, top) is not var (key, start, valueEnd))
        {
            return null;
        }

        if (!text.IsFirstOnLine(start) || text.Column(start) > column || text.LineOf(start) == text.LineOf(key.At.Span.Start))
        {
            return null;
        }

        var line = text.LineOf(valueEnd);
        while (line + 1 < text.LineCount && text.FirstOnLine(line + 1) is var next && text.Column(next) == text.Column(start)
            && !KeyLine.IsKey(text, next) && text[next] is not ('-' or '#'))
        {
            line++;
        }

        var end = Math.Min(valueEnd, text.EndOfWords(start));
        return new Diagnosis(LineReport.ValueNotIndented(text.Span(start, end), text.Slice(start, end), text.Column(start), key.Text), line);
    }

    /// <summary>The value that was taken last, or that would be next, and its key.</summary>
    private static (ScalarNode Key, int Start, int End)? LastValue(SyntaxFailure failure, Level top)
    {
        var text = failure.Text;
        if (top is { WantsValue: true, Key: { } waiting } && !failure.IsAtEnd && char.IsLetterOrDigit(text[failure.Trouble]) && !KeyLine.IsKey(text, failure.Trouble))
        {
            return (waiting, failure.Trouble, text.EndOfWords(failure.Trouble));
        }

        return top is { WantsValue: false, Entries: [.., var (key, value)] } && value.At.Span.End == failure.Builder.LastEnd
            && (value is ScalarNode || text[value.At.Span.Start] is '{' or '[')
                ? (key, value.At.Span.Start, value.At.Span.End)
                : null;
    }

    /// <summary>An endpoint or type at the first column, and the next one where it should have been: that one is right.</summary>
    public static Diagnosis? LeftOfSection(SyntaxFailure failure)
    {
        var text = failure.Text;
        var line = text.LineOf(failure.Point);
        var first = text.FirstOnLine(line);
        if (failure.IsAtEnd || first != failure.Beginning || failure.Builder.Levels.Count > 1 || !KeyLine.IsKey(text, first)
            || OutermostEntries(failure.Builder) is not { Count: > 1 } entries || !IsNameInSection(entries[entries.Count - 1]))
        {
            return null;
        }

        var section = entries.LastOrDefault(entry => !IsNameInSection(entry));
        var (key, _) = entries[entries.Count - 1];
        return text.IsFirstOnLine(key.At.Span.Start) && section?.Value is MappingNode { Entries: [var inner, ..] } && text.IsFirstOnLine(inner.Key.At.Span.Start)
            && text.Column(inner.Key.At.Span.Start) == text.Column(first)
                ? new Diagnosis(LineReport.LeftOfSection(key.At, key.Text, text.Column(key.At.Span.Start), section.Key.Text, text.Column(first)), line - 1) { Section = section }
                : null;
    }

    private static IReadOnlyList<MappingEntry>? OutermostEntries(NodeBuilder builder)
        => builder.Top is { Kind: LevelKind.BlockMapping, WantsValue: false } top ? top.Entries
            : builder is { Top: null, Root: MappingNode root } ? root.Entries
            : null;

    /// <summary>Whether an entry is named as an endpoint or a type is, and no setting.</summary>
    private static bool IsNameInSection(MappingEntry entry)
        => entry.Value is MappingNode && entry.Key.Text is { Length: > 0 } name && (char.IsUpper(name[0]) || name.IndexOf('.') > 0);

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
