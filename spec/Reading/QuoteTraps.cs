using Genviral.Gen.Spec.Diagnostics;

namespace Genviral.Gen.Spec.Reading;

/// <summary>Quotes that do not end, end too early, or hold what they cannot hold.</summary>
internal static class QuoteTraps
{
    public static Diagnosis? BadEscape(SyntaxFailure failure)
    {
        var text = failure.Text;
        if (QuoteAt(failure) is not { } quote || text[quote] != '"')
        {
            return null;
        }

        for (var position = quote + 1; position < text.Length && text[position] != '"'; position++)
        {
            if (text[position] != '\\')
            {
                continue;
            }

            if (Escapes.Check(text, position, out var end) is { } finding)
            {
                return new Diagnosis(finding, text.LineOf(position));
            }

            position = end - 1;
        }

        return null;
    }

    public static Diagnosis? Unclosed(SyntaxFailure failure)
    {
        var text = failure.Text;
        var quote = failure.Words.Contains("quoted scalar") ? QuoteAt(failure) : null;
        quote ??= failure.Builder.LastQuote is { } last && text.LineOf(last) < text.LineOf(failure.Builder.LastEnd) ? last : null;
        quote ??= text[failure.Trouble] is '"' or '\'' && IsOpenOnItsLine(text, failure.Trouble) && text.LineOf(failure.Point) > text.LineOf(failure.Trouble)
            ? failure.Trouble : null;
        return quote is { } start
            ? new Diagnosis(LineReport.UnclosedQuote(text.Span(start, start + 1), text[start]), text.LineOf(start))
            {
                KeyStart = text.IsFirstOnLine(start) ? start : null,
            }
            : null;
    }

    /// <summary><c>"a"?: string</c> and <c>"a" b</c>.</summary>
    public static Diagnosis? TextBehind(SyntaxFailure failure)
    {
        var text = failure.Text;
        var (quote, start) = (failure.Builder.LastQuote ?? -1, failure.Trouble);
        var end = failure.Builder.LastEnd;
        if (text[start] is '"' or '\'' && FlowTraps.EndOfQuoted(text, start) is var close && close == failure.Point && !char.IsWhiteSpace(text[close]))
        {
            (quote, start, end) = (start, close, close);
        }

        if (quote < 0 || text.LineOf(quote) != text.LineOf(start) || failure.IsAtEnd
            || text.SkipBlanks(end) != start)
        {
            return null;
        }

        var line = text.LineOf(start);
        var quoted = text.Slice(quote, end);
        if (text[start] == '?' && start == end)
        {
            return new Diagnosis(LineReport.QuestionMarkBehindQuote(text.Span(start, start + 1), quoted), line);
        }

        var isWord = text[start] is not (']' or '}' or ',' or ':' or '[' or '{');
        var isNextEntry = start > end && failure.Builder.Top is { IsFlow: true } && (text[start] is '"' or '\'' || KeyLine.IsKey(text, start));
        if (!isWord || isNextEntry)
        {
            return null;
        }

        var wordsEnd = failure.Builder.Top is { IsFlow: true } ? FlowTraps.EndOfText(text, start) : text.EndOfWords(start);
        var from = text[start] == '|' ? quote : start;
        return new Diagnosis(LineReport.TextBehindValue(text.Span(from, wordsEnd), text.Slice(start, wordsEnd), quoted), line);
    }

    private static bool IsOpenOnItsLine(SpecText text, int quote)
        => text[FlowTraps.EndOfQuoted(text, quote) - 1] != text[quote] || FlowTraps.EndOfQuoted(text, quote) == quote + 1;

    private static int? QuoteAt(SyntaxFailure failure)
    {
        var place = failure.Place ?? failure.Trouble;
        return failure.Text[place] is '"' or '\'' ? place
            : failure.Text[failure.Trouble] is '"' or '\'' ? failure.Trouble : null;
    }
}
