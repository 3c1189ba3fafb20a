using Genviral.Gen.Fuzz.Corpus;

namespace Genviral.Gen.Fuzz.Mutations;

/// <summary>Mutations of the structure: the text stays well-formed, so they reach what is behind the readers.</summary>
/// <param name="pool">What other specs have under which key.</param>
internal sealed class TreeMutations(TreePool pool)
{
    private const int MostNesting = 70;

    public void Mutate(SpecTree tree, Random random)
    {
        for (var count = random.Few(8); count > 0; count--)
        {
            MutateOnce(tree, random);
        }
    }

    private void MutateOnce(SpecTree tree, Random random)
    {
        var all = tree.All.ToList();
        var maps = all.OfType<MapTree>().Where(map => map.Entries.Count > 0).ToList();
        var texts = all.OfType<TextTree>().ToList();
        if (maps.Count == 0 || texts.Count == 0)
        {
            return;
        }

        var map = random.Pick(maps);
        var at = random.Next(map.Entries.Count);
        switch (random.Next(12))
        {
            case 0:
                map.Entries.RemoveAt(at);
                break;
            case 1:
                map.Entries[at] = map.Entries[at] with { Key = Key(map.Entries[at].Key, random) };
                break;
            case 2:
                map.Entries.Insert(at, map.Entries[at] with { Key = Key(map.Entries[at].Key, random), Value = map.Entries[at].Value.Copy() });
                break;
            case 3:
                random.Pick(maps).Entries.Add(map.Entries[at] with { Value = map.Entries[at].Value.Copy() });
                break;
            case 4 or 5:
                map.Entries[at] = map.Entries[at] with { Value = pool.ValueOf(map.Entries[at].Key, random) };
                break;
            case 6:
                map.Entries.Add(pool.Entry(random));
                break;
            case 7:
                map.Entries[at] = map.Entries[at] with { Value = Wrap(map.Entries[at].Value, random) };
                break;
            case 8:
                Graft(map, random);
                break;
            case 9:
                random.Pick(texts).Text = random.Pick(Words.Language);
                break;
            case 10:
                var text = random.Pick(texts);
                (text.Text, text.IsQuoted) = (random.Pick(Words.Hostile), true);
                break;
            default:
                random.Pick(texts).Text = random.Pick(texts).Text;
                break;
        }
    }

    private string Key(string key, Random random) => random.Next(8) switch
    {
        0 => random.Pick(Words.Language),
        1 => random.Pick(Words.Hostile),
        2 or 3 => pool.Key(random),
        4 => key.EndsWith('?') ? key[..^1] : key + "?",
        5 => key.ToUpperInvariant(),
        6 => key + "_",
        _ => key + random.Next(100),
    };

    /// <summary>Puts a value into lists and mappings, at times deeper than the language allows.</summary>
    private static SpecTree Wrap(SpecTree value, Random random)
    {
        for (var depth = random.Once(10) ? random.Next(MostNesting) : random.Few(4); depth > 0; depth--)
        {
            value = random.Once(3)
                ? new ListTree { Items = [value] }
                : new MapTree { Entries = [new TreeEntry(random.Pick(["list", "map", "type", "fields", "x", "doc", "oneOf"]), value)] };
        }

        return value;
    }

    /// <summary>Adds what another spec has under the same key: two specs become one.</summary>
    private void Graft(MapTree map, Random random)
    {
        foreach (var entry in map.Entries.ToList())
        {
            if (entry.Value is MapTree own && pool.ValueOf(entry.Key, random) is MapTree other)
            {
                own.Entries.AddRange(other.Entries.Where(added => own.Entries.TrueForAll(known => known.Key != added.Key)));
            }
        }
    }
}
