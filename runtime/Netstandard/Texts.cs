using System.Globalization;
using System.Text;

namespace Genviral.Gen;

/// <summary>Numbers and texts as later frameworks make and read them.</summary>
internal static class Texts
{
    extension(double)
    {
        public static bool IsFinite(double value) => !double.IsNaN(value) && !double.IsInfinity(value);
    }

    extension(TimeSpan)
    {
        public static TimeSpan operator *(TimeSpan span, int factor) => TimeSpan.FromTicks(span.Ticks * factor);
    }

    extension(ushort)
    {
        public static ushort Parse(ReadOnlySpan<char> text, NumberStyles style, IFormatProvider provider)
            => ushort.Parse(text.ToString(), style, provider);
    }

    extension(string)
    {
        public static string Create(IFormatProvider provider, FormattableString text) => text.ToString(provider);
    }

    extension(Convert)
    {
        public static string ToBase64String(ReadOnlySpan<byte> bytes) => Convert.ToBase64String(bytes.ToArray());
    }

    public static StringBuilder Append(this StringBuilder builder, IFormatProvider provider, FormattableString text)
        => builder.Append(text.ToString(provider));

    /// <summary>For ordinal comparisons, which find texts of one length; the same object comes back where nothing is found.</summary>
    public static string Replace(this string text, string old, string other, StringComparison comparison)
    {
        var at = text.IndexOf(old, comparison);
        if (at < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        var start = 0;
        while (at >= 0)
        {
            result.Append(text, start, at - start).Append(other);
            start = at + old.Length;
            at = text.IndexOf(old, start, comparison);
        }

        return result.Append(text, start, text.Length - start).ToString();
    }

    public static int IndexOfAnyExceptInRange(this ReadOnlySpan<char> text, char first, char last)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < first || text[i] > last)
            {
                return i;
            }
        }

        return -1;
    }
}
