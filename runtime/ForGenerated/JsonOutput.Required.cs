using System.Text.Json;

namespace Genviral.Gen.ForGenerated;

/// <content>Members that must be there.</content>
public sealed partial class JsonOutput
{
    /// <summary>Writes a member.</summary>
    /// <param name="name">Its name, ready: escaped UTF-8, without quotes.</param>
    /// <param name="value">Its value.</param>
    /// <returns>This, to write the next.</returns>
    /// <exception cref="ArgumentException">The value cannot be written.</exception>
    public JsonOutput WriteString(ReadOnlySpan<byte> name, string value)
    {
        Name(name).Write(value);
        return this;
    }

    /// <inheritdoc cref="WriteString(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteUri(ReadOnlySpan<byte> name, Uri value)
    {
        Name(name).Write(value);
        return this;
    }

    /// <inheritdoc cref="WriteString(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteBoolean(ReadOnlySpan<byte> name, bool value)
    {
        Name(name).Write(value);
        return this;
    }

    /// <inheritdoc cref="WriteString(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteInt32(ReadOnlySpan<byte> name, int value)
    {
        Name(name).Write(value);
        return this;
    }

    /// <inheritdoc cref="WriteString(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteInt64(ReadOnlySpan<byte> name, long value)
    {
        Name(name).Write(value);
        return this;
    }

    /// <inheritdoc cref="WriteString(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteDouble(ReadOnlySpan<byte> name, double value)
    {
        Name(name).Write(value);
        return this;
    }

    /// <inheritdoc cref="WriteString(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteDecimal(ReadOnlySpan<byte> name, decimal value)
    {
        Name(name).Write(value);
        return this;
    }

    /// <inheritdoc cref="WriteString(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteGuid(ReadOnlySpan<byte> name, Guid value)
    {
        Name(name).Write(value);
        return this;
    }

    /// <inheritdoc cref="WriteString(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteDateTime(ReadOnlySpan<byte> name, DateTimeOffset value)
    {
        Name(name).Write(value);
        return this;
    }

    /// <inheritdoc cref="WriteString(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteBytes(ReadOnlySpan<byte> name, ReadOnlyMemory<byte> value)
    {
        Name(name).Write(value);
        return this;
    }

    /// <inheritdoc cref="WriteString(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteJson(ReadOnlySpan<byte> name, JsonElement value)
    {
        Name(name).Write(value);
        return this;
    }

    /// <inheritdoc cref="WriteString(ReadOnlySpan{byte}, string)"/>
    public JsonOutput Write<T, TJson>(ReadOnlySpan<byte> name, T value)
        where TJson : struct, IJson<T>
    {
        Name(name).Write<T, TJson>(value);
        return this;
    }

    /// <inheritdoc cref="WriteString(ReadOnlySpan{byte}, string)"/>
    public JsonOutput WriteList<T, TJson>(ReadOnlySpan<byte> name, IReadOnlyList<T> value)
        where TJson : struct, IJson<T>
    {
        Name(name).WriteList<T, TJson>(value);
        return this;
    }
}
