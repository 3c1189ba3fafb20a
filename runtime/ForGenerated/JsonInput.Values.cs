using System.Text.Json;
using Genviral.Gen.Json;

namespace Genviral.Gen.ForGenerated;

/// <content>Values of the built-in types.</content>
public ref partial struct JsonInput
{
    /// <summary>Reads a string.</summary>
    public readonly string ReadString()
    {
        Require(JsonTokenType.String, "a string");
        return Text;
    }

    /// <summary>Reads true or false.</summary>
    public readonly bool ReadBoolean() => _reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Misfit("true or false"),
    };

    /// <summary>Reads a whole number of 32 bits.</summary>
    public readonly int ReadInt32()
        => IsNumber && _reader.TryGetInt32(out var value) ? value : throw Misfit("a whole number of 32 bits");

    /// <summary>Reads a whole number of 64 bits.</summary>
    public readonly long ReadInt64()
        => IsNumber && _reader.TryGetInt64(out var value) ? value : throw Misfit("a whole number of 64 bits");

    /// <summary>Reads a number of double precision.</summary>
    public readonly double ReadDouble()
        => IsNumber && _reader.TryGetDouble(out var value) && double.IsFinite(value) ? value : throw Misfit("a number of double precision");

    /// <summary>Reads a decimal number.</summary>
    public readonly decimal ReadDecimal()
        => IsNumber && _reader.TryGetDecimal(out var value) ? value : throw Misfit("a decimal number");

    /// <summary>Reads a UUID in its form with hyphens.</summary>
    public readonly Guid ReadGuid()
        => IsString && WireScalars.TryParseGuid(Text, out var value) ? value : throw Misfit("a UUID");

    /// <summary>Reads a date, as <c>2025-01-31</c>.</summary>
    public readonly DateOnly ReadDate()
        => IsString && WireScalars.TryParseDate(Text, out var value) ? value : throw Misfit("a date, as 2025-01-31");

    /// <summary>Reads a time with its offset (ISO 8601); without an offset it is taken as UTC.</summary>
    public readonly DateTimeOffset ReadDateTime()
        => IsString && WireScalars.TryParseDateTime(RawValue, _reader.ValueIsEscaped, out var value)
            ? value
            : throw Misfit("a date with time, as 2025-01-31T12:00:00Z");

    /// <summary>Reads an absolute or relative URI, which keeps its text.</summary>
    public readonly Uri ReadUri()
        => IsString && Uri.TryCreate(Text, UriKind.RelativeOrAbsolute, out var value) ? value : throw Misfit("a URI");

    /// <summary>Reads bytes in base64.</summary>
    public readonly ReadOnlyMemory<byte> ReadBytes()
        => IsString && WireScalars.TryParseBytes(Text, out var value) ? value : throw Misfit("bytes in base64");

    /// <summary>Reads any value, as it came.</summary>
    public JsonElement ReadJson() => JsonElement.ParseValue(ref _reader);

    private readonly bool IsNumber => _reader.TokenType == JsonTokenType.Number;

    private readonly bool IsString => _reader.TokenType == JsonTokenType.String;
}
