using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Syntax;
using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis;

namespace Genviral.Gen.Spec.Diagnostics;

/// <summary>What can be wrong with constraints.</summary>
internal static class ConstraintReport
{
    /// <summary>The id of <see cref="ConstraintUnfit"/>.</summary>
    public const string ConstraintUnfitId = "GENV2200";

    /// <summary>The id of <see cref="ConstraintValue"/>.</summary>
    public const string ConstraintValueId = "GENV2201";

    /// <summary>The id of <see cref="Contradiction"/>.</summary>
    public const string ContradictionId = "GENV2202";

    private static readonly DiagnosticDescriptor ConstraintUnfitRule = new(
        ConstraintUnfitId, "A constraint does not fit its type", "'{0}' binds {1}, and this is {2}.{3}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(ConstraintUnfitId));

    private static readonly DiagnosticDescriptor ConstraintValueRule = new(
        ConstraintValueId, "A constraint has an impossible value", "'{0}' cannot be the {1} here.{2}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(ConstraintValueId));

    private static readonly DiagnosticDescriptor ContradictionRule = new(
        ContradictionId, "Constraints exclude each other", "'{0}: {1}' leaves no value.{2}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(ContradictionId));

    /// <summary>A constraint on a type that it cannot bind.</summary>
    public static Finding ConstraintUnfit(ConstraintSyntax constraint, string type, string remedy)
        => ConstraintUnfitRule.At(constraint.Name.At, constraint.Name.Value, Domain(constraint.Name.Value), type, remedy);

    private static string Domain(string name) => name switch
    {
        "min" or "max" or "exclusiveMin" or "exclusiveMax" => "numbers",
        "minItems" or "maxItems" => "lists",
        _ => "strings",
    };

    /// <summary>A limit that the type cannot have.</summary>
    public static Finding ConstraintValue(ConstraintSyntax constraint, string fault)
        => ConstraintValueRule.At(constraint.Value.At, constraint.Value.Value, constraint.Name.Value, " " + fault);

    /// <summary>Limits that nothing can keep to, those of an alias included.</summary>
    public static Finding Contradiction(ConstraintSyntax constraint, string text)
        => ContradictionRule.At(constraint.Value.At, constraint.Name.Value, constraint.Value.Value, " " + text);
}
