using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis;

namespace Genviral.Gen.Spec.Diagnostics;

/// <summary>What all descriptors share.</summary>
internal static class Rule
{
    /// <summary>The category that editors group findings by.</summary>
    public const string Category = "Genviral.Spec";

    /// <summary>The page of a finding: the file of that name that travels in the package.</summary>
    public static string Page(string id) => $"docs/diagnostics/{id}.md";

    /// <summary>Makes the finding that a typed factory describes.</summary>
    public static Finding At(this DiagnosticDescriptor descriptor, SourceSpan at, params string[] arguments)
        => new(descriptor, at.ToLocation(), new EquatableArray<string>(arguments), EquatableArray<SpecLocation>.Empty);

    /// <summary>Adds the other places that the message speaks of.</summary>
    public static Finding See(this Finding finding, params SourceSpan[] related)
        => finding with { Related = related.Select(place => place.ToLocation()).ToEquatableArray() };
}
