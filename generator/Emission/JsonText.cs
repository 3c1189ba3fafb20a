using Genviral.Gen.Generator.Planning;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Emission;

/// <summary>The types that read and write a value as JSON, as type arguments.</summary>
internal static class JsonText
{
    /// <summary>The type for <paramref name="value"/>; null where no type can: its case is told from outside, or its keys are parsed.</summary>
    public static string? Of(ValuePlan value)
    {
        var json = OfNotNull(value);
        return json is null || !value.IsNullable ? json
            : $"{(value.IsValueType ? WellKnown.ValueOrNullJson : WellKnown.OrNullJson)}<{TypeText.NotNull(value)}, {json}>";
    }

    /// <summary>Whether there is such a type.</summary>
    public static bool IsType(ValuePlan value)
        => value switch
        {
            NamedValue named => named.OutsideDiscriminator is null,
            ScalarValue => true,
            ListValue list => IsType(list.Element),
            MapValue { Keys: ScalarValue { Kind: ScalarKind.String } } map => IsType(map.Values),
            _ => false,
        };

    /// <summary>The type for an emitted type that stands alone: a case says which it is, however it is written.</summary>
    public static string Of(JsonTypePlan type)
        => type switch
        {
            { JsonName: null } => $"{WellKnown.UnknownCaseJson}<{type.Name}, {type.UnionName}, {type.UnionJsonName}>",
            { UnionName: { } union } => $"{WellKnown.CaseJson}<{type.Name}, {type.JsonName}, {union}, {type.UnionJsonName}>",
            _ => type.JsonName,
        };

    private static string? OfNotNull(ValuePlan value)
        => value switch
        {
            NamedValue { OutsideDiscriminator: null } named => named.JsonName,
            ScalarValue { Kind: ScalarKind.Json } => WellKnown.ForGenerated + "AnyJson",
            ScalarValue scalar => $"{WellKnown.ForGenerated}{ScalarText.Name(scalar)}Json",
            ListValue list => Collection(WellKnown.ListJson, list.Element),
            MapValue { Keys: ScalarValue { Kind: ScalarKind.String } } map => Collection(WellKnown.MapJson, map.Values),
            _ => null,
        };

    private static string? Collection(string type, ValuePlan element)
        => Of(element) is { } json ? $"{type}<{TypeText.Of(element)}, {json}>" : null;
}
