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
