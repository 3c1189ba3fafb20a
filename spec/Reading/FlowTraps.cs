using Genviral.Gen.Spec.Diagnostics;

namespace Genviral.Gen.Spec.Reading;

/// <summary>What goes wrong inside <c>{ }</c> and <c>[ ]</c>.</summary>
internal static class FlowTraps
{
    /// <summary>A bracket is open where the next key of the mapping around it begins.</summary>
    public static Diagnosis? OpenBeforeNextKey(SyntaxFailure failure)
    {
        var text = failure.Text;
        var levels = failure.Builder.Levels;
        var outermost = levels.FirstOrDefault(level => level.IsFlow);
        var column = levels.LastOrDefault(level => !level.IsFlow)?.EntryColumn;
        if (outermost is null || column is null)
        {
            return null;
        }

        var last = failure.Place is null ? text.LineCount - 1 : text.LineOf(failure.Point);
        for (var line = text.LineOf(outermost.Start) + 1; line <= last; line++)
        {
            var first = text.FirstOnLine(line);
            var isEntry = first < text.LineEnd(line) && text.Column(first) <= column && (KeyLine.IsKey(text, first) || IsElement(text, first) || ResumePoint.IsDocumentMark(text, line));
            if (isEntry && StillOpen(failure, first) is { } open)
            {
                return Open(failure, open, line - 1);
            }
        }

        return null;
    }

    /// <summary>The innermost bracket before <paramref name="end"/> that is not closed there; the parser may have fallen before it told of one that is.</summary>
    private static Level? StillOpen(SyntaxFailure failure, int end)
    {
        var text = failure.Text;
        var position = text.SkipBlanksAndComments(failure.Builder.LastEnd);
        position = text[position] == ',' ? text.SkipBlanksAndComments(position + 1) : position;
        foreach (var level in failure.Builder.Levels.Where(level => IsBracket(level) && level.Start < end).Reverse())
        {
            if (position >= end || text[position] != (text[level.Start] == '[' ? ']' : '}'))
            {
                return level;
            }

            position = text.SkipBlanksAndComments(position + 1);
        }

        return null;
    }

    /// <summary><c>T[]</c>, <c>errors[0].code</c>, <c>/a/{id}</c>: brackets that belong to a text.</summary>
    public static Diagnosis? BracketInText(SyntaxFailure failure)
    {
        var text = failure.Text;
        var point = failure.Point;
        var before = failure.Builder.Top switch
        {
            { Kind: LevelKind.FlowSequence, Items: [.., ScalarNode { IsPlain: true } last] } => last,
            { Kind: LevelKind.FlowMapping, WantsValue: false, Entries: [.., { Key.Text: "pattern", Value: SequenceNode last }] } => last,
            _ => default(Node),
        };
        before = before?.At.Span.End == point ? before : null;
        var isInText = failure.Builder.Top is { IsFlow: true } && text[point] is '[' or '{'
            && (point > failure.Builder.LastEnd || before is not null) && !char.IsWhiteSpace(text[point - 1]) && text[point - 1] is not (',' or ':' or '"' or '\'');
        if (!isInText)
        {
            return null;
        }

        var start = before?.At.Span.Start ?? Math.Min(failure.Trouble, point);
        var isPattern = before is SequenceNode || failure.Builder.Top?.Key?.Text == "pattern";
        var end = isPattern ? EndOfPattern(text, start) : EndOfText(text, start);
        var at = text.Span(start, end);
        var words = text.Slice(start, end);
        var finding = text[point] switch
        {
            _ when isPattern => BracketReport.BracketInPattern(at, JavaScriptPatterns.Meant(words) ?? words),
            '[' when text[point + 1] == ']' => BracketReport.SquareBracketsType(at, words),
            '[' when char.IsDigit(text[point + 1]) => BracketReport.IndexInPath(at, words),
            '{' when words[0] == '/' => BracketReport.BracesInPath(at, words),
            _ => BracketReport.BracketInText(at, words),
        };
        return new Diagnosis(finding, text.LineOf(point));
    }

