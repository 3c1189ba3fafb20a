using Genviral.Gen.Generator.Planning;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Emission;

/// <summary>Values as plain text: keys of maps, parameters of URLs and headers.</summary>
internal static class KeyText
{
    /// <summary>An expression of type string for the not-null <paramref name="expression"/>.</summary>
    public static string Of(ValuePlan value, string expression)
        => value switch
        {
            NamedValue { Shape: NamedShape.OpenEnum, IsNumeric: false } => $"{expression}.Value",
            NamedValue { Shape: NamedShape.OpenEnum } => $"{WellKnown.WireText}.Of({expression}.Value)",
            NamedValue named => $"{named.JsonName}.Text({expression})",
            ScalarValue { Kind: ScalarKind.String } => expression,
            _ => $"{WellKnown.WireText}.Of({expression})",
        };

    /// <summary>An expression that makes the value of the text <paramref name="text"/>.</summary>
    public static string Parse(ValuePlan value, string text)
        => value switch
        {
            NamedValue { Shape: NamedShape.OpenEnum, IsNumeric: false } named => $"new {named.TypeName}({text})",
            NamedValue { Shape: NamedShape.OpenEnum } named
                => $"new {named.TypeName}({WellKnown.WireText}.ParseInt64({text}))",
            NamedValue named => $"{named.JsonName}.Parse({text})",
            ScalarValue { IsDay: true } => $"{WellKnown.WireText}.ParseDay({text})",
            ScalarValue scalar => scalar.Kind switch
            {
                ScalarKind.Bool => $"{WellKnown.WireText}.ParseBoolean({text})",
                ScalarKind.Int => $"{WellKnown.WireText}.ParseInt32({text})",
                ScalarKind.Long => $"{WellKnown.WireText}.ParseInt64({text})",
                ScalarKind.Double => $"{WellKnown.WireText}.ParseDouble({text})",
                ScalarKind.Decimal => $"{WellKnown.WireText}.ParseDecimal({text})",
                ScalarKind.Uuid => $"{WellKnown.WireText}.ParseGuid({text})",
                ScalarKind.Date => $"{WellKnown.WireText}.ParseDate({text})",
                ScalarKind.DateTime => $"{WellKnown.WireText}.ParseDateTime({text})",
                ScalarKind.Uri => $"{WellKnown.WireText}.ParseUri({text})",
                ScalarKind.Bytes => $"{WellKnown.WireText}.ParseBytes({text})",
                _ => text,
            },
            _ => text,
        };
}
