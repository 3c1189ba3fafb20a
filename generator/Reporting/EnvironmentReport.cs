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
