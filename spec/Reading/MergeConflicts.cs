using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Reading;

/// <summary>Merge conflicts that are not resolved: reading sees the first side of each, and blanks where the markers and the rest stand.</summary>
internal static class MergeConflicts
{
    private const string Ours = "<<<<<<< ";
    private const string Base = "|||||||";
    private const string Theirs = "=======";
    private const string End = ">>>>>>> ";

    /// <summary>The places of the first markers.</summary>
    /// <param name="text">The text as it was written.</param>
    /// <param name="meant">Its first sides; the very text where there is no conflict.</param>
    public static IReadOnlyList<int> Find(string text, out string meant)
    {
        meant = text;
        if (NextLine(text, Ours, 0, text.Length) is not { } ours)
        {
            return [];
        }

        var places = new List<int>();
        var characters = text.ToCharArray();
        for (int? start = ours; start is { } place;)
        {
            if (NextLine(text, End, place, text.Length) is not { } end || NextLine(text, Theirs, place, end) is not { } theirs)
            {
                break;
            }

            places.Add(place);
            Blank(characters, place, EndOfLine(text, place));
            Blank(characters, NextLine(text, Base, place, theirs) ?? theirs, EndOfLine(text, end));
            start = NextLine(text, Ours, end, text.Length);
        }

        meant = places.Count > 0 ? new string(characters) : text;
        return places;
    }

    public static IEnumerable<Finding> Report(SpecText text)
        => text.MergeConflicts.Select(place => LineReport.MergeConflict(text.Span(place, text.LineEnd(text.LineOf(place)))));

    /// <summary>The next line between two places that begins with <paramref name="marker"/>.</summary>
    private static int? NextLine(string text, string marker, int start, int end)
    {
        var place = start - 1;
        do
        {
            place++;
            place = place < end ? text.IndexOf(marker, place, end - place, StringComparison.Ordinal) : -1;
        }
        while (place > 0 && text[place - 1] is not ('\n' or '\r'));
        return place < 0 ? null : place;
    }

    private static int EndOfLine(string text, int place)
    {
        var end = text.IndexOf('\n', place);
        return end < 0 ? text.Length : end;
    }

    private static void Blank(char[] characters, int start, int end)
    {
        for (var position = start; position < end; position++)
        {
            characters[position] = characters[position] is '\n' or '\r' ? characters[position] : ' ';
        }
    }
}
