using Genviral.Gen.Spec.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Genviral.Gen.Generator.Inputs;

/// <summary>The little of the consumer's project that the emitted code depends on.</summary>
/// <param name="RootNamespace">Where types go when the spec names no namespace.</param>
/// <param name="LanguageVersion">The project's C#, as the project file would write it.</param>
/// <param name="IsLanguageTooOld">Whether the emitted code would not compile.</param>
/// <param name="HasHttpClientFactory">Whether there is Microsoft.Extensions.Http 8 or later, as in every ASP.NET Core project.</param>
/// <param name="RuntimeVersion">The version of the runtime that the project references; null: it references none.</param>
/// <param name="WritesApi">Whether the surface is to be written into a file, and not compared with one.</param>
/// <param name="HasDateOnly">Whether framework and runtime know <c>DateOnly</c>; else a date is a <c>DateTime</c>.</param>
/// <param name="Polyfills">What C# needs and the project's framework lacks.</param>
internal sealed record ConsumerFacts(
    string RootNamespace,
    string LanguageVersion,
    bool IsLanguageTooOld,
    bool HasHttpClientFactory,
    string? RuntimeVersion,
    bool WritesApi,
    bool HasDateOnly,
    EquatableArray<string> Polyfills)
{
    private const string RootNamespaceProperty = "build_property.RootNamespace";
    private const string WritesApiProperty = "build_property.GenviralWriteApi";
    private const string PolyfillsProperty = "build_property.GenviralPolyfills";

    /// <summary>The version of this generator, which is that of the runtime in the same package.</summary>
    public static string GeneratorVersion { get; } = typeof(ConsumerFacts).Assembly.GetName().Version.ToString(3);

    /// <summary>Whether nothing that could be emitted would compile.</summary>
    public bool EmitsNothing => IsLanguageTooOld || RuntimeVersion is null;

    public static ConsumerFacts Of(Compilation compilation, ReferenceFacts references, AnalyzerConfigOptions options)
    {
        var version = ((CSharpCompilation)compilation).LanguageVersion;
        return new ConsumerFacts(
            RootNamespaceOf(compilation, options),
            version.ToDisplayString(),
            version < Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp11,
            references.HasHttpClientFactory,
            references.RuntimeVersion,
            Is(options, WritesApiProperty, "true"),
            references.HasDateOnly,
            Is(options, PolyfillsProperty, "false") ? EquatableArray<string>.Empty : references.Polyfills);
    }

    private static bool Is(AnalyzerConfigOptions options, string property, string value)
        => options.TryGetValue(property, out var given) && string.Equals(given, value, StringComparison.OrdinalIgnoreCase);

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
