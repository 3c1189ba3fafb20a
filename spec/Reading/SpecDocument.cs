using Genviral.Gen.Spec.Diagnostics;

namespace Genviral.Gen.Spec.Reading;

/// <summary>One spec file as nodes, with what was wrong with its YAML or JSON.</summary>
internal sealed record SpecDocument
{
    /// <summary>The outermost mapping; null if there is none, which has been reported.</summary>
    public MappingNode? Root { get; init; }

    /// <summary>In file order.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Whether an error lost a stretch of the file, so that nobody knows what is missing or unused.</summary>
    public bool HasLostText { get; init; }

    /// <summary>Whether the file is too large or too deep, which has been reported; then there is no root.</summary>
    public bool IsOverLimit { get; init; }
}
