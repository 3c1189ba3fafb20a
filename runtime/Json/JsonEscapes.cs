using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;

namespace Genviral.Gen.Json;

/// <summary>Escapes strings as <see cref="JavaScriptEncoder.Default"/> does, at the cost of a search where nothing is to escape.</summary>
internal static class JsonEscapes
{
    private const int ChunkLength = 256;
    private const int LongestEscape = 6;
    private const char Replacement = '\uFFFD';

    private static readonly SearchValues<char> Plain = SearchValues.Create(FindPlain());

    private static ReadOnlySpan<byte> HexDigits => "0123456789ABCDEF"u8;

    /// <summary>The first character that cannot be copied as it is, or -1.</summary>
    internal static int FirstIn(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(Plain);

    /// <param name="bytes">What the text is appended to.</param>
    /// <param name="text">The text.</param>
    /// <param name="first">The first character of it that is to be escaped.</param>
    internal static void AppendEscaped(ref JsonBytes bytes, ReadOnlySpan<char> text, int first)
    {
        while (first >= 0)
        {
            bytes.AppendAscii(text[..first]);
            text = text[first..];
            text = text[AppendRun(ref bytes, text)..];
            first = FirstIn(text);
        }

        bytes.AppendAscii(text);
    }

    // As many as stand in a row, and no more than a chunk; how many of them were read.
    private static int AppendRun(ref JsonBytes bytes, ReadOnlySpan<char> text)
    {
        var room = bytes.Reserve(Math.Min(text.Length, ChunkLength) * LongestEscape);
        var written = 0;
        var read = 0;
        while (read < text.Length && read < ChunkLength && !Plain.Contains(text[read]))
        {
            if (char.IsHighSurrogate(text[read]) && read + 1 < text.Length && char.IsLowSurrogate(text[read + 1]))
            {
                if (read + 2 > ChunkLength)
                {
                    break;
                }

                written += WriteCode(room[written..], text[read++]);
                written += WriteCode(room[written..], text[read++]);
                continue;
            }

            written += Write(room[written..], text[read++]);
        }

        bytes.Advance(written);
        return read;
    }

    private static int Write(Span<byte> room, char c)
    {
        var letter = ShortFormOf(c);
        if (letter == 0)
        {
            return WriteCode(room, char.IsSurrogate(c) ? Replacement : c);
        }

        room[1] = letter;
        room[0] = (byte)'\\';
        return 2;
    }

    private static byte ShortFormOf(char c) => c switch
    {
        '\n' => (byte)'n',
        '\r' => (byte)'r',
        '\t' => (byte)'t',
        '\\' => (byte)'\\',
        '\b' => (byte)'b',
        '\f' => (byte)'f',
        _ => 0,
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int WriteCode(Span<byte> room, char c)
    {
        room[5] = HexDigits[c & 0xF];
        room[4] = HexDigits[(c >> 4) & 0xF];
        room[3] = HexDigits[(c >> 8) & 0xF];
        room[2] = HexDigits[c >> 12];
        room[1] = (byte)'u';
        room[0] = (byte)'\\';
        return LongestEscape;
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
