using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Genviral.Gen.Generator.Inputs;

/// <summary>
/// Keeps the last <see cref="ReferenceFacts"/>: a C# edit changes no reference, and need not look for types in some two
/// hundred assemblies again. Nothing of a compilation is held but the list of its references.
/// </summary>
internal sealed class ReferenceMemory
{
    private Entry? _last;

    public ReferenceFacts Of(Compilation compilation)
    {
        var references = compilation.ExternalReferences;
        if (_last is { } last && last.References == references)
        {
            return last.Facts;
        }

        var facts = ReferenceFacts.Of(compilation);

        // Where the framework lacks something, the project's own code may have it.
        _last = Inputs.Polyfills.IsComplete(compilation) ? new Entry(references, facts) : null;
        return facts;
    }

    private sealed record Entry(ImmutableArray<MetadataReference> References, ReferenceFacts Facts);
}
