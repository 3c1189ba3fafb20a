using Genviral.Gen.Generator.Planning;

namespace Genviral.Gen.Generator.Emission;

/// <summary>Emits what ties a type to System.Text.Json: the attribute on the type, and the head of the struct that reads and writes it.</summary>
internal static class JsonMethodsEmitter
{
    public static Action<SourceWriter> Attribute(TypePlan type) => Attribute(Converter(type), type.Name, type.JsonName);

    /// <summary>The attribute on the record for the cases that a union does not know.</summary>
    public static Action<SourceWriter> UnknownAttribute(UnionPlan union) => Attribute(WellKnown.GeneratedJsonConverter, union.UnknownName, union.UnknownJsonName);

    /// <summary>The declaration of the struct, without its body.</summary>
    public static Action<SourceWriter> Head(TypePlan type) => Head(type.Visibility, type.Name, type.JsonName);

    /// <summary>How System.Text.Json comes to the methods.</summary>
    public static Action<SourceWriter> Methods(TypePlan type)
        => Methods(type.Name, type switch
        {
            // A case says which it is, however it is written: else nothing could read it again as the union.
            RecordPlan { BaseJsonName: { } union } => $"Read, {union}.Write",
            UnionPlan { IsDiscriminatorOutside: true } union
                => "Write, " + CSharpText.Literal($"is told apart by '{union.Discriminator}' of the object around it, so it is read with that alone"),
            _ => "Read, Write",
        });

    /// <summary>The struct for the cases that a union does not know, which are read as the union.</summary>
    public static Action<SourceWriter> Unknown(UnionPlan union)
        => writer => writer.Write($$"""
            {{Head(union.Visibility, union.UnknownName, union.UnknownJsonName)}}
            {
                {{Methods(union.UnknownName, $"{union.JsonName}.Write, {CSharpText.Literal($"is a case of {union.Name}, so it is read as {union.Name}")}")}}
            }
            """);

    private static string Converter(TypePlan type)
        => type is EnumPlan ? WellKnown.GeneratedValueJsonConverter : WellKnown.GeneratedJsonConverter;

    private static Action<SourceWriter> Attribute(string converter, string name, string jsonName)
        => writer => writer.Write($"[{WellKnown.JsonConverter}(typeof({converter}<{name}, {jsonName}>))]");

    private static Action<SourceWriter> Head(string visibility, string name, string jsonName)
        => writer => writer.Write($$"""
            /// <summary>Reads and writes <see cref="{{name}}"/> as JSON.</summary>
            [{{WellKnown.HiddenFromEditors}}]
            {{visibility}} readonly struct {{jsonName}} : {{WellKnown.IJsonMethods}}<{{name}}>
            """);

    private static Action<SourceWriter> Methods(string name, string arguments)
        => writer => writer.Write($"{WellKnown.JsonMethods}<{name}> {WellKnown.IJsonMethods}<{name}>.Methods => new({arguments});");
}