    /// <summary>As the end of any text, but a comma between brackets (<c>{1,4}</c>) belongs to the pattern.</summary>
    private static int EndOfPattern(SpecText text, int start)
    {
        var end = EndOfText(text, start);
        while (text[end] == ',' && !char.IsWhiteSpace(text[end + 1]) && IsOpen(text, start, end))
        {
            end = EndOfText(text, end + 1);
            end = text[end] is '}' or ']' && IsOpen(text, start, end) ? EndOfText(text, end + 1) : end;
        }

        return end;
    }

    private static bool IsOpen(SpecText text, int start, int end)
    {
        var depth = 0;
        for (var position = start; position < end; position++)
        {
            depth += text[position] is '[' or '{' ? 1 : text[position] is ']' or '}' ? -1 : 0;
        }

        return depth > 0;
    }

    /// <summary><c>[1 }</c>: the inner bracket was never closed; <c>[1]]</c>: nothing is open.</summary>
    public static Diagnosis? WrongBracket(SyntaxFailure failure)
    {
        var text = failure.Text;
        var point = failure.Point;
        if (text[point] is not (']' or '}') || failure.Builder.Top is not { IsFlow: true } top)
        {
            return null;
        }

        var wanted = text[point] == ']' ? LevelKind.FlowSequence : LevelKind.FlowMapping;
        if (failure.Builder.Levels.Any(level => level.Kind == wanted) && top.Kind != wanted && top.Kind != LevelKind.FlowPair)
        {
            return Open(failure, top, text.LineOf(top.Start));
        }

        return new Diagnosis(BracketReport.StrayBracket(text.Span(point, point + 1), text[point]), text.LineOf(point));
    }

    public static Diagnosis? NothingBetweenCommas(SyntaxFailure failure)
    {
        var text = failure.Text;
        return failure.Builder.Top is { IsFlow: true } && text[failure.Point] == ','
            ? new Diagnosis(BracketReport.NothingBetweenCommas(text.Span(failure.Point, failure.Point + 1)), text.LineOf(failure.Point))
            : null;
    }

    /// <summary>Something new begins before the last thing was ended by a comma.</summary>
    public static Diagnosis? CommaMissing(SyntaxFailure failure)
    {
        var text = failure.Text;
        if (failure.Builder.Top is not { IsFlow: true } || failure.IsAtEnd || text[failure.Trouble] is '@' or '`' or '*' or '&' or '!')
        {
            return null;
        }

        if (text[failure.Trouble] == '-' && char.IsWhiteSpace(text[failure.Trouble + 1]))
        {
            var dash = text.Span(failure.Trouble, failure.Trouble + 1);
            return new Diagnosis(BracketReport.DashInBrackets(dash), text.LineOf(failure.Trouble));
        }

        var start = text[failure.Point] == ':' ? StartOfKey(text, failure.Point) : failure.Point;
        if (start <= failure.Trouble && text[failure.Point] == ':')
        {
            return ColonInText(failure);
        }

        if (OpenAcrossLines(failure, start) is { } open)
        {
            return open;
        }

        var end = text[start] is '"' or '\'' ? EndOfQuoted(text, start)
            : text[start] is '{' or '[' ? start + 1 : EndOfText(text, start);
        end = text[end - 1] == ':' && end > start + 1 ? end - 1 : end;
        var line = text.LineOf(start);
        var isOwnLine = text.IsFirstOnLine(start) && start > failure.Builder.LastEnd;
        return new Diagnosis(BracketReport.CommaMissing(text.Span(start, end), text.Slice(start, end)), isOwnLine ? line - 1 : line);
    }

    /// <summary>Lines without commas behind a bracket that is not closed before the next key: the bracket is the mistake.</summary>
    private static Diagnosis? OpenAcrossLines(SyntaxFailure failure, int place)
    {
        var text = failure.Text;
        var outermost = failure.Builder.Levels.First(level => level.IsFlow);
        var column = failure.Builder.Levels.LastOrDefault(level => !level.IsFlow)?.EntryColumn;
        if (column is null || text.LineOf(place) == text.LineOf(outermost.Start) || !IsBracket(outermost))
        {
            return null;
        }

        var depth = 0;
        for (var line = text.LineOf(outermost.Start); line < text.LineCount; line++)
        {
            var first = line == text.LineOf(outermost.Start) ? outermost.Start : text.FirstOnLine(line);
            var isNextEntry = first > outermost.Start && text.Column(first) <= column && KeyLine.IsKey(text, first);
            if (isNextEntry)
            {
                return Open(failure, outermost, line - 1);
            }

            for (var position = first; position < text.LineEnd(line); position++)
            {
                depth += text[position] is '{' or '[' ? 1 : text[position] is '}' or ']' ? -1 : 0;
                if (depth == 0)
                {
                    return null;
                }
            }
        }

        return Open(failure, outermost, text.LineCount);
    }

