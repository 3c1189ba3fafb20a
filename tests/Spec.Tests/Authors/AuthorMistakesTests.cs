using Genviral.Gen.Spec.Tests.Harness;

namespace Genviral.Gen.Spec.Tests.Authors;

/// <summary>Specs of well-known APIs, written from the reference, and what goes wrong while one writes them.</summary>
public class AuthorMistakesTests
{
    private const int Several = 10;

    public static TheoryData<string> SpecNames() => [.. AuthorMistake.Specs.Keys.Order(StringComparer.Ordinal)];

    public static TheoryData<string> Mistakes() => [.. AuthorMistake.All.Select(mistake => mistake.ToString())];

    public static TheoryData<string, int> Mixtures()
        => new(AuthorMistake.All.Select(mistake => mistake.Spec).Distinct().SelectMany(spec => Enumerable.Range(1, 20).Select(seed => (spec, seed))));

    [Theory]
    [MemberData(nameof(SpecNames))]
    public void The_spec_is_right(string name) => SpecCheck.Findings([(name, AuthorMistake.Specs[name])]);

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void One_mistake_is_one_error_where_it_stands(string title)
    {
        var mistake = AuthorMistake.All.Single(mistake => mistake.ToString() == title);

        var compilation = SpecCheck.Findings([(mistake.Spec, mistake.In(AuthorMistake.Specs[mistake.Spec]))], [.. mistake.Fragments]);

        Assert.Single(compilation.Findings);
    }

    /// <summary>Whichever ten mistakes come together, they are ten findings in the order of the file.</summary>
    [Theory]
    [MemberData(nameof(Mixtures))]
    public void Ten_mistakes_are_ten_errors(string spec, int seed)
    {
        var mistakes = new List<AuthorMistake>();
        var random = new Random(seed);
        foreach (var mistake in AuthorMistake.All.Where(mistake => mistake.Spec == spec && !mistake.IsAlone).OrderBy(_ => random.Next()))
        {
            if (mistakes.Count < Several && !mistakes.Exists(mistake.Overlaps))
            {
                mistakes.Add(mistake);
            }
        }

        var compilation = SpecCheck.Findings([(spec, mistakes.Aggregate(AuthorMistake.Specs[spec], (text, mistake) => mistake.In(text)))]);

        Assert.Equal(mistakes.Count, compilation.Findings.Count);
        Assert.Equal(compilation.Findings.OrderBy(finding => finding.Location.Span.Start), compilation.Findings);
    }
}
