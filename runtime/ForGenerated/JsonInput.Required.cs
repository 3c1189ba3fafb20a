using System.Text.Json;

namespace Genviral.Gen.ForGenerated;

/// <content>Members that must be there.</content>
public ref partial struct JsonInput
{
    /// <summary>Reads a member that must be there.</summary>
    /// <param name="index">The member's index among the names. Each is asked for once.</param>
    /// <exception cref="JsonException">It is absent, no JSON, or does not fit.</exception>
    public string ReadString(int index) => At(index).ReadString();

    /// <inheritdoc cref="ReadString(int)"/>
    public Uri ReadUri(int index) => At(index).ReadUri();

    /// <inheritdoc cref="ReadString(int)"/>
    public bool ReadBoolean(int index) => At(index).ReadBoolean();

    /// <inheritdoc cref="ReadString(int)"/>
    public int ReadInt32(int index) => At(index).ReadInt32();

    /// <inheritdoc cref="ReadString(int)"/>
    public long ReadInt64(int index) => At(index).ReadInt64();

    /// <inheritdoc cref="ReadString(int)"/>
    public double ReadDouble(int index) => At(index).ReadDouble();

    /// <inheritdoc cref="ReadString(int)"/>
    public decimal ReadDecimal(int index) => At(index).ReadDecimal();

    /// <inheritdoc cref="ReadString(int)"/>
    public Guid ReadGuid(int index) => At(index).ReadGuid();

    /// <inheritdoc cref="ReadString(int)"/>
    public DateTimeOffset ReadDateTime(int index) => At(index).ReadDateTime();

    /// <inheritdoc cref="ReadString(int)"/>
    public ReadOnlyMemory<byte> ReadBytes(int index) => At(index).ReadBytes();

    /// <inheritdoc cref="ReadString(int)"/>
    public JsonElement ReadJson(int index) => At(index).ReadJson();

    /// <inheritdoc cref="ReadString(int)"/>
    public T Read<T, TJson>(int index)
        where TJson : struct, IJson<T>
        => At(index).Read<T, TJson>();

    /// <inheritdoc cref="ReadString(int)"/>
    public IReadOnlyList<T> ReadList<T, TJson>(int index)
        where TJson : struct, IJson<T>
        => At(index).ReadList<T, TJson>();
}
