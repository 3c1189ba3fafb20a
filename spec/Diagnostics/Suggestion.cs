namespace Genviral.Gen.Spec.Diagnostics;

/// <summary>Ends a message with the remedy: the word that was probably meant, else the words that are allowed.</summary>
internal static class Suggestion
{
    private const int LongestList = 12;

    /// <summary>
    /// <c> Did you mean 'caption'?</c> when a candidate is near <paramref name="word"/>,
    /// <c> Allowed: a, b, c.</c> when there are few, else nothing. Begins with a space.
    /// </summary>
    public static string For(string word, IEnumerable<string> candidates)
    {
        var all = candidates.Distinct(StringComparer.Ordinal).ToList();
        if (Nearest(word, all) is { } nearest)
        {
            return $" Did you mean '{nearest}'?";
        }

        return all.Count is > 0 and <= LongestList ? $" Allowed: {string.Join(", ", all)}." : "";
    }

    /// <summary><c> Did you mean 'caption'?</c> when a candidate is near, else nothing: for lists that are not worth showing.</summary>
    public static string NearestOnly(string word, IEnumerable<string> candidates)
        => Nearest(word, candidates) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    /// <summary>The candidate that was probably meant, or null. Of equally near ones, the first.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        var plainWord = Plain(word);
        if (plainWord.Length is 0 or > 100)
        {
            return null;
        }

        string? nearest = null;
        var best = Allowance(plainWord.Length) + 1;
        foreach (var candidate in candidates)
        {
            var distance = Distance(word, plainWord, candidate, best);
            if (distance < best && candidate != word)
            {
                best = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }

    /// <summary>Typing errors that a word of this length may hold: a short word with two of them is another word.</summary>
    private static int Allowance(int length) => length switch
    {
        <= 2 => 0,
        <= 4 => 1,
        <= 8 => 2,
        _ => 3,
    };

    private static int Distance(string word, string plainWord, string candidate, int limit)
    {
        if (string.Equals(word, candidate, StringComparison.OrdinalIgnoreCase))
        {
            return -2;
        }

        var plainCandidate = Plain(candidate);
        if (plainWord == plainCandidate)
        {
            return -1;
        }

        var tooFar = Math.Abs(plainWord.Length - plainCandidate.Length) >= limit
            || Allowance(plainCandidate.Length) == 0;
        return tooFar ? limit : EditDistance(plainWord, plainCandidate);
    }

    /// <summary>Letters and digits in lower case, so that <c>minLength</c>, <c>min_length</c> and <c>MinLength</c> are one word.</summary>
    private static string Plain(string word)
    {
        var letters = word.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).ToArray();
        return letters.Length > 0 ? new string(letters) : word;
    }

    /// <summary>Damerau-Levenshtein: insertions, deletions, replacements and swapped neighbours.</summary>
    private static int EditDistance(string from, string to)
    {
        var beforePrevious = new int[to.Length + 1];
        var previous = Enumerable.Range(0, to.Length + 1).ToArray();
        var current = new int[to.Length + 1];
        for (var row = 1; row <= from.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= to.Length; column++)
            {
                var replacement = previous[column - 1] + (from[row - 1] == to[column - 1] ? 0 : 1);
                var best = Math.Min(replacement, Math.Min(previous[column], current[column - 1]) + 1);
                var isSwap = row > 1 && column > 1 && from[row - 1] == to[column - 2] && from[row - 2] == to[column - 1];
                current[column] = isSwap ? Math.Min(best, beforePrevious[column - 2] + 1) : best;
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[to.Length];
    }
}
