using Genviral.Gen.Spec.Model;
using Microsoft.CodeAnalysis;

namespace Genviral.Gen.Generator.Planning;

/// <summary>Something that only the C# side can know is wrong, said of a thing of the model by its key.</summary>
/// <param name="Key">Whose place in the spec is shown.</param>
/// <param name="RelatedKey">The other thing that the message speaks of.</param>
internal sealed record PlanFinding(
    DiagnosticDescriptor Descriptor, ModelKey Key, ModelKey? RelatedKey, EquatableArray<string> Arguments);
