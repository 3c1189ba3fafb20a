using System.Collections.Immutable;
using Genviral.Gen.Spec.Model;
using Microsoft.CodeAnalysis;

namespace Genviral.Gen.Generator.Inputs;

/// <summary>What the project's references say.</summary>
/// <param name="HasHttpClientFactory">See <see cref="ConsumerFacts"/>.</param>
/// <param name="RuntimeVersion">See <see cref="ConsumerFacts"/>.</param>
/// <param name="HasDateOnly">See <see cref="ConsumerFacts"/>.</param>
/// <param name="Polyfills">What the framework lacks, unless the project has it itself.</param>
internal sealed record ReferenceFacts(bool HasHttpClientFactory, string? RuntimeVersion, bool HasDateOnly, EquatableArray<string> Polyfills)
{
    private const string HttpClientFactory = "Microsoft.Extensions.DependencyInjection.HttpClientFactoryServiceCollectionExtensions";
    private const int KeyedServicesVersion = 8;
    private const string RuntimeName = "Genviral.Gen";

    public static ReferenceFacts Of(Compilation compilation)
        => new(
            compilation.GetTypeByMetadataName(HttpClientFactory)?.ContainingAssembly.Identity.Version.Major >= KeyedServicesVersion,
            compilation.ReferencedAssemblyNames.FirstOrDefault(name => name.Name == RuntimeName)?.Version.ToString(3),
            HasDateOnlyIn(compilation),
            Inputs.Polyfills.MissingIn(compilation));

    // A project may bring a DateOnly of its own; the runtime of its framework knows nothing of that.
    private static bool HasDateOnlyIn(Compilation compilation)
        => compilation.GetTypeByMetadataName("Genviral.Gen.ForGenerated.JsonInput") is not { } input || !input.GetMembers("ReadDate").IsEmpty;
}

/// <summary>
/// Keeps the last <see cref="ReferenceFacts"/>: looking for a type in some two hundred assemblies is half of what a C# edit costs, and an edit
/// changes no reference. Nothing of a compilation is held but the list of its references.
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
