namespace Genviral.Gen.Spec.Reading;

/// <summary>Characters within a key that came along with a copied text: nobody sees them, and they would go onto the wire.</summary>
internal static class HiddenCharacters
{
    private const char NonJoiner = '\u200C';
    private const char Joiner = '\u200D';

    /// <summary>Whether some may be in a key; quick, and asked of each key in quotes.</summary>
    public static bool MayBeIn(string key)
    {
        foreach (var character in key)
        {
            if (IsInvisible(character))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first of them between two places, with its like behind it; null if there is none.</summary>
    /// <param name="text">The spec.</param>
    /// <param name="key">A key; between quotes a wide space is what its author wants.</param>
    public static (int Start, int End)? Find(SpecText text, ScalarNode key)
    {
        for (var position = key.At.Span.Start; position < key.At.Span.End; position++)
        {
            var isHidden = IsInvisible(text[position]) ? !Joins(text, position) : key.IsPlain && OddSpaces.IsOdd(text[position]);
            if (isHidden)
            {
                var end = position + 1;
                while (end < key.At.Span.End && text[end] == text[position])
                {
                    end++;
                }

                return (position, end);
            }
        }

        return null;
    }

    /// <summary>Whether a character takes no room at all.</summary>
    public static bool IsInvisible(char character)
        => character is '\u200B' or NonJoiner or Joiner or '\u2060' or '\uFEFF' or '\u00AD';

    /// <summary>The key as it was meant.</summary>
    public static string Remove(string key)
        => new string([.. key.Where(character => !IsInvisible(character)).Select(character => OddSpaces.IsOdd(character) ? ' ' : character)]).Trim();

    /// <summary>Whether it shapes the letters or pictures around it, as writing systems beyond Latin need.</summary>
    private static bool Joins(SpecText text, int position)
        => text[position] is NonJoiner or Joiner && text[position - 1] > '\u02FF' && text[position + 1] > '\u02FF';
}
