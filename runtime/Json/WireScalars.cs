using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Genviral.Gen.Json;

/// <summary>Scalars that travel as text, parsed by the one form that JSON has for each.</summary>
internal static partial class WireScalars
{
    private const int LongestDateTime = 64;

    internal static bool TryParseGuid(string text, out Guid value) => Guid.TryParseExact(text, "D", out value);

    internal static bool TryParseGuid(ReadOnlySpan<byte> raw, StringTraits traits, out Guid value)
    {
        const int Length = 36;
        if ((traits & StringTraits.Escaped) == 0)
        {
            return Utf8Parser.TryParse(raw, out value, out int read, 'D') && read == raw.Length;
        }

        // The platform would cut blanks off.
        var text = JsonText.Read(raw, traits);
        value = default;
        return text.Length == Length && TryParseGuid(text, out value);
    }

    internal static bool TryParseBytes(string text, out ReadOnlyMemory<byte> value)
    {
        var buffer = new byte[(text.Length / 4 * 3) + 3];
        var isBase64 = Convert.TryFromBase64String(text, buffer, out var length);
        value = buffer.AsMemory(0, isBase64 ? length : 0);
        return isBase64;
    }

    internal static bool TryParseDateTime(ReadOnlySpan<byte> raw, StringTraits traits, out DateTimeOffset value)
    {
        if (WireDateTime.TryParseCommon(raw, out value))
        {
            return true;
        }

        if (raw.Length > LongestDateTime)
        {
            return false;
        }

        if ((traits & StringTraits.Escaped) != 0)
        {
            return WireDateTime.TryParse(JsonText.Read(raw, traits), out value);
        }

        Span<char> text = stackalloc char[LongestDateTime];
        return WireDateTime.TryParse(text[..Encoding.UTF8.GetChars(raw, text)], out value);
    }
}
