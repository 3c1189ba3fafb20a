using System.Globalization;

namespace Genviral.Gen.Json;

/// <content>Dates.</content>
internal static partial class WireScalars
{
    internal static bool TryParseDate(string text, out DateOnly value)
        => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    internal static bool TryParseDate(ReadOnlySpan<byte> raw, StringTraits traits, out DateOnly value)
    {
        if (!WireDateTime.TryParseDate(raw, out var date))
        {
            return TryParseDate(JsonText.Read(raw, traits), out value);
        }

        value = DateOnly.FromDateTime(date);
        return true;
    }
}