    /// <summary><c>{ a: b: c }</c>.</summary>
    private static Diagnosis ColonInText(SyntaxFailure failure)
    {
        var text = failure.Text;
        var end = EndOfText(text, text.SkipBlanks(failure.Point + 1));
        return new Diagnosis(KeyBesideKey.Read(failure, failure.Trouble, end), text.LineOf(failure.Point));
    }

    /// <summary>Behind the quote that ends what begins at <paramref name="start"/>, or the end of the line.</summary>
    public static int EndOfQuoted(SpecText text, int start)
    {
        var lineEnd = text.LineEnd(text.LineOf(start));
        var end = start + 1;
        while (end < lineEnd && text[end] != text[start])
        {
            end++;
        }

        return Math.Min(end + 1, lineEnd);
    }

    private static int StartOfKey(SpecText text, int colon)
    {
        var start = colon;
        if (text[colon - 1] is '"' or '\'')
        {
            start = colon - 2;
            while (start > 0 && text[start] != text[colon - 1])
            {
                start--;
            }

            return start;
        }

        while (start > 0 && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] is not (',' or '{' or '['))
        {
            start--;
        }

        return start;
    }

    /// <summary>The file ends and a bracket is open.</summary>
    public static Diagnosis? OpenAtEnd(SyntaxFailure failure)
    {
        var level = failure.Builder.Levels.LastOrDefault(IsBracket);
        if (level is null || failure.Builder.Top is not { IsFlow: true } || !failure.IsAtEnd)
        {
            return null;
        }

        return Open(failure, level, failure.Text.LineOf(level.Start));
    }

    /// <summary>
    /// The bracket that was left open although a later one swallowed its end: the first whose end stands further out than
    /// its line. Only a spec that is all brackets needs it; elsewhere the next key shows the place.
    /// </summary>
    public static int? EarlierOpenBracket(SyntaxFailure failure)
        => failure.IsAtEnd && failure.Builder.Levels.Count > 0 && failure.Builder.Levels.All(level => level.IsFlow)
            ? failure.Builder.SuspectBracket
            : null;

    /// <summary>Up to a blank, a comma, or a bracket that closes more than was opened.</summary>
    public static int EndOfText(SpecText text, int start)
    {
        var depth = 0;
        var position = start;
        for (; position < text.Length && !char.IsWhiteSpace(text[position]) && text[position] != ','; position++)
        {
            depth += text[position] is '[' or '{' ? 1 : text[position] is ']' or '}' ? -1 : 0;
            if (depth < 0)
            {
                break;
            }
        }

        return position;
    }

    private static Diagnosis Open(SyntaxFailure failure, Level level, int faultyLine)
    {
        var text = failure.Text;
        var start = level.Start;
        var line = text.LineOf(start);
        var lineEnd = text.LineEnd(line);
        var comment = text.EndOfWords(start);
        var sign = text.SkipBlanks(comment);
        var closing = text[start] == '[' ? ']' : '}';
        if (sign < lineEnd && text[sign] == '#' && text.Slice(sign, lineEnd).IndexOf(closing) >= 0)
        {
            var end = text.EndOfWord(sign);
            return new Diagnosis(BracketReport.CommentSwallowsBracket(text.Span(sign, end), text.Slice(sign, end), closing), faultyLine)
            {
                Ended = level,
            };
        }

        return new Diagnosis(BracketReport.UnclosedBracket(text.Span(start, start + 1), text[start], closing), faultyLine)
        {
            Ended = level,
        };
    }

    private static bool IsBracket(Level level) => level.Kind is LevelKind.FlowMapping or LevelKind.FlowSequence;

    private static bool IsElement(SpecText text, int first) => text[first] == '-' && char.IsWhiteSpace(text[first + 1]);
}
