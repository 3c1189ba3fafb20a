using System.Text;

namespace Genviral.Gen.Requests;

/// <summary>Fills a path template; what is filled in stays in its place.</summary>
internal static class PathText
{
    private const string Kept = "-._~!$&'()*+,;=:@/%?";

    /// <summary>A value as one segment, or a part of one.</summary>
    internal static string EncodeValue(string name, string value)
    {
        if (value is null or "" or "." or "..")
        {
            var what = value switch { null => "null", "" => "empty", _ => $"\"{value}\"" };
            throw new ArgumentException($"The path parameter '{name}' must not be {what}: that would be another path.", name);
        }

        return Uri.EscapeDataString(value);
    }

    /// <summary>The path of a call; <paramref name="key"/> fills the key's place, if the template has one.</summary>
    internal static string Fill(string template, IReadOnlyList<KeyValuePair<string, string>> values, KeyValuePair<string, string>? key)
    {
        var path = new StringBuilder(template.StartsWith('/') ? "" : "/");
        var rest = template.AsSpan();
        while (rest.IndexOf('{') is >= 0 and var open && rest[open..].IndexOf('}') is > 0 and var length)
        {
            AppendFixed(path, rest[..open]);
            path.Append(FindValue(rest.Slice(open + 1, length - 1), values, key));
            rest = rest[(open + length + 1)..];
        }

        AppendFixed(path, rest);
        return path.ToString();
    }

    private static string FindValue(ReadOnlySpan<char> name, IReadOnlyList<KeyValuePair<string, string>> values, KeyValuePair<string, string>? key)
    {
        foreach (var value in values)
        {
            if (name.SequenceEqual(value.Key))
            {
                return value.Value;
            }
        }

        return key is { } given && name.SequenceEqual(given.Key)
            ? EncodeValue(given.Key, given.Value)
            : throw new InvalidOperationException($"The path parameter '{name}' has no value.");
    }

    private static void AppendFixed(StringBuilder path, ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            var isKept = rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || Kept.Contains((char)rune.Value, StringComparison.Ordinal));
            path.Append(isKept ? rune.ToString() : Uri.EscapeDataString(rune.ToString()));
        }
    }
}
