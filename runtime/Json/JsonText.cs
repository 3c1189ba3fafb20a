using System.Buffers;
using System.Text;

namespace Genviral.Gen.Json;

/// <summary>The text of a JSON string or name, from its raw bytes between the quotes.</summary>
internal static class JsonText
{
    private const char Replacement = '\uFFFD';
    private const int MostOnStack = 256;

    /// <summary>The text of the sound string whose opening quote stands at <paramref name="quote"/>.</summary>
    internal static string ReadString(ReadOnlySpan<byte> json, int quote)
    {
        var end = JsonScanner.EndOfString(json, quote + 1, out var traits);
        return Read(json[(quote + 1)..end], traits);
    }

    internal static string Read(ReadOnlySpan<byte> raw, bool isEscaped)
        => isEscaped ? Unescape(raw) : Encoding.UTF8.GetString(raw);

    // ASCII is the same in Latin-1, which is made text of without a look at what it is.
    internal static string Read(ReadOnlySpan<byte> raw, StringTraits traits) => traits switch
    {
        StringTraits.Plain => Encoding.Latin1.GetString(raw),
        StringTraits.NonAscii => Encoding.UTF8.GetString(raw),
        _ => Unescape(raw),
    };

    /// <summary>Half of a surrogate pair, as some servers cut long texts, becomes U+FFFD: one bad emoji must not fail an answer.</summary>
    private static string Unescape(ReadOnlySpan<byte> raw)
    {
        var rented = raw.Length > MostOnStack ? ArrayPool<char>.Shared.Rent(raw.Length) : null;
        var text = rented ?? stackalloc char[MostOnStack];
        text = text[..Unescape(raw, text, out var hasSurrogates)];
        if (hasSurrogates)
        {
            ReplaceLoneSurrogates(text);
        }

        var result = text.ToString();
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return result;
    }

    private static int Unescape(ReadOnlySpan<byte> raw, Span<char> text, out bool hasSurrogates)
    {
        hasSurrogates = false;
        var length = 0;
        for (var next = raw.IndexOf((byte)'\\'); next >= 0; next = raw.IndexOf((byte)'\\'))
        {
            length += Encoding.UTF8.GetChars(raw[..next], text[length..]);
            var escaped = ReadEscape(raw[(next + 1)..], out var read);
            hasSurrogates |= char.IsSurrogate(escaped);
            text[length++] = escaped;
            raw = raw[(next + 1 + read)..];
        }

        return length + Encoding.UTF8.GetChars(raw, text[length..]);
    }

    private static char ReadEscape(ReadOnlySpan<byte> escape, out int length)
    {
        var kind = (char)escape[0];
        if (kind != 'u')
        {
            length = 1;
            return kind switch { 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', _ => kind };
        }

        length = 5;
        var code = 0;
        foreach (var digit in escape.Slice(1, 4))
        {
            code = (code << 4) | (digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
        }

        return (char)code;
    }

    private static void ReplaceLoneSurrogates(Span<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else
            {
                text[i] = Replacement;
            }
        }
    }
}
