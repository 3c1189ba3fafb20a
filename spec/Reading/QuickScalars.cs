using System.Text;
using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis.Text;

namespace Genviral.Gen.Spec.Reading;

/// <summary>The keys and values that the quick reader is sure of.</summary>
internal sealed class QuickScalars(string text, SpecFile file)
{
    private const int LongestKey = 1000;

    /// <summary>Characters that begin something else than a plain text, or that look like a mistake.</summary>
    private const string NoPlainStart = "-?:,[]{}#&*!|>'\"%@`<=~\\";

    private readonly string?[] _recent = new string?[512];

    /// <summary>Whether the text has line ends or blanks that need the parser.</summary>
    public static bool HasOddCharacters(string text)
    {
        foreach (var character in text)
        {
            if (character is '\t' or '\u0085' or '\u00A0' or '\u2028' or '\u2029' or '\u3000')
            {
                return true;
            }
        }

        for (var at = text.IndexOf('\r'); at >= 0; at = text.IndexOf('\r', at + 1))
        {
            if (at + 1 == text.Length || text[at + 1] != '\n')
            {
                return true;
            }
        }

        return false;
    }

    public SourceSpan Span(int start, int end) => new(file, TextSpan.FromBounds(start, end));

    /// <summary>Whether a key and its colon begin there.</summary>
    public bool IsKey(int position) => TryReadKey(ref position, out _);

    /// <summary>A key of a block, with its colon.</summary>
    public bool TryReadKey(ref int position, out ScalarNode? key)
        => TryReadKey(ref position, isInFlow: false, out key);

    /// <summary>A key between braces, with its colon.</summary>
    public bool TryReadFlowKey(ref int position, out ScalarNode? key)
        => TryReadKey(ref position, isInFlow: true, out key);

    /// <summary>A value on the rest of the line.</summary>
    public ScalarNode? TryRead(ref int position, ScalarNode? key)
    {
        if (At(position) is '"' or '\'')
        {
            return TryReadQuoted(ref position);
        }

        var start = position;
        var end = EndOfPlain(start);
        if (end < 0 || IsCommentDoubtful(end, key))
        {
            return null;
        }

        position = end;
        return new ScalarNode(Text(start, end), ScalarStyle.Plain, Span(start, end));
    }

    /// <summary>A value between brackets.</summary>
    public ScalarNode? TryReadInFlow(ref int position)
    {
        if (At(position) is '"' or '\'')
        {
            return TryReadQuoted(ref position);
        }

        var start = position;
        var end = EndOfFlowPlain(start);
        if (end < 0)
        {
            return null;
        }

        position = end;
        return new ScalarNode(Text(start, end), ScalarStyle.Plain, Span(start, end));
    }

    /// <summary>A text of several lines behind <c>|</c>.</summary>
    public ScalarNode? TryReadBlock(ref int position, int indent)
    {
        var start = position;
        if (At(position) != '|' || EndOfLine(position) is var header && !IsBlank(position + 1, header))
        {
            return null;
        }

        var value = new StringBuilder();
        var (column, last, emptyLines) = (-1, position, 0);
        for (var line = EndOfLine(position) + 1; line < text.Length; line = EndOfLine(line) + 1)
        {
            var end = TrimLineEnd(line, EndOfLine(line));
            var first = FirstOnLine(line, end);
            if (first == end)
            {
                emptyLines++;
                if (first - line > Math.Max(column, 0))
                {
                    return null;
                }

                continue;
            }

            if (first - line <= indent)
            {
                break;
            }

            column = column < 0 && emptyLines == 0 ? first - line : column;
            if (column < 0 || first - line < column || text[end - 1] == ' ')
            {
                return null;
            }

            value.Append('\n', emptyLines).Append(text, line + column, end - line - column).Append('\n');
            (last, position, emptyLines) = (end, end, 0);
        }

        return value.Length == 0 ? null : new ScalarNode(value.ToString(), ScalarStyle.Literal, Span(start, last));
    }

    private int FirstOnLine(int line, int end)
    {
        while (line < end && text[line] == ' ')
        {
            line++;
        }

        return line;
    }

    private char At(int position) => position < text.Length ? text[position] : '\0';

    private int EndOfLine(int position)
    {
        var end = text.IndexOf('\n', position);
        return end < 0 ? text.Length : end;
    }

    private int TrimLineEnd(int start, int end) => end > start && text[end - 1] == '\r' ? end - 1 : end;

