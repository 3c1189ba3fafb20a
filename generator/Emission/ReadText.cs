using Genviral.Gen.Generator.Planning;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Emission;

/// <summary>Expressions that read a value of JSON.</summary>
internal static class ReadText
{
    /// <summary>Reads <paramref name="value"/> from the variable <paramref name="input"/>.</summary>
    /// <param name="outside">The expression for the text of an outside discriminator.</param>
    /// <param name="start">The expression that goes to the value first; null where <paramref name="input"/> stands there.</param>
    public static string Expression(ValuePlan value, string input, string? outside = null, string? start = null)
        => value.IsNullable
            ? $"{start ?? input}.TryReadNull() ? {Null(value)} : {NotNull(value, input, outside)}"
            : NotNull(value, start ?? input, outside);

    /// <summary>Null as a value of the type: bytes would take <c>null</c> for an array without elements.</summary>
    public static string Null(ValuePlan value)
        => value is ScalarValue { Kind: ScalarKind.Bytes } ? $"default({TypeText.NotNull(value)}?)" : "null";

    /// <summary>The same as a <c>JsonRead</c> delegate, for what no type reads.</summary>
    public static string Delegate(ValuePlan value, string? outside = null)
        => $"{(outside is null ? "static " : "")}(ref {WellKnown.JsonInput} item) => {Expression(value, "item", outside)}";

    private static string NotNull(ValuePlan value, string input, string? outside)
        => value switch
        {
            ScalarValue scalar => $"{input}.Read{ScalarText.Name(scalar)}()",
            NamedValue { OutsideDiscriminator: not null } named => $"{named.JsonName}.Read(ref {input}, {outside})",
            NamedValue named => $"{input}.Read<{named.TypeName}, {named.JsonName}>()",
            ListValue list => $"{input}.ReadList<{Elements(list.Element, outside)}",
            MapValue { Keys: ScalarValue { Kind: ScalarKind.String } } map => $"{input}.ReadMap<{Elements(map.Values, outside)}",
            MapValue map
                => $"{input}.ReadMap<{TypeText.Of(map.Keys)}, {TypeText.Of(map.Values)}>"
                    + $"(static key => {KeyText.Parse(map.Keys, "key")}, {Delegate(map.Values, outside)})",
            ConstantValue constant => $"{input}.ReadConstant({TypeText.Expression(constant.Literal)})",
            _ => throw new InvalidOperationException($"A value of kind {value.GetType().Name} has no reader."),
        };

    /// <summary>The type arguments and arguments of a method that reads many.</summary>
    public static string Elements(ValuePlan element, string? outside)
        => JsonText.Of(element) is { } json
            ? $"{TypeText.Of(element)}, {json}>()"
            : $"{TypeText.Of(element)}>({Delegate(element, outside)})";
}
