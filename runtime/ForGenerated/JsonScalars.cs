using System.ComponentModel;
using System.Text.Json;

namespace Genviral.Gen.ForGenerated;

#pragma warning disable CA1815 // They have no state that could be equal.

/// <summary>A string.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct StringJson : IJson<string>
{
    /// <inheritdoc/>
    public string Read(ref JsonInput input) => input.ReadString();

    /// <inheritdoc/>
    public void Write(JsonOutput output, string value) => output.Write(value);
}

/// <summary>True or false.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BooleanJson : IJson<bool>
{
    /// <inheritdoc/>
    public bool Read(ref JsonInput input) => input.ReadBoolean();

    /// <inheritdoc/>
    public void Write(JsonOutput output, bool value) => output.Write(value);
}

/// <summary>A whole number of 32 bits.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Int32Json : IJson<int>
{
    /// <inheritdoc/>
    public int Read(ref JsonInput input) => input.ReadInt32();

    /// <inheritdoc/>
    public void Write(JsonOutput output, int value) => output.Write(value);
}

/// <summary>A whole number of 64 bits.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Int64Json : IJson<long>
{
    /// <inheritdoc/>
    public long Read(ref JsonInput input) => input.ReadInt64();

    /// <inheritdoc/>
    public void Write(JsonOutput output, long value) => output.Write(value);
}

/// <summary>A number of double precision.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DoubleJson : IJson<double>
{
    /// <inheritdoc/>
    public double Read(ref JsonInput input) => input.ReadDouble();

    /// <inheritdoc/>
    public void Write(JsonOutput output, double value) => output.Write(value);
}

/// <summary>A decimal number.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DecimalJson : IJson<decimal>
{
    /// <inheritdoc/>
    public decimal Read(ref JsonInput input) => input.ReadDecimal();

    /// <inheritdoc/>
    public void Write(JsonOutput output, decimal value) => output.Write(value);
}

/// <summary>A UUID.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct GuidJson : IJson<Guid>
{
    /// <inheritdoc/>
    public Guid Read(ref JsonInput input) => input.ReadGuid();

    /// <inheritdoc/>
    public void Write(JsonOutput output, Guid value) => output.Write(value);
}

/// <summary>A date with time.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DateTimeJson : IJson<DateTimeOffset>
{
    /// <inheritdoc/>
    public DateTimeOffset Read(ref JsonInput input) => input.ReadDateTime();

    /// <inheritdoc/>
    public void Write(JsonOutput output, DateTimeOffset value) => output.Write(value);
}

/// <summary>A URI.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UriJson : IJson<Uri>
{
    /// <inheritdoc/>
    public Uri Read(ref JsonInput input) => input.ReadUri();

    /// <inheritdoc/>
    public void Write(JsonOutput output, Uri value) => output.Write(value);
}

/// <summary>Bytes in base64.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BytesJson : IJson<ReadOnlyMemory<byte>>
{
    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Read(ref JsonInput input) => input.ReadBytes();

    /// <inheritdoc/>
    public void Write(JsonOutput output, ReadOnlyMemory<byte> value) => output.Write(value);
}

/// <summary>Any value.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct AnyJson : IJson<JsonElement>
{
    /// <inheritdoc/>
    public JsonElement Read(ref JsonInput input) => input.ReadJson();

    /// <inheritdoc/>
    public void Write(JsonOutput output, JsonElement value) => output.Write(value);
}
