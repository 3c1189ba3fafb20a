using Genviral.Gen.Spec.Tests.Schema;

namespace Genviral.Gen.Fuzz.Corpus;

/// <summary>A valid spec that inputs are made of.</summary>
/// <param name="Name">Where it stands in the repository.</param>
/// <param name="Text">Its text.</param>
/// <param name="Tree">What it says, for mutations of its structure.</param>
internal sealed record SeedSpec(string Name, string Text, SpecTree Tree)
{
    public bool IsJson { get; } = Text.TrimStart().StartsWith('{');
}

/// <summary>All valid specs of the repository: those of tests, of the reference, and of the API.</summary>
internal static class SeedSpecs
{
    /// <summary>In ordinal order of their names, so that a seed gives the same inputs on every machine.</summary>
    public static IReadOnlyList<SeedSpec> Find()
        =>
        [
            .. ValidSpecs.Find()
                .OrderBy(spec => spec.Key, StringComparer.Ordinal)
                .Select(spec => new SeedSpec(spec.Key, spec.Value, SpecTreeReader.Read(spec.Value))),
        ];
}
