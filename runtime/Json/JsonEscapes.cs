using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace Genviral.Gen.Json;

/// <summary>Escapes strings as <see cref="JavaScriptEncoder.Default"/> does, at the cost of a search where nothing is to escape.</summary>
internal static class JsonEscapes
{
    private const int ChunkLength = 256;
    private const int LongestEscape = 6;

    private static readonly SearchValues<char> Plain = SearchValues.Create(FindPlain());

    /// <summary>The first character that cannot be copied as it is, or -1.</summary>
    internal static int FirstIn(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(Plain);

    internal static void AppendEscaped(ref JsonBytes bytes, ReadOnlySpan<char> text)
    {
        Span<char> escaped = stackalloc char[ChunkLength * LongestEscape];
        while (!text.IsEmpty)
        {
            var isLast = text.Length <= ChunkLength;
            var chunk = isLast ? text : text[..ChunkLength];
            JavaScriptEncoder.Default.Encode(chunk, escaped, out var read, out var written, isFinalBlock: isLast);
            bytes.AppendAscii(escaped[..written]);
            text = text[read..];
        }
    }

    private static string FindPlain()
    {
        var plain = new StringBuilder();
        for (var c = '\0'; c < 128; c++)
        {
            if (!JavaScriptEncoder.Default.WillEncode(c))
            {
                plain.Append(c);
            }
        }

        return plain.ToString();
    }
}
