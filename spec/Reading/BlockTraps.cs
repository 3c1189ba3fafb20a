using Genviral.Gen.Spec.Diagnostics;

namespace Genviral.Gen.Spec.Reading;

/// <summary>What goes wrong outside of brackets.</summary>
internal static class BlockTraps
{
    private const int LongestKey = 1024;

    /// <summary><c>&amp;x: string</c>: YAML reads an anchor, and the key is gone.</summary>
    public static Diagnosis? SignBeforeKey(SyntaxFailure failure)
    {
        var text = failure.Text;
        var start = failure.Trouble;
        var end = text.EndOfWord(start);
        if (text[start] is not ('&' or '!' or '*' or '@' or '`' or '%') || text[end - 1] != ':' || end < start + 3)
        {
            return null;
        }

        var key = new ScalarNode(text.Slice(start, end - 1), ScalarStyle.Plain, text.Span(start, end - 1));
        return new Diagnosis(ReadingReport.KeyMustBeQuoted(key.At, key.Text), text.LineOf(start))
        {
            KeyStart = text.IsFirstOnLine(start) ? start : null,
            Key = key,
        };
    }

    /// <summary><c>@x</c>, <c>* x</c>: signs that cannot begin a text.</summary>
    public static Diagnosis? SignBeforeText(SyntaxFailure failure)
    {
        var text = failure.Text;
        var start = failure.Trouble;
        if (text[start] is not ('@' or '`' or '%' or '*' or '&' or '!' or ','))
        {
            return null;
        }

        var end = failure.Builder.Top is { IsFlow: true } ? Math.Max(start + 1, FlowTraps.EndOfText(text, start)) : text.EndOfWords(start);
        return new Diagnosis(ReadingReport.MustBeQuoted(text.Span(start, end), text.Slice(start, end)), text.LineOf(start));
    }

    /// <summary><c>a: {b: c},</c>: a comma ends a line, as it does in JSON.</summary>
    public static Diagnosis? CommaBehindValue(SyntaxFailure failure)
    {
        var text = failure.Text;
        var start = failure.Trouble;
        var before = failure.Builder.LastEnd - 1;
        if (text[start] != ',' || failure.Builder.Top is { IsFlow: true } || text[before] is not ('}' or ']' or '"' or '\'') || text.LineOf(before) != text.LineOf(start))
        {
            return null;
        }

        var end = text.EndOfWords(start);
        return new Diagnosis(
            LineReport.TextBehindValue(text.Span(start, end), text.Slice(start, end), text.Slice(before, before + 1)), text.LineOf(start));
    }

    /// <summary><c>doc: *bold* text</c>: the first word was taken for an alias.</summary>
    public static Diagnosis? TextBehindAlias(SyntaxFailure failure)
    {
        var text = failure.Text;
        if (failure.Builder.LastAlias is not { } start || failure.IsAtEnd || text.LineOf(start) != text.LineOf(failure.Trouble)
            || text[failure.Trouble] is ':' or ']' or '}' or ',')
        {
            return null;
        }

        var end = failure.Builder.Top is { IsFlow: true } ? FlowTraps.EndOfText(text, failure.Trouble) : text.EndOfWords(start);
        var finding = ReadingReport.MustBeQuoted(text.Span(start, end), text.Slice(start, end));
        return new Diagnosis(finding, text.LineOf(start)) { Replaces = start };
    }

    /// <summary><c>doc: &gt; text</c>: the text of a block begins on the next line.</summary>
    public static Diagnosis? BlockTextHeader(SyntaxFailure failure)
    {
        var text = failure.Text;
        var start = failure.Trouble;
        if (text[start] is not ('|' or '>'))
        {
            return null;
        }

        var end = text.EndOfWords(start);
        return new Diagnosis(LineReport.BlockTextHeader(text.Span(start, end), text.Slice(start, end), text[start]), text.LineOf(start));
    }

    /// <summary><c>a: - b</c>.</summary>
    public static Diagnosis? ListBesideKey(SyntaxFailure failure)
    {
        var text = failure.Text;
        var start = failure.Trouble;
        return text[start] == '-' && failure.IsBesideKey && (char.IsWhiteSpace(text[start + 1]) || start + 1 == text.Length)
            ? new Diagnosis(LineReport.ListBesideKey(text.Span(start, start + 1)), text.LineOf(start))
            : null;
    }

    /// <summary>A bracket that closes nothing.</summary>
    public static Diagnosis? StrayBracket(SyntaxFailure failure)
    {
        var text = failure.Text;
        var start = failure.Trouble;
        var closesTooEarly = failure.Builder is { Top: null, Root: MappingNode root } && text[root.At.Span.Start] == '{'
            && text.LineOf(start) > text.LineOf(failure.Builder.LastEnd) && !failure.IsAtEnd && text[start] is not (']' or '}');
        if (closesTooEarly && text[start] == '{')
        {
            return new Diagnosis(DocumentReport.SecondDocument(text.Span(start, start + 1)), text.LineCount);
        }

        start = closesTooEarly ? failure.Builder.LastEnd - 1 : start;
        return text[start] is ']' or '}'
            ? new Diagnosis(BracketReport.StrayBracket(text.Span(start, start + 1), text[start]), text.LineOf(start))
            : null;
    }