    private bool IsBlank(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is not (' ' or '\r'))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryReadKey(ref int position, bool isInFlow, out ScalarNode? key)
    {
        key = At(position) is '"' or '\'' ? TryReadQuoted(ref position) : TryReadPlainKey(ref position);
        if (key is null || key.Text.Length is 0 or > LongestKey || At(position) != ':' || (!key.IsPlain && HiddenCharacters.MayBeIn(key.Text)))
        {
            return false;
        }

        position++;
        return At(position) is ' ' or '\n' or '\r' or '\0' || (isInFlow && !key.IsPlain);
    }

    private ScalarNode? TryReadPlainKey(ref int position)
    {
        var start = position;
        while (IsPlainKey(At(position)))
        {
            position++;
        }

        return position == start || text[start] is '-' or '?' ? null : new ScalarNode(Text(start, position), ScalarStyle.Plain, Span(start, position));
    }

    private static bool IsPlainKey(char character)
        => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.' or '?' or '$' or '/' or '+';

    private ScalarNode? TryReadQuoted(ref int position)
    {
        var start = position;
        var quote = text[start];
        var end = text.IndexOf(quote, start + 1);
        if (end < 0 || At(end + 1) == quote)
        {
            return null;
        }

        for (var i = start + 1; i < end; i++)
        {
            if (text[i] is '\\' && quote == '"' || text[i] is '\n')
            {
                return null;
            }
        }

        position = end + 1;
        var style = quote == '"' ? ScalarStyle.DoubleQuoted : ScalarStyle.SingleQuoted;
        return new ScalarNode(Text(start + 1, end), style, Span(start, position));
    }

    /// <summary>Where a plain text ends that begins there; -1 if it may be more than that.</summary>
    private int EndOfPlain(int start)
    {
        if (!MayStartPlain(start))
        {
            return -1;
        }

        var end = start + 1;
        for (var i = start + 1; i < text.Length && text[i] is not ('\n' or '\r'); i++)
        {
            var character = text[i];
            if (character == '#' && text[i - 1] == ' ')
            {
                break;
            }

            if (character == ':' && At(i + 1) is ' ' or '\n' or '\r' or '\0')
            {
                return -1;
            }

            end = character == ' ' ? end : i + 1;
        }

        return end;
    }

    private int EndOfFlowPlain(int start)
    {
        if (!MayStartPlain(start))
        {
            return -1;
        }

        var (end, angles) = (start, 0);
        for (var i = start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case ',' or '}' or ']':
                    return angles == 0 ? end : -1;
                case '\n' or '\r' or '{' or '[' or '"' or '#':
                    return text[i] is '\n' or '\r' && angles == 0 && IsElementEnd(i) ? end : -1;
                case ':' when !IsInWord(At(i + 1)):
                    return -1;
                case '<':
                    angles++;
                    break;
                case '>':
                    angles--;
                    break;
            }

            end = text[i] == ' ' ? end : i + 1;
        }

        return -1;
    }

    private static bool IsInWord(char character) => char.IsLetterOrDigit(character) || character is '/' or '_';

    /// <summary>Whether the next that is not blank ends the element.</summary>
    private bool IsElementEnd(int position)
    {
        while (At(position) is ' ' or '\r' or '\n')
        {
            position++;
        }

        return At(position) is ',' or '}' or ']';
    }

    private bool MayStartPlain(int start)
        => start < text.Length && text[start] is not (' ' or '\n' or '\r')
            && (NoPlainStart.IndexOf(text[start]) < 0 || (text[start] == '-' && char.IsDigit(At(start + 1))));

    /// <summary>Whether a comment behind the text may have been meant as a part of it.</summary>
    private bool IsCommentDoubtful(int end, ScalarNode? key)
    {
        var sign = end;
        while (At(sign) == ' ')
        {
            sign++;
        }

        if (At(sign) != '#')
        {
            return false;
        }

        var isProse = key is not null && MappingKeys.IsForText(key.Text);
        var (isNear, isAttached) = (sign == end + 1, char.IsLetterOrDigit(At(sign + 1)));
        return isProse ? isNear || isAttached : isNear && isAttached;
    }

    /// <summary>The text between two places; one that has been read lately is not made again.</summary>
    private string Text(int start, int end)
    {
        var length = end - start;
        if (length is 0 or > 32)
        {
            return text.Substring(start, length);
        }

        var hash = (uint)length;
        for (var i = start; i < end; i++)
        {
            hash = unchecked((hash * 31) + text[i]);
        }

        ref var recent = ref _recent[hash % (uint)_recent.Length];
        if (recent is null || recent.Length != length || string.CompareOrdinal(recent, 0, text, start, length) != 0)
        {
            recent = text.Substring(start, length);
        }

        return recent;
    }
}
