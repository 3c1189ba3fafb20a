namespace Genviral.Gen.Spec.Reading;

/// <summary>The keys of one mapping, few of which are many.</summary>
internal struct QuickNames
{
    private const int Few = 8;

    private HashSet<string>? _many;

    /// <summary>Whether <paramref name="name"/> is none of <paramref name="entries"/>, which were asked for one by one.</summary>
    public bool Add(string name, List<MappingEntry> entries)
    {
        if (entries.Count < Few)
        {
            foreach (var entry in entries)
            {
                if (entry.Key.Text == name)
                {
                    return false;
                }
            }

            return true;
        }

        _many ??= new HashSet<string>(entries.Select(entry => entry.Key.Text), StringComparer.Ordinal);
        return _many.Add(name);
    }
}
