using Genviral.Gen.Generator.Planning;

namespace Genviral.Gen.Generator.Emission;

/// <summary>Emits the class by which System.Text.Json reads and writes a type, and the attribute that names it.</summary>
internal static class JsonConverterEmitter
{
    public static string Attribute(string converter) => $"[{WellKnown.JsonConverter}(typeof({converter}))]";

    public static Action<SourceWriter> Of(TypePlan type)
        => type switch
        {
            // A case says which it is, however it is written: else nothing could read it again as the union.
            RecordPlan record => Class(record, record.ConverterName, record.Name, $"{record.JsonName}.Read, {record.BaseJsonName ?? record.JsonName}.Write"),
            UnionPlan union => Union(union),
            _ => Class(type, type.ConverterName, type.Name, $"{type.JsonName}.Read, {type.JsonName}.Write"),
        };

    private static Action<SourceWriter> Union(UnionPlan union)
    {
        var outside = CSharpText.Literal($"is told apart by '{union.Discriminator}' of the object around it, so it is read with that alone");
        var unknown = CSharpText.Literal($"is a case of {union.Name}, so it is read as {union.Name}");
        return writer => writer.Write($$"""
            {{Class(union, union.ConverterName, union.Name, union.IsDiscriminatorOutside ? $"{union.JsonName}.Write, {outside}" : $"{union.JsonName}.Read, {union.JsonName}.Write")}}

            {{Class(union, union.UnknownConverterName, union.UnknownName, $"{union.JsonName}.Write, {unknown}")}}
            """);
    }

    private static Action<SourceWriter> Class(TypePlan type, string name, string converted, string arguments)
        => writer => writer.Write($$"""
            /// <summary>Lets <c>JsonSerializer</c> read and write <see cref="{{converted}}"/>.</summary>
            [{{WellKnown.HiddenFromEditors}}]
            {{type.Visibility}} sealed class {{name}} : {{(type is EnumPlan ? WellKnown.GeneratedValueJsonConverter : WellKnown.GeneratedJsonConverter)}}<{{converted}}>
            {
                /// <summary>Makes the converter.</summary>
                public {{name}}()
                    : base({{arguments}})
                {
                }
            }
            """);
}
