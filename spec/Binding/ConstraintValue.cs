using System.Globalization;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Syntax;

namespace Genviral.Gen.Spec.Binding;

/// <summary>The values of constraints: what is wrong with one for a type, and how it stands in the model.</summary>
internal static class ConstraintValue
{
    /// <summary>Why the value cannot bind a <paramref name="kind"/>, or null.</summary>
    public static string? Fault(ConstraintSyntax constraint, ScalarKind kind)
        => ConstraintFit.IsForNumbers(constraint.Name.Value) ? NumberFault(constraint.Value.Value, kind) : null;

    /// <summary>The constraints with this one in the place of an earlier one of its name.</summary>
    public static ConstraintsModel Put(ConstraintsModel constraints, ConstraintSyntax constraint)
    {
        var text = constraint.Value.Value;
        return constraint.Name.Value switch
        {
            "min" => constraints with { Min = Plain(text) },
            "max" => constraints with { Max = Plain(text) },
            "exclusiveMin" => constraints with { ExclusiveMin = Plain(text) },
            "exclusiveMax" => constraints with { ExclusiveMax = Plain(text) },
            "minLength" => constraints with { MinLength = Count(text) },
            "maxLength" => constraints with { MaxLength = Count(text) },
            "minItems" => constraints with { MinItems = Count(text) },
            "maxItems" => constraints with { MaxItems = Count(text) },
            "pattern" => constraints with { Pattern = text },
            "format" => constraints with { Format = text },
            _ => constraints,
        };
    }

    private static string? NumberFault(string text, ScalarKind kind)
    {
        if (!NumberValues.IsFinite(text))
        {
            return "That is beyond what a double can hold.";
        }

        return kind switch
        {
            ScalarKind.Int => IntegerFault(text, int.MinValue, int.MaxValue, "an int; use 'long'"),
            ScalarKind.Long => IntegerFault(text, long.MinValue, long.MaxValue, "a long; use 'decimal' or 'double'"),
            ScalarKind.Decimal when !TryExact(text, out _) => "That is beyond what a decimal can hold; use 'double'.",
            _ => null,
        };
    }

    private static string? IntegerFault(string text, decimal lowest, decimal highest, string type)
    {
        if (!TryExact(text, out var limit) || limit < lowest || limit > highest)
        {
            return $"That is beyond what can be held by {type}.";
        }

        return decimal.Truncate(limit) == limit ? null : "The limit of a whole number is a whole number.";
    }

    private static string Plain(string text)
    {
        if (!TryExact(text, out var number))
        {
            return double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture);
        }

        return decimal.Truncate(number) == number
            ? decimal.Truncate(number).ToString(CultureInfo.InvariantCulture)
            : number.ToString(CultureInfo.InvariantCulture);
    }

    private static bool TryExact(string text, out decimal number)
        => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);

    private static int Count(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
