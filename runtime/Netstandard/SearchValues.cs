namespace Genviral.Gen.Netstandard;

/// <summary>Characters of ASCII to search for.</summary>
internal sealed class SearchValues<T>(string values)
{
    public bool Contains(char c) => values.IndexOf(c) >= 0;
}

/// <summary>Makes <see cref="SearchValues{T}"/>.</summary>
internal static class SearchValues
{
    public static SearchValues<char> Create(string values) => new(values);

    public static int IndexOfAnyExcept(this ReadOnlySpan<char> text, SearchValues<char> values)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!values.Contains(text[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
