using System.Globalization;
using System.Text;

namespace Genviral.Gen.Spec.Diagnostics;

/// <summary>What messages quote, in a length that a message can bear.</summary>
internal static class Quotation
{
    private const int Longest = 60;

    /// <summary>The words on one line, cut when they are long.</summary>
    public static string Short(string words)
    {
        words = words.Replace("\r", "").Replace("\n", " ");
        return words.Length <= Longest ? words : words.Substring(0, Longest - 1) + "…";
    }

    /// <summary>The words as they would stand between quotes in a spec.</summary>
    public static string Quoted(string words)
        => words.IndexOfAny(['"', '\\']) >= 0 ? $"'{Short(words.Replace("'", "''"))}'" : $"\"{Short(words)}\"";

    /// <summary>The words with escapes for what ends a line or does not show: line breaks, control and direction marks, halves of pairs.</summary>
    public static string Printable(string words)
    {
        if (!words.Any(IsHidden))
        {
            return words;
        }

        var text = new StringBuilder(words.Length + 8);
        for (var index = 0; index < words.Length; index++)
        {
            if (!IsHidden(words[index]))
            {
                text.Append(words[index]);
            }
            else if (char.IsSurrogatePair(words, index))
            {
                text.Append(words, index++, 2);
            }
            else
            {
                text.Append(Escape(words[index]));
            }
        }

        return text.ToString();
    }

    /// <summary>The end of the words.</summary>
    public static string Tail(string words)
        => words.Length <= Longest / 2 ? words : "…" + words.Substring(words.Length - (Longest / 2));

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Where lines may begin, given the columns of what is open, counted from zero.</summary>
    public static string Columns(IEnumerable<int> columns)
    {
        var all = columns.Select(column => Number(column + 1)).ToList();
        return all.Count switch
        {
            0 => "a spec begins at column 1",
            1 => $"its neighbours begin at column {all[0]}",
            _ => $"keys above begin at columns {string.Join(", ", all.Take(all.Count - 1))} and {all[all.Count - 1]}",
        };
    }

    private static bool IsHidden(char character)
        => CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;

    private static string Escape(char character) => character switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => "\\u" + ((int)character).ToString("X4", CultureInfo.InvariantCulture),
    };
}
