using Genviral.Gen.Fuzz.Corpus;

namespace Genviral.Gen.Fuzz.Mutations;

/// <summary>Makes the inputs: the same number with the same seed is the same input.</summary>
internal sealed class InputMaker(IReadOnlyList<SeedSpec> seeds, int seed)
{
    /// <summary>Longer specs cost more, so they come up less often.</summary>
    private const int LongText = 8_000;

    private readonly TreeMutations _trees = new(new TreePool(seeds));

    public FuzzInput Make(long number)
    {
        var random = new Random(unchecked(seed * 1_000_003 + (int)number * 7919 + (int)(number >> 31)));
        var first = Spec(random);
        return random.Once(12)
            ? new FuzzInput([File(Mutated(first, random), "a", first.IsJson), Second(random)])
            : new FuzzInput([File(Mutated(first, random), "api", first.IsJson)]);
    }

    private FuzzFile Second(Random random)
    {
        var second = Spec(random);
        return File(random.Once(2) ? second.Text : Mutated(second, random), "b", second.IsJson);
    }

    private static FuzzFile File(string text, string name, bool isJson)
        => new($"/project/{name}.genviral.{(isJson ? "json" : "yaml")}", text);

    private SeedSpec Spec(Random random)
    {
        var spec = random.Pick(seeds);
        return spec.Text.Length < LongText || random.Once(4) ? spec : Spec(random);
    }

    private string Mutated(SeedSpec spec, Random random)
    {
        var other = random.Pick(seeds).Text;
        return random.Next(10) switch
        {
            0 => ByteMutations.Mutate(spec.Text, random),
            1 or 2 => TokenMutations.Mutate(spec.Text, other, random),
            3 or 4 => LineMutations.Mutate(spec.Text, other, random),
            5 => Splice(spec.Text, other, random),
            6 => TokenMutations.Mutate(Restructured(spec, random), other, random),
            _ => Restructured(spec, random),
        };
    }

    private string Restructured(SeedSpec spec, Random random)
    {
        var tree = spec.Tree.Copy();
        _trees.Mutate(tree, random);
        return SpecTreeWriter.Write(tree, (TreeStyle)random.Next(3));
    }

    /// <summary>The beginning of one spec and the end of another, cut at lines or anywhere.</summary>
    private static string Splice(string one, string other, Random random)
    {
        var end = random.Next(one.Length + 1);
        var start = random.Next(other.Length + 1);
        return random.Once(3)
            ? one[..end] + other[start..]
            : one[..(one.LastIndexOf('\n', Math.Max(0, end - 1)) + 1)] + other[(other.LastIndexOf('\n', Math.Max(0, start - 1)) + 1)..];
    }
}
