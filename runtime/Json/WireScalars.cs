using System.Globalization;
using System.Text;

namespace Genviral.Gen.Json;

/// <summary>Scalars that travel as text, parsed by the one form that JSON has for each.</summary>
internal static class WireScalars
{
    private const int LongestDateTime = 64;

    internal static bool TryParseGuid(string text, out Guid value) => Guid.TryParseExact(text, "D", out value);

    internal static bool TryParseDate(string text, out DateOnly value)
        => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    internal static bool TryParseBytes(string text, out ReadOnlyMemory<byte> value)
    {
        var buffer = new byte[(text.Length / 4 * 3) + 3];
        var isBase64 = Convert.TryFromBase64String(text, buffer, out var length);
        value = buffer.AsMemory(0, isBase64 ? length : 0);
        return isBase64;
    }

    internal static bool TryParseDateTime(ReadOnlySpan<byte> raw, bool isEscaped, out DateTimeOffset value)
    {
        value = default;
        if (raw.Length > LongestDateTime)
        {
            return false;
        }

        return WireDateTime.TryParse(isEscaped ? JsonText.Read(raw, isEscaped) : Encoding.UTF8.GetString(raw), out value);
    }
}
