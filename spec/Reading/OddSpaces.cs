using Genviral.Gen.Spec.Diagnostics;

namespace Genviral.Gen.Spec.Reading;

/// <summary>Spaces that came along with a copied text, where YAML wants its own: before a line's first word and behind its key.</summary>
internal static class OddSpaces
{
    private static readonly char[] Signs = ['\u00A0', '\u2003', '\u2007', '\u202F', '\u3000'];
    private static readonly char[] Breaks = ['\n', '\r'];

    public static bool IsOdd(char character) => Array.IndexOf(Signs, character) >= 0;

    /// <summary>The stretches of <paramref name="text"/> that are meant as spaces; found in one pass, however long its lines are.</summary>
    public static IReadOnlyList<(int Start, int End)> Find(string text)
    {
        var start = text.IndexOfAny(Signs);
        if (start < 0)
        {
            return [];
        }

        var places = new List<(int Start, int End)>();
        var (lineEnd, keyEnd) = (-1, 0);
        var braces = new LineOfBraces(text);
        for (int end; start >= 0; start = text.IndexOfAny(Signs, end))
        {
            end = start + 1;
            while (end < text.Length && IsOdd(text[end]))
            {
                end++;
            }

            var indents = false;
            if (start > lineEnd)
            {
                // A line is looked at once, at its first odd space.
                var line = text.LastIndexOfAny(Breaks, start) + 1;
                lineEnd = text.IndexOfAny(Breaks, start);
                lineEnd = lineEnd < 0 ? text.Length : lineEnd;
                keyEnd = KeyEnd(text, line, lineEnd);
                indents = Indents(text, line, start, end);
                braces.Start(keyEnd, lineEnd);
            }

            if (indents || (start > 0 && text[start - 1] == ':' && (keyEnd == start - 1 || braces.IsKey(start - 1))))
            {
                places.Add((start, end));
            }
        }

        return places;
    }

    /// <summary>The text as it was meant, of the same length.</summary>
    public static string Replace(string text, IReadOnlyList<(int Start, int End)> places)
    {
        if (places.Count == 0)
        {
            return text;
        }

        var meant = text.ToCharArray();
        foreach (var (start, end) in places)
        {
            for (var i = start; i < end; i++)
            {
                meant[i] = ' ';
            }
        }

        return new string(meant);
    }

    public static IEnumerable<Finding> Report(SpecText text)
        => text.OddSpaces.Select(place => LineReport.OddSpace(text.Span(place.Start, place.End), text.File.Text[place.Start]));

    /// <summary>A line whose value is <c>{ … }</c>, read from left to right.</summary>
    private struct LineOfBraces(string text)
    {
        private int _at;
        private bool _isOpen;
        private char _quote;

        /// <summary>Goes to the value behind the key that ends at <paramref name="keyEnd"/>.</summary>
        public void Start(int keyEnd, int lineEnd)
        {
            _at = keyEnd;
            while (_at < lineEnd && text[_at] is ':' or ' ')
            {
                _at++;
            }

            _isOpen = _at < lineEnd && text[_at] == '{';
            _quote = '\0';
        }

        /// <summary>Whether the colon at <paramref name="colon"/> stands behind a word that follows a brace or a comma, outside quotes.</summary>
        public bool IsKey(int colon)
        {
            if (!_isOpen)
            {
                return false;
            }

            for (; _at < colon; _at++)
            {
                if (_quote == '\0')
                {
                    // Only where a value begins; elsewhere it is an apostrophe.
                    _quote = text[_at] is '"' or '\'' && text[_at - 1] is ' ' or '{' or '[' or ',' or ':' ? text[_at] : '\0';
                }
                else if (text[_at] == _quote && text[_at - 1] != '\\')
                {
                    _quote = '\0';
                }
            }

            var word = colon - 1;
            while (word > 0 && (char.IsLetterOrDigit(text[word]) || text[word] is '_' or '?'))
            {
                word--;
            }

            var before = word;
            while (before > 0 && text[before] == ' ')
            {
                before--;
            }

            return _quote == '\0' && word < colon - 1 && text[before] is '{' or ',';
        }
    }

    private static bool Indents(string text, int line, int start, int end)
    {
        while (line < start && text[line] is ' ' or '\t')
        {
            line++;
        }

        return line == start && end < text.Length && !char.IsWhiteSpace(text[end]);
    }

    /// <summary>Where the word ends that the line begins with, and where its colon would be.</summary>
    private static int KeyEnd(string text, int line, int lineEnd)
    {
        var key = line;
        while (key < lineEnd && (text[key] is ' ' or '-' or '"' or '\'' || IsOdd(text[key])))
        {
            key++;
        }

        while (key < lineEnd && (char.IsLetterOrDigit(text[key]) || text[key] is '_' or '-' or '.' or '?' or '/' or '$' or '"' or '\''))
        {
            key++;
        }

        return key;
    }
}
