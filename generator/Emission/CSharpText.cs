using System.Globalization;
using System.Text;

namespace Genviral.Gen.Generator.Emission;

/// <summary>Text of the spec as C#: whatever it holds, it stays a literal or a comment.</summary>
internal static class CSharpText
{
    /// <summary>A regular string literal.</summary>
    public static string Literal(string text)
    {
        if (IsPlain(text))
        {
            return "\"" + text + "\"";
        }

        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            literal.Append(Escape(character));
        }

        return literal.Append('"').ToString();
    }

    public static string LiteralOrNull(string? text) => text is null ? "null" : Literal(text);

    /// <summary>Literals with commas between.</summary>
    public static string Literals(IEnumerable<string> texts) => string.Join(", ", texts.Select(Literal));

    /// <summary>A member name of JSON as a UTF-8 literal, escaped as System.Text.Json does by default.</summary>
    public static string JsonName(string wireName) => Utf8(IsPlain(wireName) ? wireName : JsonEscape(wireName));

    /// <summary>A plain UTF-8 literal.</summary>
    public static string Utf8(string text) => Literal(text) + "u8";

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Text as the content of an XML documentation element, without the <c>///</c>.</summary>
    public static IReadOnlyList<string> XmlLines(string text)
    {
        if (IsPlain(text) && text.Length > 0 && text[0] != ' ' && text[text.Length - 1] != ' ')
        {
            return [text];
        }

        var lines = text.Split(LineEnds, StringSplitOptions.None).Select(line => Xml(line).Trim()).ToArray();
        var last = Array.FindLastIndex(lines, line => line.Length > 0);
        return [.. lines.Take(last + 1).SkipWhile(line => line.Length == 0)];
    }

    /// <summary>The same on one line.</summary>
    public static string XmlLine(string text) => string.Join(" ", XmlLines(text));

    /// <summary>Whether every character of it stands for itself in a literal, in JSON and in XML. Nearly all texts are so, and thousands are written.</summary>
    public static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            if (character is < ' ' or > '~' or '"' or '\\' or '&' or '<' or '>' or '\'' or '+' or '`')
            {
                return false;
            }
        }

        return true;
    }

    // C# ends a line at all of these, so a comment that held one would go on as code.
    private static readonly string[] LineEnds = ["\r\n", "\r", "\n", "\u0085", "\u2028", "\u2029", "\u000B", "\u000C"];

    private static string Xml(string line)
    {
        var xml = new StringBuilder(line.Length);
        foreach (var character in line)
        {
            _ = character switch
            {
                '&' => xml.Append("&amp;"),
                '<' => xml.Append("&lt;"),
                '>' => xml.Append("&gt;"),
                '\t' => xml.Append(' '),
                _ when char.IsControl(character) || character is '\uFFFE' or '\uFFFF' => xml,
                _ => xml.Append(character),
            };
        }

        return WithoutLoneSurrogates(xml);
    }

    private static string WithoutLoneSurrogates(StringBuilder text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                text[i] = '\uFFFD';
            }
        }

        return text.ToString();
    }

    private static string Escape(char character)
        => character switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            '\0' => "\\0",
            _ when IsPrintable(character) => character.ToString(),
            _ => "\\u" + ((int)character).ToString("X4", CultureInfo.InvariantCulture),
        };

    // Formatting characters (right-to-left marks and the like) could make code look like other code.
    private static bool IsPrintable(char character)
        => CharUnicodeInfo.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    private static string JsonEscape(string text)
    {
        var json = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            _ = character switch
            {
                '\\' => json.Append("\\\\"),
                '\n' => json.Append("\\n"),
                '\r' => json.Append("\\r"),
                '\t' => json.Append("\\t"),
                '\b' => json.Append("\\b"),
                '\f' => json.Append("\\f"),
                '"' or '&' or '\'' or '+' or '<' or '>' or '`' or < ' ' or > '~'
                    => json.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture)),
                _ => json.Append(character),
            };
        }

        return json.ToString();
    }
}
