using System.Text;

namespace Genviral.Gen.Json;

/// <summary>The text of a JSON string or name, from its raw bytes between the quotes.</summary>
internal static class JsonText
{
    private const char Replacement = '\uFFFD';

    internal static string Read(ReadOnlySpan<byte> raw, bool isEscaped)
    {
        var text = Encoding.UTF8.GetString(raw);
        return isEscaped ? Unescape(text) : text;
    }

    /// <summary>Half of a surrogate pair, as some servers cut long texts, becomes U+FFFD: one bad emoji must not fail an answer.</summary>
    private static string Unescape(string text)
    {
        var result = new StringBuilder(text.Length);
        var hasSurrogates = false;
        for (var i = 0; i < text.Length; i++)
        {
            var next = text[i];
            if (next == '\\' && i + 1 < text.Length)
            {
                next = ReadEscape(text, ref i);
                hasSurrogates |= char.IsSurrogate(next);
            }

            result.Append(next);
        }

        return hasSurrogates ? ReplaceLoneSurrogates(result) : result.ToString();
    }

    private static char ReadEscape(string text, ref int index)
    {
        var kind = text[++index];
        if (kind != 'u')
        {
            return kind switch { 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', _ => kind };
        }

        var digits = text.AsSpan(index + 1, 4);
        index += 4;
        return (char)ushort.Parse(digits, System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string ReplaceLoneSurrogates(StringBuilder text)
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

        return text.ToString();
    }
}
