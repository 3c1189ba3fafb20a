using System.ComponentModel;
using System.Globalization;
using Genviral.Gen.Json;

namespace Genviral.Gen.ForGenerated;

/// <summary>Scalars as text in paths, queries, headers and map keys; the same for every culture.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class WireText
{
    /// <summary>The text itself.</summary>
    public static string Of(string value) => value;

    /// <summary>Decimal digits.</summary>
    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Decimal digits.</summary>
    public static string Of(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The shortest text that reads back as the same number.</summary>
    /// <exception cref="ArgumentException">The number is not finite.</exception>
    public static string Of(double value) => double.IsFinite(value)
        ? value.ToString("R", CultureInfo.InvariantCulture)
        : throw new ArgumentException("A number that is sent must be finite.", nameof(value));

    /// <summary>The digits that the number has.</summary>
    public static string Of(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static string Of(bool value) => value ? "true" : "false";

    /// <summary>The form with hyphens.</summary>
    public static string Of(Guid value) => value.ToString("D");

    /// <summary>As <c>2025-01-31T12:00:00.5+00:00</c>, without needless digits.</summary>
    public static string Of(DateTimeOffset value)
    {
        var text = value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
        return text + value.ToString("zzz", CultureInfo.InvariantCulture);
    }

    /// <summary>The text that the URI was made from.</summary>
    public static string Of(Uri value) => value.OriginalString;

    /// <summary>Base64.</summary>
    public static string Of(ReadOnlyMemory<byte> value) => Convert.ToBase64String(value.Span);

    /// <summary>The text of any of these; null for null.</summary>
    internal static string? OfAny<T>(T value) => value switch
    {
        null => null,
        _ when DateOf(value) is { } date => date,
        DateTimeOffset time => Of(time),
        Uri uri => Of(uri),
        double number => Of(number),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    /// <summary>Reads what <see cref="Of(int)"/> gives.</summary>
    /// <exception cref="FormatException">It is no such number.</exception>
    public static int ParseInt32(string text)
        => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : throw Bad(text, "a whole number of 32 bits");

    /// <summary>Reads what <see cref="Of(long)"/> gives.</summary>
    /// <exception cref="FormatException">It is no such number.</exception>
    public static long ParseInt64(string text)
        => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : throw Bad(text, "a whole number of 64 bits");

    /// <summary>Reads what <see cref="Of(double)"/> gives.</summary>
    /// <exception cref="FormatException">It is no such number.</exception>
    public static double ParseDouble(string text)
        => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : throw Bad(text, "a number");

    /// <summary>Reads what <see cref="Of(decimal)"/> gives.</summary>
    /// <exception cref="FormatException">It is no such number.</exception>
    public static decimal ParseDecimal(string text)
        => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : throw Bad(text, "a decimal number");

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    /// <exception cref="FormatException">It is neither.</exception>
    public static bool ParseBoolean(string text) => text switch
    {
        "true" => true,
        "false" => false,
        _ => throw Bad(text, "true or false"),
    };

    /// <summary>Reads the form with hyphens.</summary>
    /// <exception cref="FormatException">It is no UUID.</exception>
    public static Guid ParseGuid(string text) => WireScalars.TryParseGuid(text, out var value) ? value : throw Bad(text, "a UUID");

    /// <summary>Reads a date with time; without an offset it is taken as UTC.</summary>
    /// <exception cref="FormatException">It is no date with time.</exception>
    public static DateTimeOffset ParseDateTime(string text) => WireDateTime.TryParse(text, out var value) ? value : throw Bad(text, "a date with time");

    /// <summary>Reads a URI, which keeps its text.</summary>
    /// <exception cref="FormatException">It is no URI.</exception>
    public static Uri ParseUri(string text) => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var value) ? value : throw Bad(text, "a URI");

    /// <summary>Reads base64.</summary>
    /// <exception cref="FormatException">It is no base64.</exception>
    public static ReadOnlyMemory<byte> ParseBytes(string text) => WireScalars.TryParseBytes(text, out var value) ? value : throw Bad(text, "bytes in base64");

    private static FormatException Bad(string text, string expected) => new($"Expected {expected}, but got \"{text}\".");
}
