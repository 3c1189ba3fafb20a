using System.Text.RegularExpressions;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>What to write instead of a malformed type expression.</summary>
internal static class TypeExpressionRemedy
{
    /// <summary>Begins with a space, or is empty.</summary>
    public static string Of(string text, IReadOnlyList<TypeToken> tokens)
    {
        var signs = new HashSet<string>(tokens.Where(token => !token.IsName).Select(token => token.Text));
        if (signs.Contains("["))
        {
            return Brackets(text);
        }

        if (signs.Contains(",") && !signs.Contains("("))
        {
            return tokens.Count > 1 && tokens.Count(token => token is { IsName: false, Text: "," }) == 1 && text.TrimEnd().EndsWith(",", StringComparison.Ordinal)
                ? $" Write '{text.TrimEnd().TrimEnd(',').TrimEnd()}': outside of brackets a line ends without a comma."
                : " 'list' and 'map' hold one type; for a map's keys write '{ map: T, keys: K }'.";
        }

        if (signs.Contains("\"") || signs.Contains("'"))
        {
            return " For a choice of texts write 'enum: [a, b]'.";
        }

        return signs.Contains("&") ? " To join objects write 'extends'."
            : signs.Contains("(") ? " A type has no parentheses; in 'A | B?' the '?' is the whole choice's."
            : Signs(text, tokens);
    }

    private static string Signs(string text, IReadOnlyList<TypeToken> tokens)
    {
        if (tokens.Any(token => token is { Text: "?", HasSpaceBefore: true }))
        {
            return $" Did you mean '{Regex.Replace(text, @"\s+\?", "?").Trim()}'?";
        }

        if (Regex.IsMatch(text, @"(^|[<|]\s*)\?\w+(\s*[>|]|\s*\z)"))
        {
            return $" Did you mean '{Regex.Replace(text, @"\?(\w+)", "$1?")}'?";
        }

        var open = tokens.Count(token => token is { IsName: false, Text: "<" });
        var closed = tokens.Count(token => token is { IsName: false, Text: ">" });
        var listed = Regex.Match(text, @"^\s*(?:list|array)\s+of\s+(\w+?)s?\s*\z");
        return listed.Success ? $" Did you mean 'list<{listed.Groups[1].Value}>'?"
            : text.Contains("=") ? " What the server assumes is a modifier: '{ type: int, default: 0 }'."
            : tokens.Any(token => token is { IsName: true, Text: "or" }) ? " A choice is written 'A | B'."
            : Regex.IsMatch(text, @"<\s*>") ? " Write what it holds: 'list<string>'."
            : open > closed ? " A '>' is missing."
            : open < closed ? " There is a '>' too many."
            : text.Contains("??") ? " One '?' is enough."
            : text.Contains("|") ? " A choice is written 'A | B'."
            : tokens.Count > 1 && tokens.All(token => token.IsName) ? " Several words are no type; a text for people goes under 'doc'."
            : "";
    }

    private static string Brackets(string text)
    {
        var array = Regex.Match(text, @"^\s*(\w+\??)\[\s*\](\??)\s*\z");
        var list = Regex.Match(text, @"^\s*\w*\[\s*(\w+\??)\s*\](\??)\s*\z");
        return array.Success ? $" Did you mean 'list<{array.Groups[1].Value}>{array.Groups[2].Value}'?"
            : list.Success ? $" Did you mean 'list<{list.Groups[1].Value}>{list.Groups[2].Value}'?"
            : " A list is written 'list<T>'.";
    }
}
