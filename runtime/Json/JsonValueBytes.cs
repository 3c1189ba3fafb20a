using System.Text.Encodings.Web;
using System.Text.Json;

namespace Genviral.Gen.Json;

/// <summary>Values as bytes of their own: the way between emitted code and the readers and writers of System.Text.Json.</summary>
/// <remarks>A reader does not give away the text that it reads, so the tokens are put together again: without comments and spaces.</remarks>
internal static class JsonValueBytes
{
    /// <summary>Copies the value that <paramref name="reader"/> stands on, and leaves the reader on its last token.</summary>
    internal static JsonBytes CopyValue(ref Utf8JsonReader reader)
    {
        var bytes = new JsonBytes();
        try
        {
            var depth = reader.CurrentDepth;
            Append(ref bytes, in reader);
            if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            {
                return bytes;
            }

            do
            {
                var needsComma = reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName);
                Advance(ref reader);
                if (needsComma && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
                {
                    bytes.Append((byte)',');
                }

                Append(ref bytes, in reader);
            }
            while (reader.CurrentDepth > depth);

            return bytes;
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }

    /// <summary>Copies the name that <paramref name="reader"/> stands on as a string.</summary>
    internal static JsonBytes CopyName(ref Utf8JsonReader reader)
    {
        var bytes = new JsonBytes();
        AppendQuoted(ref bytes, in reader);
        return bytes;
    }

    /// <summary>Writes a whole value as <paramref name="writer"/> is set up: indented, and escaped by its encoder.</summary>
    internal static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> json)
    {
        var options = writer.Options;
        if (!options.Indented && (options.Encoder is null || ReferenceEquals(options.Encoder, JavaScriptEncoder.Default)))
        {
            writer.WriteRawValue(json, skipInputValidation: true);
            return;
        }

        var reader = new Utf8JsonReader(json);
        using var document = JsonDocument.ParseValue(ref reader);
        document.RootElement.WriteTo(writer);
    }

    /// <summary>Writes a string as the name of a member.</summary>
    internal static void WriteName(Utf8JsonWriter writer, ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new NotSupportedException("Only a type that is a string in JSON can be a key of a dictionary.");
        }

        writer.WritePropertyName(reader.GetString()!);
    }

    private static void Advance(ref Utf8JsonReader reader)
    {
        do
        {
            if (!reader.Read())
            {
                throw new JsonException("The JSON ends inside a value.");
            }
        }
        while (reader.TokenType == JsonTokenType.Comment);
    }

    private static void Append(ref JsonBytes bytes, in Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                AppendQuoted(ref bytes, in reader);
                break;
            case JsonTokenType.PropertyName:
                AppendQuoted(ref bytes, in reader);
                bytes.Append((byte)':');
                break;
            default:
                AppendRaw(ref bytes, in reader);
                break;
        }
    }

    private static void AppendQuoted(ref JsonBytes bytes, in Utf8JsonReader reader)
    {
        bytes.Append((byte)'"');
        AppendRaw(ref bytes, in reader);
        bytes.Append((byte)'"');
    }

    private static void AppendRaw(ref JsonBytes bytes, in Utf8JsonReader reader)
    {
        if (!reader.HasValueSequence)
        {
            bytes.Append(reader.ValueSpan);
            return;
        }

        foreach (var part in reader.ValueSequence)
        {
            bytes.Append(part.Span);
        }
    }
}
