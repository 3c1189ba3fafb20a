using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using Genviral.Gen.Json;

namespace Genviral.Gen.ForGenerated;

#pragma warning disable CA1815 // The struct has no state that could be equal.

/// <content>Dates.</content>
public ref partial struct JsonInput
{
    /// <summary>Reads a date, as <c>2025-01-31</c>.</summary>
    /// <exception cref="System.Text.Json.JsonException">It is no JSON.</exception>
    public DateOnly ReadDate()
    {
        const string Expected = "a date, as 2025-01-31";
        var start = _at;
        var raw = ReadRawString(Expected, out var traits);
        return WireScalars.TryParseDate(raw, traits, out var value) ? value : throw MisfitAt(start, Expected);
    }
}

/// <content>Dates.</content>
public sealed partial class JsonOutput
{
    /// <summary>Writes a date, as <c>2025-01-31</c>.</summary>
    public void Write(DateOnly value)
    {
        var room = _bytes.Reserve(LongestScalar);
        value.TryFormat(room[1..], out var length, "O", CultureInfo.InvariantCulture);
        CompleteQuoted(room, length);
    }

    private bool TryWriteDate<T>(T value)
        where T : struct
    {
        if (typeof(T) == typeof(DateOnly))
        {
            Write(Unsafe.BitCast<T, DateOnly>(value));
            return true;
        }

        if (typeof(T) == typeof(DateTime))
        {
            Write(Unsafe.BitCast<T, DateTime>(value));
            return true;
        }

        return false;
    }
}

/// <content>Dates.</content>
public sealed partial class ApiRequest
{
    /// <inheritdoc cref="Path(string, string)"/>
    public void Path(string name, DateOnly value) => Path(name, WireText.Of(value));

    /// <inheritdoc cref="Query(string, string)"/>
    public void Query(string name, DateOnly? value) => Query(name, value is { } given ? WireText.Of(given) : null);

    /// <inheritdoc cref="Header(string, string)"/>
    public void Header(string name, DateOnly? value) => Header(name, value is { } given ? WireText.Of(given) : null);
}

/// <content>Dates.</content>
public static partial class WireText
{
    /// <summary>A date, as <c>2025-01-31</c>.</summary>
    public static string Of(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? DateOf<T>(T value) => value switch
    {
        DateOnly date => Of(date),
        DateTime day => Of(day),
        _ => null,
    };

    /// <summary>Reads a date, as <c>2025-01-31</c>.</summary>
    /// <exception cref="FormatException">It is no date.</exception>
    public static DateOnly ParseDate(string text) => WireScalars.TryParseDate(text, out var value) ? value : throw Bad(text, "a date");
}

/// <summary>A date.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DateJson : IJson<DateOnly>
{
    /// <inheritdoc/>
    public DateOnly Read(ref JsonInput input) => input.ReadDate();

    /// <inheritdoc/>
    public void Write(JsonOutput output, DateOnly value) => output.Write(value);
}
