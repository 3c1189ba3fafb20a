using Genviral.Gen.Generator.Inputs;
using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis;

namespace Genviral.Gen.Generator.Reporting;

/// <summary>What is wrong around the spec: the project, or the generator itself.</summary>
internal static class EnvironmentReport
{
    public const string LanguageTooOldId = "GENV9001";

    public const string InternalFaultId = "GENV9002";

    public const string OtherRuntimeId = "GENV9003";

    public const string NoRuntimeId = "GENV9004";

    private const string Category = "Genviral.Environment";

    private static readonly DiagnosticDescriptor LanguageTooOldRule = new(
        LanguageTooOldId,
        "The project's C# is too old",
        "The emitted client needs C# 11 or later, this project has C# {0}: write <LangVersion>latest</LangVersion> into the project file",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: "docs/diagnostics/GENV9001.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>Shared with planning, which knows keys instead of places.</summary>
    public static readonly DiagnosticDescriptor InternalFaultRule = new(
        InternalFaultId,
        "Internal fault",
        "Genviral.Gen failed on this spec, which is its own fault and not yours; please report it with the spec: {0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: "docs/diagnostics/GENV9002.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor OtherRuntimeRule = new(
        OtherRuntimeId,
        "Generator and runtime have different versions",
        "The generator is Genviral.Gen {0}, the runtime that this project references is {1}: let both come from one version of the package, as one PackageReference (or PackageVersion) gives them, and build again",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: "docs/diagnostics/GENV9003.md");

    private static readonly DiagnosticDescriptor NoRuntimeRule = new(
        NoRuntimeId,
        "The project does not reference the runtime",
        "The emitted client needs Genviral.Gen.dll, which this project does not reference: reference the package Genviral.Gen {0} without ExcludeAssets=\"compile\" and without IncludeAssets=\"analyzers\"",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: "docs/diagnostics/GENV9004.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static Finding OtherRuntime(string version)
        => new(OtherRuntimeRule, default, EquatableArray.Of(ConsumerFacts.GeneratorVersion, version), EquatableArray<SpecLocation>.Empty);

    public static Finding NoRuntime()
        => new(NoRuntimeRule, default, EquatableArray.Of(ConsumerFacts.GeneratorVersion), EquatableArray<SpecLocation>.Empty);

    public static Finding LanguageTooOld(string version)
        => new(LanguageTooOldRule, default, EquatableArray.Of(version), EquatableArray<SpecLocation>.Empty);

    public static Finding InternalFault(SpecFile file, Exception fault)
        => InternalFault(new SourceSpan(file, default).ToLocation(), fault);

    /// <param name="location">Where to show it; a location without a path is shown nowhere.</param>
    public static Finding InternalFault(SpecLocation location, Exception fault)
        => new(InternalFaultRule, location, EquatableArray.Of(OneLine(fault)), EquatableArray<SpecLocation>.Empty);

    public static string OneLine(Exception fault)
        => fault.ToString().Replace("\r", "").Replace("\n", " ");
}
