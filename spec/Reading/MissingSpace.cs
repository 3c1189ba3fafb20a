namespace Genviral.Gen.Spec.Reading;

/// <summary>Recognises <c>key:value</c>, which YAML takes for one text.</summary>
internal static class MissingSpace
{
    /// <summary>Where its colon is, if the text is a name, a colon and more; null otherwise.</summary>
    public static int? Find(string words)
    {
        var colon = words.IndexOf(':');
        if (colon <= 0 || colon == words.Length - 1 || char.IsWhiteSpace(words[colon + 1]))
        {
            return null;
        }

        if (words[colon + 1] == '/' && colon + 2 < words.Length && words[colon + 2] == '/')
        {
            return null;
        }

        var nameEnd = words[colon - 1] == '?' ? colon - 1 : colon;
        return nameEnd > 0 && IsName(words, nameEnd) ? colon : null;
    }

    private static bool IsName(string words, int length)
    {
        for (var index = 0; index < length; index++)
        {
            if (!char.IsLetterOrDigit(words[index]) && words[index] is not ('_' or '-' or '.' or '$'))
            {
                return false;
            }
        }

        return !char.IsDigit(words[0]);
    }
}
