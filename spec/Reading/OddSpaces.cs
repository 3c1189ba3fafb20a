using System.Text.RegularExpressions;
using Genviral.Gen.Spec.Diagnostics;

namespace Genviral.Gen.Spec.Reading;

/// <summary>Spaces that came along with a copied text, where YAML wants its own: before a line's first word and behind its key.</summary>
internal static class OddSpaces
{
    private static readonly char[] Signs = ['\u00A0', '\u2003', '\u2007', '\u202F', '\u3000'];

    private static readonly Regex Structural = new(
        "(?<=^[ \\t]*)[\u00A0\u2003\u2007\u202F\u3000]+(?=\\S)"
        + "|(?<=^[ \u00A0\u2003\u2007\u202F\u3000]*(?:- )?[\"']?[\\w$./?-]+[\"']?:)[ ]*[\u00A0\u2003\u2007\u202F\u3000]+",
        RegexOptions.CultureInvariant | RegexOptions.Multiline);

    /// <summary>The stretches of <paramref name="text"/> that are meant as spaces.</summary>
    public static IReadOnlyList<(int Start, int End)> Find(string text)
        => text.IndexOfAny(Signs) < 0
            ? []
            : [.. Structural.Matches(text).Cast<Match>().Select(match => (match.Index + match.Length - match.Value.TrimStart(' ').Length, match.Index + match.Length))];

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
}
