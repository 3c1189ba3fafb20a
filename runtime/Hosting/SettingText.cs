using System.Globalization;

namespace Genviral.Gen.Hosting;

/// <summary>Reads settings from the texts of a configuration, the same in every culture.</summary>
internal static class SettingText
{
    /// <summary>A number with its unit as in a spec (<c>500ms</c>, <c>30s</c>, <c>5m</c>), or <c>00:00:30</c>. A number alone would be days to .NET and seconds to its author.</summary>
    /// <exception cref="FormatException">It is neither.</exception>
    internal static TimeSpan Duration(string text)
    {
        if (text.Contains(':', StringComparison.Ordinal) && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span))
        {
            return span;
        }

        (string Unit, double Milliseconds)[] units = [("ms", 1), ("s", 1_000), ("m", 60_000)];
        foreach (var (unit, milliseconds) in units)
        {
            if (text.EndsWith(unit, StringComparison.Ordinal) && double.TryParse(text.AsSpan(0, text.Length - unit.Length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            {
                return TimeSpan.FromMilliseconds(number * milliseconds);
            }
        }

        throw Refuse("a duration, as 30s or 00:00:30", text);
    }

    /// <exception cref="FormatException">It is no whole number.</exception>
    internal static int Int32(string text) => (int)Int64(text, int.MaxValue);

    /// <exception cref="FormatException">It is no whole number.</exception>
    internal static long Int64(string text, long most = long.MaxValue)
        => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number <= most && number >= -most ? number : throw Refuse("a whole number", text);

    /// <exception cref="FormatException">It is neither.</exception>
    internal static bool Boolean(string text) => bool.TryParse(text, out var value) ? value : throw Refuse("true or false", text);

    /// <exception cref="FormatException">It is none.</exception>
    internal static Uri Address(string text)
        => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : throw Refuse("an absolute http or https URL", text);

    private static FormatException Refuse(string expected, string text) => new($"Expected {expected}, but got \"{text}\".");
}
