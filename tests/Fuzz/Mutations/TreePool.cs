using Genviral.Gen.Fuzz.Corpus;

namespace Genviral.Gen.Fuzz.Mutations;

/// <summary>All entries of all specs, by their keys.</summary>
internal sealed class TreePool
{
    private readonly List<TreeEntry> _entries;
    private readonly Dictionary<string, List<SpecTree>> _values;

    public TreePool(IEnumerable<SeedSpec> seeds)
    {
        _entries = [.. seeds.SelectMany(seed => seed.Tree.All.OfType<MapTree>()).SelectMany(map => map.Entries)];
        _values = _entries
            .GroupBy(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
    }

    public string Key(Random random) => random.Pick(_entries).Key;

    public TreeEntry Entry(Random random)
    {
        var entry = random.Pick(_entries);
        return entry with { Value = entry.Value.Copy() };
    }

    /// <summary>What some spec has under that key; what it has under another, when no spec has it or chance says so.</summary>
    public SpecTree ValueOf(string key, Random random)
        => random.Once(4) || !_values.TryGetValue(key, out var values)
            ? random.Pick(_entries).Value.Copy()
            : random.Pick(values).Copy();
}
