using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis.Text;

namespace Genviral.Gen.Spec.Reading;

/// <summary>A spec's characters by line and column, for the questions that the parser's events leave open.</summary>
internal sealed class SpecText
{
    private readonly SpecFile _file;
    private readonly string _text;

    public SpecText(SpecFile file)
    {
        _file = file;
        var written = file.Text.ToString();
        Fences = Reading.Fences.Find(written);
        written = Reading.Fences.Replace(written, Fences);
        MergeConflicts = Reading.MergeConflicts.Find(written, out var meant);
        OddSpaces = Reading.OddSpaces.Find(meant);
        _text = Reading.OddSpaces.Replace(meant, OddSpaces);
        IsJson = file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
    }

    public SpecFile File => _file;

    /// <summary>Lines around the spec that belong to the page it was copied from; reading sees blanks there.</summary>
    public IReadOnlyList<TextSpan> Fences { get; }

    /// <summary>Where conflicts begin; reading sees their first sides alone.</summary>
    public IReadOnlyList<int> MergeConflicts { get; }

    /// <summary>Where something else stands for a space; reading sees spaces there.</summary>
    public IReadOnlyList<(int Start, int End)> OddSpaces { get; }

    /// <summary>Whether nothing had to be replaced.</summary>
    public bool IsAsWritten => OddSpaces.Count == 0 && MergeConflicts.Count == 0 && Fences.Count == 0;

    /// <summary>Whether the author means JSON, where YAML would allow more.</summary>
    public bool IsJson { get; }

    public int Length => _text.Length;

    /// <summary>Where reading begins: behind a byte order mark.</summary>
    public int Start => _text.Length > 0 && _text[0] == '\uFEFF' ? 1 : 0;

    public int LineCount => _file.Text.Lines.Count;

    /// <summary>The character there, or U+0000 outside of the text.</summary>
    public char this[int position] => position >= 0 && position < _text.Length ? _text[position] : '\0';

    /// <summary>The characters between two places, as far as there are any.</summary>
    public string Slice(int start, int end)
    {
        end = Math.Min(end, Length);
        return end > start ? _text.Substring(start, end - start) : "";
    }

    public void CopyTo(int position, char[] buffer, int index, int count) => _text.CopyTo(position, buffer, index, count);

    public SourceSpan Span(int start, int end) => new(_file, TextSpan.FromBounds(start, Math.Max(start, Math.Min(end, Length))));

    public int LineOf(int position) => _file.Text.Lines.GetLineFromPosition(Math.Max(0, Math.Min(position, Length))).LineNumber;

    public int LineStart(int line) => line == 0 ? Start : _file.Text.Lines[line].Start;

    public int LineEnd(int line) => _file.Text.Lines[line].End;

    public int Column(int position) => position - LineStart(LineOf(position));

    /// <summary>The column at which the next line begins that is neither blank nor a comment; null at the end.</summary>
    public int? ColumnBelow(int line)
    {
        for (line++; line < LineCount; line++)
        {
            var first = FirstOnLine(line);
            if (first < LineEnd(line) && this[first] != '#')
            {
                return Column(first);
            }
        }

        return null;
    }

    /// <summary>The first character of the line that is no blank; the line's end if there is none.</summary>
    public int FirstOnLine(int line)
    {
        var end = LineEnd(line);
        var position = LineStart(line);
        while (position < end && IsBlank(_text[position]))
        {
            position++;
        }

        return position;
    }

    public bool IsFirstOnLine(int position) => FirstOnLine(LineOf(position)) == position;

    /// <summary>Where the line's indentation has a tab; null if it has none.</summary>
    public int? TabIn(int line)
    {
        var first = FirstOnLine(line);
        for (var position = LineStart(line); position < first; position++)
        {
            if (_text[position] == '\t')
            {
                return position;
            }
        }

        return null;
    }

    /// <summary>The line's words: from <paramref name="position"/> to its end or to a comment, without blanks at the end.</summary>
    public int EndOfWords(int position)
    {
        var end = LineEnd(LineOf(position));
        for (var next = position; next < end; next++)
        {
            if (_text[next] == '#' && next > position && IsBlank(_text[next - 1]))
            {
                end = next;
            }
        }

        while (end > position && IsBlank(_text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>The next character that is neither blank, line break nor comment.</summary>
    public int SkipBlanksAndComments(int position)
    {
        while (position < Length)
        {
            var isComment = _text[position] == '#' && (position == 0 || char.IsWhiteSpace(_text[position - 1]));
            if (isComment)
            {
                position = LineEnd(LineOf(position));
            }
            else if (char.IsWhiteSpace(_text[position]))
            {
                position++;
            }
            else
            {
                break;
            }
        }

        return position;
    }

    /// <summary>Skips blanks and tabs of one line.</summary>
    public int SkipBlanks(int position)
    {
        while (position < Length && IsBlank(_text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>The first blank or line break from there on.</summary>
    public int EndOfWord(int position)
    {
        while (position < Length && !char.IsWhiteSpace(_text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>The end of a stretch without the blanks and line breaks at its end.</summary>
    public int TrimEnd(int start, int end)
    {
        while (end > start && char.IsWhiteSpace(this[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>The words that follow a sign.</summary>
    public HashSet<string> WordsBehind(char sign)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var place = _text.IndexOf(sign); place >= 0; place = _text.IndexOf(sign, place + 1))
        {
            words.Add(Slice(place + 1, EndOfWord(place)));
        }

        return words;
    }

    private static bool IsBlank(char character) => character is ' ' or '\t';
}
