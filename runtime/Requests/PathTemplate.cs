using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Genviral.Gen.Requests;

/// <summary>A path with places for values, taken apart once; what is filled in stays in its place.</summary>
internal sealed class PathTemplate
{
    private const string Kept = "-._~!$&'()*+,;=:@/%?";

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
    /// <exception cref="InvalidOperationException">A place has no value.</exception>
    internal string Fill(ReadOnlySpan<KeyValuePair<string, string>> values, KeyValuePair<string, string>? key)
    {
        if (IsFixed)
        {
            return _parts[0];
        }

        var path = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        for (var i = 0; i < _parts.Length; i++)
        {
            path.AppendFormatted(i % 2 == 0 ? _parts[i] : FindValue(_parts[i], values, key));
        }

        return path.ToStringAndClear();
    }

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
        foreach (var rune in text.EnumerateRunes())
        {
            var isKept = rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || Kept.Contains((char)rune.Value, StringComparison.Ordinal));
            encoded.Append(isKept ? rune.ToString() : Uri.EscapeDataString(rune.ToString()));
        }

        return encoded.ToString();
    }
}