    /// <summary><c>doc: Note: this</c>, <c>state: enum: [a]</c>.</summary>
    public static Diagnosis? ColonInText(SyntaxFailure failure)
    {
        var text = failure.Text;
        var start = failure.Trouble;
        var isSecondColon = failure.IsBesideKey && text[failure.Point] == ':' && failure.Point > start
            && text.LineOf(failure.Point) == text.LineOf(start);
        if (text[start] == ':' && failure.Builder.LastQuote is { } quote && text.LineOf(quote) == text.LineOf(start))
        {
            start = quote;
        }
        else if (!isSecondColon)
        {
            return null;
        }

        return new Diagnosis(KeyBesideKey.Read(failure, start, text.EndOfWords(start)), text.LineOf(start));
    }

    public static Diagnosis? LongKey(SyntaxFailure failure)
    {
        var text = failure.Text;
        var start = failure.Trouble;
        return KeyLine.FindColon(text, start) is { } colon && colon - start > LongestKey
            ? new Diagnosis(LineReport.KeyTooLong(text.Span(start, colon), colon - start, LongestKey), text.LineOf(start))
            {
                KeyStart = text.IsFirstOnLine(start) ? start : null,
            }
            : null;
    }

    /// <summary><c>a: { b: c } d</c>.</summary>
    public static Diagnosis? TextBehindValue(SyntaxFailure failure)
    {
        var text = failure.Text;
        var start = failure.Trouble;
        var before = failure.Builder.LastEnd - 1;
        if (failure.IsAtEnd || text[before] is not ('}' or ']') || text.LineOf(before) != text.LineOf(start))
        {
            return null;
        }

        var end = text.EndOfWords(start);
        return new Diagnosis(
            LineReport.TextBehindValue(text.Span(start, end), text.Slice(start, end), text.Slice(before, before + 1)), text.LineOf(start));
    }

    /// <summary><c>// text</c>.</summary>
    public static Diagnosis? CommentSign(SyntaxFailure failure)
    {
        var text = failure.Text;
        var start = failure.Trouble;
        return text[start] == '/' && text[start + 1] is '/' or '*' && !char.IsLetterOrDigit(text[start + 2])
            ? new Diagnosis(LineReport.CommentSign(text.Span(start, start + 2), text.Slice(start, start + 2)), text.LineOf(start))
            {
                KeyStart = text.IsFirstOnLine(start) ? start : null,
            }
            : null;
    }

    /// <summary><c>doc: |</c>, and the text below it begins where its key does.</summary>
    public static Diagnosis? BlockTextNotIndented(SyntaxFailure failure)
    {
        var text = failure.Text;
        var start = failure.Trouble;
        if (failure.Builder.Top is not { Kind: LevelKind.BlockMapping, Entries: [.., { Key: var key, Value: ScalarNode { Style: ScalarStyle.Literal or ScalarStyle.Folded, Text: "" } }] }
            || failure.IsAtEnd || !IsText(text, text.LineOf(start), text.Column(key.At.Span.Start)))
        {
            return null;
        }

        var column = text.Column(start);
        var last = text.LineOf(start);
        while (last + 1 < text.LineCount && IsText(text, last + 1, column))
        {
            last++;
        }

        var end = text.EndOfWords(start);
        return new Diagnosis(LineReport.ValueNotIndented(text.Span(start, end), text.Slice(start, end), column, key.Text), last);
    }

    private static bool IsText(SpecText text, int line, int column)
        => text.FirstOnLine(line) is var first && first < text.LineEnd(line) && text.Column(first) == column && !KeyLine.IsKey(text, first);

    /// <summary>A line where a key belongs has no colon, or none with a space behind it.</summary>
    public static Diagnosis? ColonMissing(SyntaxFailure failure)
    {
        var text = failure.Text;
        var start = failure.Trouble;
        var isKeyPlace = text.IsFirstOnLine(start)
            && (failure.Builder.Top is not { Kind: LevelKind.BlockMapping, WantsValue: false, EntryColumn: { } column } || text.Column(start) == column);
        if (failure.IsAtEnd || !isKeyPlace || KeyLine.IsKey(text, start))
        {
            return null;
        }

        var end = text.EndOfWords(start);
        var words = text.Slice(start, end);
        var isElement = text[start] == '-' && (failure.Builder.Top is { Kind: LevelKind.BlockSequence } || failure.Builder.ClosedColumn == text.Column(start));
        if (isElement)
        {
            return new Diagnosis(LineReport.SpaceMissingBehindDash(text.Span(start, end), words.Substring(1)), text.LineOf(start));
        }

        var colon = MissingSpace.Find(words);
        var nameEnd = colon ?? text.EndOfWord(start) - start;
        var name = words.Substring(0, Math.Min(nameEnd, words.Length));
        var at = text.Span(start, end);
        return new Diagnosis(
            colon is { } gap ? LineReport.SpaceMissing(at, name, words.Substring(gap + 1)) : LineReport.ColonMissing(at, words),
            text.LineOf(start))
        {
            KeyStart = start,
            Key = new ScalarNode(name, ScalarStyle.Plain, text.Span(start, start + name.Length)),
        };
    }
}
