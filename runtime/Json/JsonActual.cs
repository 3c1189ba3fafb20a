using System.Text;
using System.Text.Json;

namespace Genviral.Gen.Json;

/// <summary>Says in words what came instead of what was expected.</summary>
internal static class JsonActual
{
    private const int MostBytes = 60;

    internal static string Describe(in Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String or JsonTokenType.PropertyName => $"the string \"{Shorten(reader.ValueSpan)}\"",
        JsonTokenType.Number => $"the number {Shorten(reader.ValueSpan)}",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Null => "null",
        _ => "the end",
    };

    internal static string Shorten(ReadOnlySpan<byte> raw)
        => raw.Length <= MostBytes ? Encoding.UTF8.GetString(raw) : Encoding.UTF8.GetString(raw[..MostBytes]) + "…";
}
