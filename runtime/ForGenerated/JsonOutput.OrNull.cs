using System.Text.Json;

namespace Genviral.Gen.ForGenerated;

/// <content>Members that must be there and may be null.</content>
public sealed partial class JsonOutput
{
    /// <summary>Writes a member, which may be null.</summary>
    /// <param name="name">Its name, ready: escaped UTF-8, without quotes.</param>
    /// <param name="value">Its value.</param>
    /// <returns>This, to write the next.</returns>
    /// <exception cref="ArgumentException">The value cannot be written.</exception>
    public JsonOutput WriteStringOrNull(ReadOnlySpan<byte> name, string? value) => value is not null ? WriteString(name, value) : WriteNull(name);

    /// <inheritdoc cref="WriteStringOrNull(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteUriOrNull(ReadOnlySpan<byte> name, Uri? value) => value is not null ? WriteUri(name, value) : WriteNull(name);

    /// <inheritdoc cref="WriteStringOrNull(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteBooleanOrNull(ReadOnlySpan<byte> name, bool? value) => value is { } given ? WriteBoolean(name, given) : WriteNull(name);

    /// <inheritdoc cref="WriteStringOrNull(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteInt32OrNull(ReadOnlySpan<byte> name, int? value) => value is { } given ? WriteInt32(name, given) : WriteNull(name);

    /// <inheritdoc cref="WriteStringOrNull(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteInt64OrNull(ReadOnlySpan<byte> name, long? value) => value is { } given ? WriteInt64(name, given) : WriteNull(name);

    /// <inheritdoc cref="WriteStringOrNull(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteDoubleOrNull(ReadOnlySpan<byte> name, double? value) => value is { } given ? WriteDouble(name, given) : WriteNull(name);

    /// <inheritdoc cref="WriteStringOrNull(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteDecimalOrNull(ReadOnlySpan<byte> name, decimal? value) => value is { } given ? WriteDecimal(name, given) : WriteNull(name);

    /// <inheritdoc cref="WriteStringOrNull(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteGuidOrNull(ReadOnlySpan<byte> name, Guid? value) => value is { } given ? WriteGuid(name, given) : WriteNull(name);

    /// <inheritdoc cref="WriteStringOrNull(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteDateTimeOrNull(ReadOnlySpan<byte> name, DateTimeOffset? value) => value is { } given ? WriteDateTime(name, given) : WriteNull(name);

    /// <inheritdoc cref="WriteStringOrNull(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteBytesOrNull(ReadOnlySpan<byte> name, ReadOnlyMemory<byte>? value) => value is { } given ? WriteBytes(name, given) : WriteNull(name);

    /// <inheritdoc cref="WriteStringOrNull(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteJsonOrNull(ReadOnlySpan<byte> name, JsonElement? value) => value is { } given ? WriteJson(name, given) : WriteNull(name);

    /// <inheritdoc cref="WriteStringOrNull(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteOrNull<T, TJson>(ReadOnlySpan<byte> name, T? value)
        where T : class
        where TJson : struct, IJson<T>
        => value is not null ? Write<T, TJson>(name, value) : WriteNull(name);

    /// <inheritdoc cref="WriteStringOrNull(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteValueOrNull<T, TJson>(ReadOnlySpan<byte> name, T? value)
        where T : struct
        where TJson : struct, IJson<T>
        => value is { } given ? Write<T, TJson>(name, given) : WriteNull(name);

    private JsonOutput WriteNull(ReadOnlySpan<byte> name)
    {
        Name(name).Null();
        return this;
    }
}
