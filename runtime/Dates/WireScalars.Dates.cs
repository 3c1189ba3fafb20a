using System.Globalization;

namespace Genviral.Gen.Json;

/// <content>Dates without DateOnly.</content>
internal static partial class WireScalars
{
    internal static bool TryParseDay(string text, out DateTime value)
        => DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    internal static bool TryParseDay(ReadOnlySpan<byte> raw, StringTraits traits, out DateTime value)
        => WireDateTime.TryParseDate(raw, out value) || TryParseDay(JsonText.Read(raw, traits), out value);
}
