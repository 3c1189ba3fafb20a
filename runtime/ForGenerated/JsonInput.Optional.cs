using System.Text.Json;

namespace Genviral.Gen.ForGenerated;

/// <content>Members that may be absent, or null.</content>
public ref partial struct JsonInput
{
    /// <summary>Reads a member that may be absent, or null.</summary>
    /// <param name="index">The member's index among the names. Each is asked for once.</param>
    /// <returns>Without a value where it is absent.</returns>
    /// <exception cref="JsonException">It is no JSON, or does not fit.</exception>
    public Optional<string?> ReadOptionalString(int index) => Has(index) ? new(TryReadNull() ? null : ReadString()) : default;

    /// <inheritdoc cref="ReadOptionalString"/>
    public Optional<Uri?> ReadOptionalUri(int index) => Has(index) ? new(TryReadNull() ? null : ReadUri()) : default;

    /// <inheritdoc cref="ReadOptionalString"/>
    public Optional<bool?> ReadOptionalBoolean(int index) => Has(index) ? new(TryReadNull() ? null : ReadBoolean()) : default;

    /// <inheritdoc cref="ReadOptionalString"/>
    public Optional<int?> ReadOptionalInt32(int index) => Has(index) ? new(TryReadNull() ? null : ReadInt32()) : default;

    /// <inheritdoc cref="ReadOptionalString"/>
    public Optional<long?> ReadOptionalInt64(int index) => Has(index) ? new(TryReadNull() ? null : ReadInt64()) : default;

    /// <inheritdoc cref="ReadOptionalString"/>
    public Optional<double?> ReadOptionalDouble(int index) => Has(index) ? new(TryReadNull() ? null : ReadDouble()) : default;

    /// <inheritdoc cref="ReadOptionalString"/>
    public Optional<decimal?> ReadOptionalDecimal(int index) => Has(index) ? new(TryReadNull() ? null : ReadDecimal()) : default;

    /// <inheritdoc cref="ReadOptionalString"/>
    public Optional<Guid?> ReadOptionalGuid(int index) => Has(index) ? new(TryReadNull() ? null : ReadGuid()) : default;

    /// <inheritdoc cref="ReadOptionalString"/>
    public Optional<DateTimeOffset?> ReadOptionalDateTime(int index) => Has(index) ? new(TryReadNull() ? null : ReadDateTime()) : default;

    // `null` alone would be taken for an array, and become bytes: none.
    /// <inheritdoc cref="ReadOptionalString"/>
    public Optional<ReadOnlyMemory<byte>?> ReadOptionalBytes(int index) => Has(index) ? new(TryReadNull() ? default(ReadOnlyMemory<byte>?) : ReadBytes()) : default;

    /// <inheritdoc cref="ReadOptionalString"/>
    public Optional<JsonElement?> ReadOptionalJson(int index) => Has(index) ? new(TryReadNull() ? null : ReadJson()) : default;

    /// <inheritdoc cref="ReadOptionalString"/>
    public Optional<T?> ReadOptional<T, TJson>(int index)
        where T : class
        where TJson : struct, IJson<T>
        => Has(index) ? new(TryReadNull() ? null : Read<T, TJson>()) : default;

    /// <inheritdoc cref="ReadOptionalString"/>
    public Optional<T?> ReadOptionalValue<T, TJson>(int index)
        where T : struct
        where TJson : struct, IJson<T>
        => Has(index) ? new(TryReadNull() ? null : Read<T, TJson>()) : default;
}
