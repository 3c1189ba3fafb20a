namespace Genviral.Gen.Hosting;

/// <summary>Finds what somebody meant who misspelt the name of a setting.</summary>
internal static class SettingNames
{
    /// <summary>The name that is most like <paramref name="word"/>, if any is like it at all.</summary>
    internal static string? Nearest(string word, IEnumerable<string> names)
    {
        var nearest = names.Select(name => (Name: name, Distance: Distance(word, name))).MinBy(pair => pair.Distance);
        return nearest.Name is not null && nearest.Distance <= Math.Max(2, word.Length / 3) ? nearest.Name : null;
    }

    /// <summary>How many letters have to be changed, added or left out, in any case.</summary>
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var isSame = char.ToUpperInvariant(from[i - 1]) == char.ToUpperInvariant(to[j - 1]);
                var change = diagonal + (isSame ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
