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

    /// <inheritdoc cref="ReadString(int)"/>
    public DateOnly ReadDate(int index) => At(index).ReadDate();

    /// <inheritdoc cref="ReadStringOrNull"/>
    public DateOnly? ReadDateOrNull(int index) => At(index).TryReadNull() ? null : ReadDate();

    /// <inheritdoc cref="ReadStringIfSet"/>
    public DateOnly? ReadDateIfSet(int index) => Has(index) ? ReadDate() : null;

    /// <inheritdoc cref="ReadOptionalString"/>
    public Optional<DateOnly?> ReadOptionalDate(int index) => Has(index) ? new(TryReadNull() ? null : ReadDate()) : default;
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

    /// <inheritdoc cref="WriteString(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteDate(ReadOnlySpan<byte> name, DateOnly value)
    {
        Name(name).Write(value);
        return this;
    }

    /// <inheritdoc cref="WriteStringOrNull(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteDateOrNull(ReadOnlySpan<byte> name, DateOnly? value) => value is { } given ? WriteDate(name, given) : WriteNull(name);

    /// <inheritdoc cref="WriteStringIfSet(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteDateIfSet(ReadOnlySpan<byte> name, DateOnly? value) => value is { } given ? WriteDate(name, given) : this;

    /// <inheritdoc cref="WriteOptionalString(ReadOnlySpan{byte}, Optional{string})"/>
    public JsonOutput WriteOptionalDate(ReadOnlySpan<byte> name, Optional<DateOnly?> value) => value.HasValue ? WriteDateOrNull(name, value.Value) : this;
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
