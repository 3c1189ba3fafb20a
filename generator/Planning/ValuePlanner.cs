using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>Turns uses of types into their C# side.</summary>
internal static class ValuePlanner
{
    public static ValuePlan Plan(TypeRef type, TypeNames names)
    {
        ValuePlan value = type switch
        {
            ScalarRef scalar => ScalarValue.Of(scalar.Kind, type.IsNullable, isDay: scalar.Kind == ScalarKind.Date && !names.HasDateOnly),
            NamedRef named => names[named.TypeKey],
            ListRef list => new ListValue(Plan(list.Element, names)),
            MapRef map => new MapValue(Plan(map.Keys, names), Plan(map.Values, names)),
            ConstRef constant => new ConstantValue(constant.Value),
            _ => throw new InvalidOperationException($"A use of kind {type.GetType().Name} has no C# side."),
        };
        return type.IsNullable && !value.IsNullable ? value with { IsNullable = true } : value;
    }

    /// <summary>How a member of the language's <c>name?</c> and <c>T?</c> may be missing.</summary>
    public static Presence PresenceOf(FieldModel field)
        => (field.IsOptional, field.Type.IsNullable) switch
        {
            (false, _) => Presence.Required,
            (true, false) => Presence.Optional,
            (true, true) => Presence.OptionalOrNull,
        };
}
