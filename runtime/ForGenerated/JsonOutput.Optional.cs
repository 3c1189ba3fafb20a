using System.Text.Json;

namespace Genviral.Gen.ForGenerated;

/// <content>Members that may be absent, or null.</content>
public sealed partial class JsonOutput
{
    /// <summary>Writes a member, null too, unless it was not set.</summary>
    /// <param name="name">Its name, ready: escaped UTF-8, without quotes.</param>
    /// <param name="value">Its value.</param>
    /// <returns>This, to write the next.</returns>
    /// <exception cref="ArgumentException">The value cannot be written.</exception>
    public JsonOutput WriteOptionalString(ReadOnlySpan<byte> name, Optional<string?> value) => value.HasValue ? WriteStringOrNull(name, value.Value) : this;

    /// <inheritdoc cref="WriteOptionalString(ReadOnlySpan{byte}, Optional{string})"/>
    public JsonOutput WriteOptionalUri(ReadOnlySpan<byte> name, Optional<Uri?> value) => value.HasValue ? WriteUriOrNull(name, value.Value) : this;

    /// <inheritdoc cref="WriteOptionalString(ReadOnlySpan{byte}, Optional{string})"/>
    public JsonOutput WriteOptionalBoolean(ReadOnlySpan<byte> name, Optional<bool?> value) => value.HasValue ? WriteBooleanOrNull(name, value.Value) : this;

    /// <inheritdoc cref="WriteOptionalString(ReadOnlySpan{byte}, Optional{string})"/>
    public JsonOutput WriteOptionalInt32(ReadOnlySpan<byte> name, Optional<int?> value) => value.HasValue ? WriteInt32OrNull(name, value.Value) : this;

    /// <inheritdoc cref="WriteOptionalString(ReadOnlySpan{byte}, Optional{string})"/>
    public JsonOutput WriteOptionalInt64(ReadOnlySpan<byte> name, Optional<long?> value) => value.HasValue ? WriteInt64OrNull(name, value.Value) : this;

    /// <inheritdoc cref="WriteOptionalString(ReadOnlySpan{byte}, Optional{string})"/>
    public JsonOutput WriteOptionalDouble(ReadOnlySpan<byte> name, Optional<double?> value) => value.HasValue ? WriteDoubleOrNull(name, value.Value) : this;

    /// <inheritdoc cref="WriteOptionalString(ReadOnlySpan{byte}, Optional{string})"/>
    public JsonOutput WriteOptionalDecimal(ReadOnlySpan<byte> name, Optional<decimal?> value) => value.HasValue ? WriteDecimalOrNull(name, value.Value) : this;

    /// <inheritdoc cref="WriteOptionalString(ReadOnlySpan{byte}, Optional{string})"/>
    public JsonOutput WriteOptionalGuid(ReadOnlySpan<byte> name, Optional<Guid?> value) => value.HasValue ? WriteGuidOrNull(name, value.Value) : this;

    /// <inheritdoc cref="WriteOptionalString(ReadOnlySpan{byte}, Optional{string})"/>
    public JsonOutput WriteOptionalDateTime(ReadOnlySpan<byte> name, Optional<DateTimeOffset?> value) => value.HasValue ? WriteDateTimeOrNull(name, value.Value) : this;

    /// <inheritdoc cref="WriteOptionalString(ReadOnlySpan{byte}, Optional{string})"/>
    public JsonOutput WriteOptionalBytes(ReadOnlySpan<byte> name, Optional<ReadOnlyMemory<byte>?> value) => value.HasValue ? WriteBytesOrNull(name, value.Value) : this;

    /// <inheritdoc cref="WriteOptionalString(ReadOnlySpan{byte}, Optional{string})"/>
    public JsonOutput WriteOptionalJson(ReadOnlySpan<byte> name, Optional<JsonElement?> value) => value.HasValue ? WriteJsonOrNull(name, value.Value) : this;

    /// <inheritdoc cref="WriteOptionalString(ReadOnlySpan{byte}, Optional{string})"/>
    public JsonOutput WriteOptional<T, TJson>(ReadOnlySpan<byte> name, Optional<T?> value)
        where T : class
        where TJson : struct, IJson<T>
        => value.HasValue ? WriteOrNull<T, TJson>(name, value.Value) : this;

    /// <inheritdoc cref="WriteOptionalString(ReadOnlySpan{byte}, Optional{string})"/>
    public JsonOutput WriteOptionalValue<T, TJson>(ReadOnlySpan<byte> name, Optional<T?> value)
        where T : struct
        where TJson : struct, IJson<T>
        => value.HasValue ? WriteValueOrNull<T, TJson>(name, value.Value) : this;
}
