namespace Genviral.Gen.Spec.Reading;

/// <summary>Recognises an endpoint without its key: what belongs to it stands in the endpoint before it, and its keys come there again.</summary>
internal static class SecondEndpoint
{
    private static readonly string[] Methods = ["get", "post", "put", "patch", "delete"];

    /// <summary>Whether one begins with <paramref name="key"/>, which <paramref name="level"/> does not have yet.</summary>
    /// <remarks>A method comes again and so does another key; two methods alone are a choice that the author has to make.</remarks>
    public static bool BeginsAt(SpecText text, Level level, ScalarNode key)
    {
        var mayBe = level is { Kind: LevelKind.BlockMapping, Entries.Count: > 0 } && (IsMethod(key.Text) || level.FindKey(key.Text) is not null)
            && level.Entries.Exists(entry => IsMethod(entry.Key.Text) && entry.Value is ScalarNode { Text: ['/', ..] });
        if (!mayBe)
        {
            return false;
        }

        var (hasMethod, hasOther) = (false, false);
        foreach (var name in KeysFrom(text, key.At.Span.Start))
        {
            hasMethod |= IsMethod(name);
            hasOther |= !IsMethod(name) && level.FindKey(name) is not null;
        }

        return hasMethod && hasOther;
    }

    private static bool IsMethod(string key) => Array.IndexOf(Methods, key) >= 0;

    /// <summary>The keys of one mapping, from the one that begins at <paramref name="start"/> on.</summary>
    private static IEnumerable<string> KeysFrom(SpecText text, int start)
    {
        var column = text.Column(start);
        for (var line = text.LineOf(start); line < text.LineCount; line++)
        {
            var first = text.FirstOnLine(line);
            if (first == text.LineEnd(line) || text[first] == '#')
            {
                continue;
            }

            if (text.Column(first) < column)
            {
                yield break;
            }

            if (text.Column(first) == column && KeyLine.FindColon(text, first) is { } colon)
            {
                yield return text.Slice(first, colon).Trim('"', '\'', ' ');
            }
        }
    }
}
