namespace Genviral.Gen.Spec.Reading;

/// <summary>Looks whether a line begins with a key.</summary>
internal static class KeyLine
{
    /// <summary>Whether a key and its colon begin at <paramref name="first"/>.</summary>
    public static bool IsKey(SpecText text, int first) => FindColon(text, first) is not null;

    /// <summary>Whether the key that begins at <paramref name="first"/> has nothing behind it: its value stands below.</summary>
    public static bool IsHeader(SpecText text, int first)
        => FindColon(text, first) is { } colon && text.SkipBlanks(colon + 1) is var behind && (text[behind] is '\n' or '\r' or '#' or '\0');

    /// <summary>The colon behind the key that begins at <paramref name="first"/>, or null.</summary>
    public static int? FindColon(SpecText text, int first)
    {
        var end = text.EndOfWords(first);
        if (text[first] is '"' or '\'')
        {
            var quote = text[first];
            var close = first + 1;
            while (close < end && text[close] != quote)
            {
                close += text[close] == '\\' && quote == '"' ? 2 : 1;
            }

            var colon = text.SkipBlanks(close + 1);
            return close < end && text[colon] == ':' ? colon : null;
        }

        if (text[first] is '{' or '}' or '[' or ']' or ',' or '#')
        {
            return null;
        }

        for (var position = first; position < end; position++)
        {
            if (text[position] == ':' && (position + 1 >= end || char.IsWhiteSpace(text[position + 1])))
            {
                return position;
            }
        }

        return null;
    }
}
