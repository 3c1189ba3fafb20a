using System.Text.Json;
using Genviral.Gen.Json;

namespace Genviral.Gen.ForGenerated;

/// <content>Values of the built-in types.</content>
public ref partial struct JsonInput
{
    /// <summary>Reads a string.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public string ReadString()
    {
        var raw = ReadRawString("a string", out var traits);
        return JsonText.Read(raw, traits);
    }

    /// <summary>Reads true or false.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public bool ReadBoolean()
    {
        switch (Next)
        {
            case (byte)'t':
                ReadLiteral("true"u8);
                return true;
            case (byte)'f':
                ReadLiteral("false"u8);
                return false;
            default:
                throw Misfit("true or false");
        }
    }

    /// <summary>Reads a whole number of 32 bits.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public int ReadInt32()
        => TryReadInt64(out var value, out var end) && value == (int)value
            ? (int)ReadTo(end, value)
            : throw Misfit("a whole number of 32 bits");

    /// <summary>Reads a whole number of 64 bits.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public long ReadInt64()
        => TryReadInt64(out var value, out var end) ? ReadTo(end, value) : throw Misfit("a whole number of 64 bits");

    /// <summary>Reads a number of double precision.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public double ReadDouble()
        => TryReadDouble(out var value, out var end) ? ReadTo(end, value) : throw Misfit("a number of double precision");

    /// <summary>Reads a decimal number.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public decimal ReadDecimal()
        => TryReadDecimal(out var value, out var end) ? ReadTo(end, value) : throw Misfit("a decimal number");

    /// <summary>Reads a UUID in its form with hyphens.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public Guid ReadGuid()
    {
        const string Expected = "a UUID";
        var start = _at;
        var raw = ReadRawString(Expected, out var traits);
        return WireScalars.TryParseGuid(raw, traits, out var value) ? value : throw MisfitAt(start, Expected);
    }

    /// <summary>Reads a time with its offset (ISO 8601); without an offset it is taken as UTC.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public DateTimeOffset ReadDateTime()
    {
        const string Expected = "a date with time, as 2025-01-31T12:00:00Z";
        var start = _at;
        var raw = ReadRawString(Expected, out var traits);
        return WireScalars.TryParseDateTime(raw, traits, out var value) ? value : throw MisfitAt(start, Expected);
    }

    /// <summary>Reads an absolute or relative URI, which keeps its text.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public Uri ReadUri()
    {
        const string Expected = "a URI";
        var start = _at;
        var raw = ReadRawString(Expected, out var traits);
        return Uri.TryCreate(JsonText.Read(raw, traits), UriKind.RelativeOrAbsolute, out var value) ? value : throw MisfitAt(start, Expected);
    }

    /// <summary>Reads bytes in base64.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public ReadOnlyMemory<byte> ReadBytes()
    {
        const string Expected = "bytes in base64";
        var start = _at;
        var raw = ReadRawString(Expected, out var traits);
        return WireScalars.TryParseBytes(JsonText.Read(raw, traits), out var value) ? value : throw MisfitAt(start, Expected);
    }

    /// <summary>Reads any value, as it came.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public JsonElement ReadJson()
    {
        var reader = new Utf8JsonReader(ReadRaw());
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>Reads any value as its bytes, quotes and all.</summary>
    internal ReadOnlySpan<byte> ReadRaw()
    {
        var start = _at;
        Skip();
        return _json[start.._at];
    }

    /// <summary>Reads a string as the bytes between its quotes.</summary>
    private ReadOnlySpan<byte> ReadRawString(string expected, out StringTraits traits)
    {
        if (Next != '"')
        {
            throw Misfit(expected);
        }

        var start = _at + 1;
        var quote = RequireEnd(JsonScanner.EndOfString(_json, start, out traits));
        _at = quote + 1;
        return _json[start..quote];
    }

    private readonly bool TryReadInt64(out long value, out int end)
    {
        end = JsonNumber.ReadShort(_json, _at, out value);
        return end > 0 || (TryFindNumber(out end) && JsonNumber.TryParse(_json[_at..end], out value));
    }

    private readonly bool TryReadDouble(out double value, out int end)
    {
        end = JsonNumber.ReadShort(_json, _at, out value);
        return end > 0 || (TryFindNumber(out end) && JsonNumber.TryParse(_json[_at..end], out value));
    }

    private readonly bool TryReadDecimal(out decimal value, out int end)
    {
        end = JsonNumber.ReadShort(_json, _at, out value);
        return end > 0 || (TryFindNumber(out end) && JsonNumber.TryParse(_json[_at..end], out value));
    }

    private readonly bool TryFindNumber(out int end)
    {
        end = Kind == JsonValueKind.Number ? RequireEnd(JsonScanner.EndOfNumber(_json, _at)) : JsonScanner.Broken;
        return end != JsonScanner.Broken;
    }

    private T ReadTo<T>(int end, T value)
    {
        _at = end;
        return value;
    }

    /// <summary>The misfit of a value that has been read.</summary>
    private Exception MisfitAt(int start, string expected)
    {
        _at = start;
        return Misfit(expected);
    }
}
