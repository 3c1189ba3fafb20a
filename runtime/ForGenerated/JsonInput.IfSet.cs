using System.Text.Json;

namespace Genviral.Gen.ForGenerated;

/// <content>Members that may be absent.</content>
public ref partial struct JsonInput
{
    /// <summary>Reads a member that may be absent, but not null.</summary>
    /// <param name="index">The member's index among the names. Each is asked for once.</param>
    /// <returns>Null where it is absent.</returns>
    /// <exception cref="JsonException">It is no JSON, or does not fit.</exception>
    public string? ReadStringIfSet(int index) => Has(index) ? ReadString() : null;

    /// <inheritdoc cref="ReadStringIfSet"/>
    public Uri? ReadUriIfSet(int index) => Has(index) ? ReadUri() : null;

    /// <inheritdoc cref="ReadStringIfSet"/>
    public bool? ReadBooleanIfSet(int index) => Has(index) ? ReadBoolean() : null;

    /// <inheritdoc cref="ReadStringIfSet"/>
    public int? ReadInt32IfSet(int index) => Has(index) ? ReadInt32() : null;

    /// <inheritdoc cref="ReadStringIfSet"/>
    public long? ReadInt64IfSet(int index) => Has(index) ? ReadInt64() : null;

    /// <inheritdoc cref="ReadStringIfSet"/>
    public double? ReadDoubleIfSet(int index) => Has(index) ? ReadDouble() : null;

    /// <inheritdoc cref="ReadStringIfSet"/>
    public decimal? ReadDecimalIfSet(int index) => Has(index) ? ReadDecimal() : null;

    /// <inheritdoc cref="ReadStringIfSet"/>
    public Guid? ReadGuidIfSet(int index) => Has(index) ? ReadGuid() : null;

    /// <inheritdoc cref="ReadStringIfSet"/>
    public DateTimeOffset? ReadDateTimeIfSet(int index) => Has(index) ? ReadDateTime() : null;

    // `null` alone would be taken for an array, and become bytes: none.
    /// <inheritdoc cref="ReadStringIfSet"/>
    public ReadOnlyMemory<byte>? ReadBytesIfSet(int index) => Has(index) ? ReadBytes() : default(ReadOnlyMemory<byte>?);

    /// <inheritdoc cref="ReadStringIfSet"/>
    public JsonElement? ReadJsonIfSet(int index) => Has(index) ? ReadJson() : null;

    /// <inheritdoc cref="ReadStringIfSet"/>
    public T? ReadIfSet<T, TJson>(int index)
        where T : class
        where TJson : struct, IJson<T>
        => Has(index) ? Read<T, TJson>() : null;

    /// <inheritdoc cref="ReadStringIfSet"/>
    public T? ReadValueIfSet<T, TJson>(int index)
        where T : struct
        where TJson : struct, IJson<T>
        => Has(index) ? Read<T, TJson>() : null;

    /// <inheritdoc cref="ReadStringIfSet"/>
    public IReadOnlyList<T>? ReadListIfSet<T, TJson>(int index)
        where TJson : struct, IJson<T>
        => Has(index) ? ReadList<T, TJson>() : null;
}
