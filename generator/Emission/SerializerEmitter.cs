using Genviral.Gen.Generator.Planning;

namespace Genviral.Gen.Generator.Emission;

/// <summary>Emits what ties a type to System.Text.Json: the attribute on the type, and the head of the struct that reads and writes it.</summary>
internal static class SerializerEmitter
{
    public static Action<SourceWriter> Attribute(TypePlan type) => Attribute(JsonTypePlan.Of(type));

    /// <summary>The attribute on the record for the cases that a union does not know.</summary>
    public static Action<SourceWriter> UnknownAttribute(UnionPlan union) => Attribute(JsonTypePlan.OfUnknown(union));

    /// <summary>The declaration of the struct, without its body.</summary>
    public static Action<SourceWriter> Head(TypePlan type)
        => writer => writer.Write($$"""
            /// <summary>Reads and writes <see cref="{{type.Name}}"/> as JSON.</summary>
            [{{WellKnown.HiddenFromEditors}}]
            {{type.Visibility}} struct {{type.JsonName}} : {{(type is RecordPlan ? WellKnown.IObjectJson : WellKnown.IJson)}}<{{type.Name}}>{{CheckEmitter.Interface(type)}}
            """);

    private static Action<SourceWriter> Attribute(JsonTypePlan type)
        => writer => writer.Write(
            $"[{WellKnown.ConverterAttribute}(typeof({(type.IsValueType ? WellKnown.ValueConverter : WellKnown.RecordConverter)}<{type.Name}, {JsonText.Of(type)}>))]");
}
