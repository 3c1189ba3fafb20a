using System.Globalization;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Spec.Binding;

/// <summary>Which constraint fits which type, and which ones exclude each other.</summary>
internal static class ConstraintFit
{
    public static bool IsForNumbers(string name) => name is "min" or "max" or "exclusiveMin" or "exclusiveMax";

    public static bool IsForTexts(string name) => name is "minLength" or "maxLength" or "pattern" or "format";

    public static bool IsForLists(string name) => name is "minItems" or "maxItems";

    public static bool Fits(string name, ScalarKind kind) => kind switch
    {
        ScalarKind.Int or ScalarKind.Long or ScalarKind.Double or ScalarKind.Decimal => IsForNumbers(name),
        ScalarKind.String => IsForTexts(name),
        // A URI travels with the text it came with, so that text can be measured; its format it has already.
        ScalarKind.Uri => IsForTexts(name) && name != "format",
        _ => false,
    };

    /// <summary>Where else the constraint could go; begins with a space or is empty.</summary>
    public static string RemedyFor(TypeRef type, string constraint) => type switch
    {
        ScalarRef { Kind: ScalarKind.String } when constraint is "min" or "max" => $" For its length write '{constraint}Length'.",
        ListRef when constraint is "min" or "max" or "minLength" or "maxLength" => $" For the number of elements write '{constraint.Substring(0, 3)}Items'; to bind the elements, put it on their type.",
        ListRef => " To bind the elements, put it on their type.",
        MapRef => " To bind the values, put it on their type.",
        ScalarRef { Kind: ScalarKind.Uri } => " A uri has its format already.",
        _ => "",
    };

    /// <summary>Two constraints that no value can keep to, or null.</summary>
    public static (string[] Names, string Text)? Contradiction(ConstraintsModel constraints)
    {
        var lower = Higher(Number(constraints.Min), Number(constraints.ExclusiveMin));
        var upper = Lower(Number(constraints.Max), Number(constraints.ExclusiveMax));
        var excludesEnds = lower is not null && upper is not null
            && (lower == Number(constraints.ExclusiveMin) || upper == Number(constraints.ExclusiveMax));
        if (lower > upper || (lower == upper && excludesEnds))
        {
            return (["min", "max", "exclusiveMin", "exclusiveMax"], $"No number is {Words(constraints)}.");
        }

        if (constraints.MinLength > constraints.MaxLength)
        {
            return (["minLength", "maxLength"], $"No text has at least {constraints.MinLength} and at most {constraints.MaxLength} characters.");
        }

        return constraints.MinItems > constraints.MaxItems
            ? (["minItems", "maxItems"], $"No list has at least {constraints.MinItems} and at most {constraints.MaxItems} elements.")
            : null;
    }

    private static string Words(ConstraintsModel constraints)
    {
        string?[] words =
        [
            constraints.Min is { } min ? $"at least {min}" : null,
            constraints.ExclusiveMin is { } above ? $"above {above}" : null,
            constraints.Max is { } max ? $"at most {max}" : null,
            constraints.ExclusiveMax is { } below ? $"below {below}" : null,
        ];
        return string.Join(" and ", words.Where(word => word is not null));
    }

    private static double? Higher(double? left, double? right) => left is null || right > left ? right : left;

    private static double? Lower(double? left, double? right) => left is null || right < left ? right : left;

    private static double? Number(string? text)
        => text is null ? null : double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
