using System.ComponentModel;
using System.Globalization;
using Genviral.Gen.Json;

namespace Genviral.Gen.ForGenerated;

#pragma warning disable CA1815 // The struct has no state that could be equal.

// Where a project has no DateOnly (netstandard2.0, .NET Framework), a date is a DateTime of unspecified kind. The members are there on every framework,
// since a library that was compiled for the old one runs on the new ones, too.

/// <content>Dates without DateOnly.</content>
public ref partial struct JsonInput
{
    /// <summary>Reads a date, as <c>2025-01-31</c>, as its midnight of unspecified kind.</summary>
    /// <exception cref="System.Text.Json.JsonException">It is no JSON.</exception>
    public DateTime ReadDay()
    {
        const string Expected = "a date, as 2025-01-31";
        var start = _at;
        var raw = ReadRawString(Expected, out var traits);
        return WireScalars.TryParseDay(raw, traits, out var value) ? value : throw MisfitAt(start, Expected);
    }

    /// <inheritdoc cref="ReadString(int)"/>
    public DateTime ReadDay(int index) => At(index).ReadDay();

    /// <inheritdoc cref="ReadStringOrNull"/>
    public DateTime? ReadDayOrNull(int index) => At(index).TryReadNull() ? null : ReadDay();

    /// <inheritdoc cref="ReadStringIfSet"/>
    public DateTime? ReadDayIfSet(int index) => Has(index) ? ReadDay() : null;

    /// <inheritdoc cref="ReadOptionalString"/>
    public Optional<DateTime?> ReadOptionalDay(int index) => Has(index) ? new(TryReadNull() ? null : ReadDay()) : default;
}

/// <content>Dates without DateOnly.</content>
public sealed partial class JsonOutput
{
    /// <summary>Writes the date of <paramref name="value"/>, as <c>2025-01-31</c>; its time does not count.</summary>
    public void Write(DateTime value)
    {
        var room = _bytes.Reserve(LongestScalar);
        var text = WireText.Of(value);
        for (var i = 0; i < text.Length; i++)
        {
            room[i + 1] = (byte)text[i];
        }

        CompleteQuoted(room, text.Length);
    }

    /// <inheritdoc cref="WriteString(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteDay(ReadOnlySpan<byte> name, DateTime value)
    {
        Name(name).Write(value);
        return this;
    }

    /// <inheritdoc cref="WriteStringOrNull(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteDayOrNull(ReadOnlySpan<byte> name, DateTime? value) => value is { } given ? WriteDay(name, given) : WriteNull(name);

    /// <inheritdoc cref="WriteStringIfSet(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteDayIfSet(ReadOnlySpan<byte> name, DateTime? value) => value is { } given ? WriteDay(name, given) : this;

    /// <inheritdoc cref="WriteOptionalString(ReadOnlySpan{byte}, Optional{string})"/>
    public JsonOutput WriteOptionalDay(ReadOnlySpan<byte> name, Optional<DateTime?> value) => value.HasValue ? WriteDayOrNull(name, value.Value) : this;
}

/// <content>Dates without DateOnly.</content>
public sealed partial class ApiRequest
{
    /// <inheritdoc cref="Path(string, string)"/>
    public void Path(string name, DateTime value) => Path(name, WireText.Of(value));

    /// <inheritdoc cref="Query(string, string)"/>
    public void Query(string name, DateTime? value) => Query(name, value is { } given ? WireText.Of(given) : null);

    /// <inheritdoc cref="Header(string, string)"/>
    public void Header(string name, DateTime? value) => Header(name, value is { } given ? WireText.Of(given) : null);
}

/// <content>Dates without DateOnly.</content>
public static partial class WireText
{
    /// <summary>The date of <paramref name="value"/>, as <c>2025-01-31</c>; its time does not count.</summary>
    public static string Of(DateTime value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Reads a date, as <c>2025-01-31</c>, as its midnight of unspecified kind.</summary>
    /// <exception cref="FormatException">It is no date.</exception>
    public static DateTime ParseDay(string text) => WireScalars.TryParseDay(text, out var value) ? value : throw Bad(text, "a date");
}

/// <summary>A date as a <see cref="DateTime"/>, where there is no <c>DateOnly</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DayJson : IJson<DateTime>
{
    /// <inheritdoc/>
    public DateTime Read(ref JsonInput input) => input.ReadDay();

    /// <inheritdoc/>
    public void Write(JsonOutput output, DateTime value) => output.Write(value);
}
