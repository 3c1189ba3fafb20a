using System.Globalization;
using Genviral.Gen.Spec.Diagnostics;

namespace Genviral.Gen.Spec.Reading;

/// <summary>What stands behind a backslash between double quotes.</summary>
internal static class Escapes
{
    private const string Simple = "0abt\tnvfre \"/\\N_LP\n\r";

    /// <summary>What is wrong with the escape at <paramref name="position"/>; null if nothing is.</summary>
    /// <param name="text">The spec.</param>
    /// <param name="position">Its backslash.</param>
    /// <param name="end">Where the escape ends, or the pair of escapes that are one character.</param>
    public static Finding? Check(SpecText text, int position, out int end)
    {
        var wanted = DigitsOf(text[position + 1]);
        end = position + 2;
        if (wanted == 0)
        {
            return Simple.IndexOf(text[position + 1]) >= 0 ? null
                : LineReport.UnknownEscape(text.Span(position, end), text.Slice(position, end));
        }

        while (end < position + 2 + wanted && Uri.IsHexDigit(text[end]))
        {
            end++;
        }

        var (at, words) = (text.Span(position, end), text.Slice(position, end));
        if (end < position + 2 + wanted)
        {
            return LineReport.EscapeTooShort(at, words, wanted);
        }

        var number = NumberAt(text, position);
        if (number is >= 0xD800 and <= 0xDBFF && NumberAt(text, end) is >= 0xDC00 and <= 0xDFFF)
        {
            end += 2 + wanted;
            return null;
        }

        return number is >= 0xD800 and <= 0xDFFF ? LineReport.EscapeOfNoCharacter(at, words, isHalf: true)
            : number is null or > 0x10FFFF ? LineReport.EscapeOfNoCharacter(at, words, isHalf: false)
            : null;
    }

    private static int DigitsOf(char letter) => letter switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };

    /// <summary>The number of the escape with <c>x</c>, <c>u</c> or <c>U</c> there, or null.</summary>
    private static int? NumberAt(SpecText text, int position)
    {
        var digits = DigitsOf(text[position + 1]);
        return text[position] == '\\' && digits > 0
            && int.TryParse(text.Slice(position + 2, position + 2 + digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) && number >= 0
                ? number
                : null;
    }
}
