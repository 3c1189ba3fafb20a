using System.ComponentModel;
using System.Text.Json;

namespace Genviral.Gen.ForGenerated;

/// <summary>Reads an element of a built-in type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class ReadItem
{
    /// <inheritdoc cref="ReadItem"/>
    public static JsonRead<string> String => static (ref JsonInput item) => item.ReadString();

    /// <inheritdoc cref="ReadItem"/>
    public static JsonRead<bool> Boolean => static (ref JsonInput item) => item.ReadBoolean();

    /// <inheritdoc cref="ReadItem"/>
    public static JsonRead<int> Int32 => static (ref JsonInput item) => item.ReadInt32();

    /// <inheritdoc cref="ReadItem"/>
    public static JsonRead<long> Int64 => static (ref JsonInput item) => item.ReadInt64();

    /// <inheritdoc cref="ReadItem"/>
    public static JsonRead<double> Double => static (ref JsonInput item) => item.ReadDouble();

    /// <inheritdoc cref="ReadItem"/>
    public static JsonRead<decimal> Decimal => static (ref JsonInput item) => item.ReadDecimal();

    /// <inheritdoc cref="ReadItem"/>
    public static JsonRead<Guid> Guid => static (ref JsonInput item) => item.ReadGuid();

    /// <inheritdoc cref="ReadItem"/>
    public static JsonRead<DateTimeOffset> DateTime => static (ref JsonInput item) => item.ReadDateTime();

    /// <inheritdoc cref="ReadItem"/>
    public static JsonRead<Uri> Uri => static (ref JsonInput item) => item.ReadUri();

    /// <inheritdoc cref="ReadItem"/>
    public static JsonRead<ReadOnlyMemory<byte>> Bytes => static (ref JsonInput item) => item.ReadBytes();

    /// <inheritdoc cref="ReadItem"/>
    public static JsonRead<JsonElement> Json => static (ref JsonInput item) => item.ReadJson();
}

/// <summary>Writes an element of a built-in type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class WriteItem
{
    /// <inheritdoc cref="WriteItem"/>
    public static JsonWrite<string> String => static (output, item) => output.Write(item);

    /// <inheritdoc cref="WriteItem"/>
    public static JsonWrite<bool> Boolean => static (output, item) => output.Write(item);

    /// <inheritdoc cref="WriteItem"/>
    public static JsonWrite<int> Int32 => static (output, item) => output.Write(item);

    /// <inheritdoc cref="WriteItem"/>
    public static JsonWrite<long> Int64 => static (output, item) => output.Write(item);

    /// <inheritdoc cref="WriteItem"/>
    public static JsonWrite<double> Double => static (output, item) => output.Write(item);

    /// <inheritdoc cref="WriteItem"/>
    public static JsonWrite<decimal> Decimal => static (output, item) => output.Write(item);

    /// <inheritdoc cref="WriteItem"/>
    public static JsonWrite<Guid> Guid => static (output, item) => output.Write(item);

    /// <inheritdoc cref="WriteItem"/>
    public static JsonWrite<DateTimeOffset> DateTime => static (output, item) => output.Write(item);

    /// <inheritdoc cref="WriteItem"/>
    public static JsonWrite<Uri> Uri => static (output, item) => output.Write(item);

    /// <inheritdoc cref="WriteItem"/>
    public static JsonWrite<ReadOnlyMemory<byte>> Bytes => static (output, item) => output.Write(item);

    /// <inheritdoc cref="WriteItem"/>
    public static JsonWrite<JsonElement> Json => static (output, item) => output.Write(item);
}
