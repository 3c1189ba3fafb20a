using System.Text.Json;

namespace Genviral.Gen.ForGenerated;

/// <content>Members that must be there and may be null.</content>
public ref partial struct JsonInput
{
    /// <summary>Reads a member that must be there and may be null.</summary>
    /// <param name="index">The member's index among the names. Each is asked for once.</param>
    /// <exception cref="JsonException">It is absent, no JSON, or does not fit.</exception>
    public string? ReadStringOrNull(int index) => At(index).TryReadNull() ? null : ReadString();

    /// <inheritdoc cref="ReadStringOrNull"/>
    public Uri? ReadUriOrNull(int index) => At(index).TryReadNull() ? null : ReadUri();

    /// <inheritdoc cref="ReadStringOrNull"/>
    public bool? ReadBooleanOrNull(int index) => At(index).TryReadNull() ? null : ReadBoolean();

    /// <inheritdoc cref="ReadStringOrNull"/>
    public int? ReadInt32OrNull(int index) => At(index).TryReadNull() ? null : ReadInt32();

    /// <inheritdoc cref="ReadStringOrNull"/>
    public long? ReadInt64OrNull(int index) => At(index).TryReadNull() ? null : ReadInt64();

    /// <inheritdoc cref="ReadStringOrNull"/>
    public double? ReadDoubleOrNull(int index) => At(index).TryReadNull() ? null : ReadDouble();

    /// <inheritdoc cref="ReadStringOrNull"/>
    public decimal? ReadDecimalOrNull(int index) => At(index).TryReadNull() ? null : ReadDecimal();

    /// <inheritdoc cref="ReadStringOrNull"/>
    public Guid? ReadGuidOrNull(int index) => At(index).TryReadNull() ? null : ReadGuid();

    /// <inheritdoc cref="ReadStringOrNull"/>
    public DateTimeOffset? ReadDateTimeOrNull(int index) => At(index).TryReadNull() ? null : ReadDateTime();

    // `null` alone would be taken for an array, and become bytes: none.
    /// <inheritdoc cref="ReadStringOrNull"/>
    public ReadOnlyMemory<byte>? ReadBytesOrNull(int index) => At(index).TryReadNull() ? default(ReadOnlyMemory<byte>?) : ReadBytes();

    /// <inheritdoc cref="ReadStringOrNull"/>
    public JsonElement? ReadJsonOrNull(int index) => At(index).TryReadNull() ? null : ReadJson();

    /// <inheritdoc cref="ReadStringOrNull"/>
    public T? ReadOrNull<T, TJson>(int index)
        where T : class
        where TJson : struct, IJson<T>
        => At(index).TryReadNull() ? null : Read<T, TJson>();

    /// <inheritdoc cref="ReadStringOrNull"/>
    public T? ReadValueOrNull<T, TJson>(int index)
        where T : struct
        where TJson : struct, IJson<T>
        => At(index).TryReadNull() ? null : Read<T, TJson>();
}
