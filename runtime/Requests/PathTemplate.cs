using System.Text;

namespace Genviral.Gen.Requests;

/// <summary>A path with places for values, taken apart once; what is filled in stays in its place.</summary>
internal sealed class PathTemplate
{
    private const string Kept = "-._~!$&'()*+,;=:@/%?";
    private const string Replacement = "\uFFFD";

    /// <summary>Fixed text and names in turn; a name may be followed by empty text.</summary>
    private readonly string[] _parts;

    private PathTemplate(string[] parts) => _parts = parts;

    /// <summary>Whether the path is always the same.</summary>
    internal bool IsFixed => _parts.Length == 1;

    internal static PathTemplate Of(string template)
    {
        var parts = new List<string>();
        var rest = template.AsSpan();
        var lead = template.StartsWith('/') ? "" : "/";
        while (rest.IndexOf('{') is >= 0 and var open && rest[open..].IndexOf('}') is > 0 and var length)
        {
            parts.Add(lead + Encode(rest[..open]));
            parts.Add(rest.Slice(open + 1, length - 1).ToString());
            rest = rest[(open + length + 1)..];
            lead = "";
        }

        parts.Add(lead + Encode(rest));
        return new PathTemplate([.. parts]);
    }

    /// <summary>The path of a call; <paramref name="key"/> fills the key's place, if there is one.</summary>
    /// <param name="values">Encoded values by name.</param>
    /// <param name="key">The key's name and the key itself, not encoded.</param>
    /// <param name="before">What stands before the path.</param>
    /// <exception cref="InvalidOperationException">A place has no value.</exception>
    internal string Fill(ReadOnlySpan<KeyValuePair<string, string>> values, KeyValuePair<string, string>? key, string before = "")
        => _parts switch
        {
            [var only] => before + only,
            [var start, var name, var end] => string.Concat(before, start, FindValue(name, values, key), end),
            _ => before + Join(values, key),
        };

    /// <summary>A value as one segment, or a part of one.</summary>
    /// <exception cref="ArgumentException">The value would make another path.</exception>
    internal static string EncodeValue(string name, string value)
    {
        if (value is null or "" or "." or "..")
        {
            var what = value switch { null => "null", "" => "empty", _ => $"\"{value}\"" };
            throw new ArgumentException($"The path parameter '{name}' must not be {what}: that would be another path.", name);
        }

        return Uri.EscapeDataString(value);
    }

    private string Join(ReadOnlySpan<KeyValuePair<string, string>> values, KeyValuePair<string, string>? key)
    {
        var parts = new string[_parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = i % 2 == 0 ? _parts[i] : FindValue(_parts[i], values, key);
        }

        return string.Concat(parts);
    }

    private static string FindValue(string name, ReadOnlySpan<KeyValuePair<string, string>> values, KeyValuePair<string, string>? key)
    {
        foreach (var value in values)
        {
            if (name == value.Key)
            {
                return value.Value;
            }
        }

        return key is { } given && name == given.Key
            ? EncodeValue(given.Key, given.Value)
            : throw new InvalidOperationException($"The path parameter '{name}' has no value.");
    }

    private static string Encode(ReadOnlySpan<char> text)
    {
        var encoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            if (char.IsAsciiLetterOrDigit(text[i]) || Kept.Contains(text[i], StringComparison.Ordinal))
            {
                encoded.Append(text[i]);
            }
            else
            {
                var isHalf = !isPair && char.IsSurrogate(text[i]);
                encoded.Append(Uri.EscapeDataString(isHalf ? Replacement : text.Slice(i, isPair ? 2 : 1).ToString()));
            }

            i += isPair ? 1 : 0;
        }

        return encoded.ToString();
    }
}
