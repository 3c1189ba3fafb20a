using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Syntax;
using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis;

namespace Genviral.Gen.Spec.Diagnostics;

/// <summary>What can be wrong when files are joined.</summary>
internal static class BindingReport
{
    /// <summary>The id of <see cref="SettingTwice"/>.</summary>
    public const string SettingTwiceId = "GENV2000";

    /// <summary>The id of <see cref="DeclaredTwice"/>.</summary>
    public const string DeclaredTwiceId = "GENV2001";

    /// <summary>The id of <see cref="TooManyEndpoints"/>.</summary>
    public const string TooManyEndpointsId = "GENV2002";

    /// <summary>The id of <see cref="MisspeltDeclaration"/>.</summary>
    public const string MisspeltDeclarationId = "GENV2003";

    private static readonly DiagnosticDescriptor SettingTwiceRule = new(
        SettingTwiceId, "A setting stands in two files", "'{0}' is set already at {1}. One file of a client may set it.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(SettingTwiceId));

    private static readonly DiagnosticDescriptor DeclaredTwiceRule = new(
        DeclaredTwiceId, "A name is declared twice", "'{0}' is declared already at {1}. Rename one of them or remove it.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(DeclaredTwiceId));

    private static readonly DiagnosticDescriptor TooManyEndpointsRule = new(
        TooManyEndpointsId, "A client has too many endpoints", "The files of this client have more than {0} endpoints together. Split it into several clients.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(TooManyEndpointsId));

    private static readonly DiagnosticDescriptor MisspeltDeclarationRule = new(
        MisspeltDeclarationId, "A declaration is called otherwise where it is used",
        "'{0}' is used nowhere. '{1}' is used in {2} places and is not declared. Write '{1}' here.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(MisspeltDeclarationId));

    /// <summary>A setting stands in more than one file of a client.</summary>
    public static Finding SettingTwice(string key, SourceSpan at, SourceSpan earlier)
        => SettingTwiceRule.At(at, key, earlier.ToLocation().ToString()).See(earlier);

    /// <summary>A type, error or endpoint of that name is declared before.</summary>
    public static Finding DeclaredTwice(Located<string> name, SourceSpan earlier)
        => DeclaredTwiceRule.At(name.At, name.Value, earlier.ToLocation().ToString()).See(earlier);

    /// <summary>A declaration is used under another name, and under its own nowhere.</summary>
    public static Finding MisspeltDeclaration(Located<string> name, string used, IReadOnlyList<SourceSpan> uses)
        => MisspeltDeclarationRule.At(name.At, name.Value, used, Quotation.Number(uses.Count)).See([.. uses]);

    /// <summary>The joined files go beyond the limit.</summary>
    public static Finding TooManyEndpoints(Located<string> name, int most)
        => TooManyEndpointsRule.At(name.At, most.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
