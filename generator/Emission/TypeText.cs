using Genviral.Gen.Generator.Planning;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Emission;

/// <summary>The C# types of values.</summary>
internal static class TypeText
{
    public static string Of(ValuePlan value) => value.IsNullable ? NotNull(value) + "?" : NotNull(value);

    public static string Of(PropertyPlan property)
        => property.Presence switch
        {
            Presence.Required => Of(property.Value),
            Presence.Optional => NotNull(property.Value) + "?",
            _ => $"{WellKnown.Optional}<{Of(property.Value)}>",
        };

    /// <summary>The type without the mark of nullability.</summary>
    public static string NotNull(ValuePlan value)
        => value switch
        {
            ScalarValue { IsDay: true } => WellKnown.DateTime,
            ScalarValue scalar => Of(scalar.Kind),
            StreamValue => WellKnown.Stream,
            NamedValue named => named.TypeName,
            ListValue list => $"{WellKnown.IReadOnlyList}<{Of(list.Element)}>",
            MapValue map => $"{WellKnown.IReadOnlyDictionary}<{Of(map.Keys)}, {Of(map.Values)}>",
            ConstantValue constant => Of(constant.Literal),
            _ => throw new InvalidOperationException($"A value of kind {value.GetType().Name} has no C# type."),
        };

    /// <summary>A constant as a C# expression.</summary>
    public static string Expression(LiteralModel literal)
        => Of(literal) switch
        {
            "string" => CSharpText.Literal(literal.Text),
            "long" => literal.Text + "L",
            "double" => literal.Text + "d",
            _ => literal.Text,
        };

    private static string Of(LiteralModel literal)
        => literal.Kind switch
        {
            LiteralKind.String => "string",
            LiteralKind.Boolean => "bool",
            LiteralKind.Number => "double",
            _ when int.TryParse(literal.Text, out _) => "int",
            _ when long.TryParse(literal.Text, out _) => "long",
            _ => "double",
        };

    private static string Of(ScalarKind kind)
        => kind switch
        {
            ScalarKind.String => "string",
            ScalarKind.Bool => "bool",
            ScalarKind.Int => "int",
            ScalarKind.Long => "long",
            ScalarKind.Double => "double",
            ScalarKind.Decimal => "decimal",
            ScalarKind.Uuid => WellKnown.Guid,
            ScalarKind.Date => WellKnown.DateOnly,
            ScalarKind.DateTime => WellKnown.DateTimeOffset,
            ScalarKind.Uri => WellKnown.Uri,
            ScalarKind.Bytes => $"{WellKnown.ReadOnlyMemory}<byte>",
            ScalarKind.Json => WellKnown.JsonElement,
            ScalarKind.File => WellKnown.ApiFile,
            _ => throw new InvalidOperationException($"A {kind} has no C# type."),
        };
}
