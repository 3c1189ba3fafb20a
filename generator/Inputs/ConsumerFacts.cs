using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Genviral.Gen.Generator.Inputs;

/// <summary>The little of the consumer's project that the emitted code depends on.</summary>
/// <param name="RootNamespace">Where types go when the spec names no namespace.</param>
/// <param name="LanguageVersion">The project's C#, as the project file would write it.</param>
/// <param name="IsLanguageTooOld">Whether the emitted code would not compile.</param>
/// <param name="HasHttpClientFactory">Whether there is Microsoft.Extensions.Http 8 or later, as in every ASP.NET Core project.</param>
internal sealed record ConsumerFacts(string RootNamespace, string LanguageVersion, bool IsLanguageTooOld, bool HasHttpClientFactory)
{
    private const string HttpClientFactory = "Microsoft.Extensions.DependencyInjection.HttpClientFactoryServiceCollectionExtensions";
    private const int KeyedServicesVersion = 8;

    private const string RootNamespaceProperty = "build_property.RootNamespace";

    public static ConsumerFacts Of(Compilation compilation, AnalyzerConfigOptions options)
    {
        var version = ((CSharpCompilation)compilation).LanguageVersion;
        return new ConsumerFacts(
            RootNamespaceOf(compilation, options),
            version.ToDisplayString(),
            version < Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp11,
            compilation.GetTypeByMetadataName(HttpClientFactory)?.ContainingAssembly.Identity.Version.Major >= KeyedServicesVersion);
    }

    private static string RootNamespaceOf(Compilation compilation, AnalyzerConfigOptions options)
    {
        var name = options.TryGetValue(RootNamespaceProperty, out var property) && property.Length > 0
            ? property
            : compilation.AssemblyName ?? "Genviral";
        var parts = name.Split('.').Select(ValidPart).Where(part => part.Length > 0);
        return string.Join(".", parts);
    }

    // A project may be called anything ("my-app", "1st"); MSBuild hands that on as it is.
    private static string ValidPart(string part)
    {
        var name = new string([.. part.Select(c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_')]);
        name = name.Length > 0 && !SyntaxFacts.IsIdentifierStartCharacter(name[0]) ? "_" + name : name;
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
    }
}
