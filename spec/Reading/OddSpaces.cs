using Genviral.Gen.Spec.Diagnostics;

namespace Genviral.Gen.Spec.Reading;

/// <summary>Spaces that came along with a copied text, where YAML wants its own: before a line's first word and behind its key.</summary>
internal static class OddSpaces
{
    private static readonly char[] Signs = ['\u00A0', '\u2003', '\u2007', '\u202F', '\u3000'];
    private static readonly char[] Breaks = ['\n', '\r'];

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
        for (int end; start >= 0; start = text.IndexOfAny(Signs, end))
        {
            end = start + 1;
            while (end < text.Length && Array.IndexOf(Signs, text[end]) >= 0)
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
            }

            if (indents || (start > 0 && text[start - 1] == ':' && keyEnd == start - 1))
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
        while (key < lineEnd && (text[key] is ' ' or '-' or '"' or '\'' || Array.IndexOf(Signs, text[key]) >= 0))
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
