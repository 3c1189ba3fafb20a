using System.Text.Json;

namespace Genviral.Gen.ForGenerated;

/// <content>Members that may be absent.</content>
public sealed partial class JsonOutput
{
    /// <summary>Writes a member, unless it is null.</summary>
    /// <param name="name">Its name, ready: escaped UTF-8, without quotes.</param>
    /// <param name="value">Its value.</param>
    /// <returns>This, to write the next.</returns>
    /// <exception cref="ArgumentException">The value cannot be written.</exception>
    public JsonOutput WriteStringIfSet(ReadOnlySpan<byte> name, string? value) => value is not null ? WriteString(name, value) : this;

    /// <inheritdoc cref="WriteStringIfSet(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteUriIfSet(ReadOnlySpan<byte> name, Uri? value) => value is not null ? WriteUri(name, value) : this;

    /// <inheritdoc cref="WriteStringIfSet(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteBooleanIfSet(ReadOnlySpan<byte> name, bool? value) => value is { } given ? WriteBoolean(name, given) : this;

    /// <inheritdoc cref="WriteStringIfSet(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteInt32IfSet(ReadOnlySpan<byte> name, int? value) => value is { } given ? WriteInt32(name, given) : this;

    /// <inheritdoc cref="WriteStringIfSet(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteInt64IfSet(ReadOnlySpan<byte> name, long? value) => value is { } given ? WriteInt64(name, given) : this;

    /// <inheritdoc cref="WriteStringIfSet(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteDoubleIfSet(ReadOnlySpan<byte> name, double? value) => value is { } given ? WriteDouble(name, given) : this;

    /// <inheritdoc cref="WriteStringIfSet(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteDecimalIfSet(ReadOnlySpan<byte> name, decimal? value) => value is { } given ? WriteDecimal(name, given) : this;

    /// <inheritdoc cref="WriteStringIfSet(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteGuidIfSet(ReadOnlySpan<byte> name, Guid? value) => value is { } given ? WriteGuid(name, given) : this;

    /// <inheritdoc cref="WriteStringIfSet(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteDateTimeIfSet(ReadOnlySpan<byte> name, DateTimeOffset? value) => value is { } given ? WriteDateTime(name, given) : this;

    /// <inheritdoc cref="WriteStringIfSet(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteBytesIfSet(ReadOnlySpan<byte> name, ReadOnlyMemory<byte>? value) => value is { } given ? WriteBytes(name, given) : this;

    /// <inheritdoc cref="WriteStringIfSet(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteJsonIfSet(ReadOnlySpan<byte> name, JsonElement? value) => value is { } given ? WriteJson(name, given) : this;

    /// <inheritdoc cref="WriteStringIfSet(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteIfSet<T, TJson>(ReadOnlySpan<byte> name, T? value)
        where T : class
        where TJson : struct, IJson<T>
        => value is not null ? Write<T, TJson>(name, value) : this;

    /// <inheritdoc cref="WriteStringIfSet(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteValueIfSet<T, TJson>(ReadOnlySpan<byte> name, T? value)
        where T : struct
        where TJson : struct, IJson<T>
        => value is { } given ? Write<T, TJson>(name, given) : this;

    /// <inheritdoc cref="WriteStringIfSet(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteListIfSet<T, TJson>(ReadOnlySpan<byte> name, IReadOnlyList<T>? value)
        where TJson : struct, IJson<T>
        => value is not null ? WriteList<T, TJson>(name, value) : this;
}
