using Genviral.Gen.Generator.Planning;

namespace Genviral.Gen.Generator.Emission;

/// <summary>Emits the immutable record of an object.</summary>
internal static class RecordEmitter
{
    public static void Emit(SourceWriter writer, RecordPlan record)
        => writer.Write($$"""
            {{Remarks.Of(record.Remarks, "The object <c>", record.Name, "</c>.")}}
            {{(record.IsJson ? SerializerEmitter.Attribute(record) : static _ => { })}}
            {{record.Visibility}} sealed partial record {{record.Name}}{{(record.BaseName is { } union ? " : " + union : "")}}
            {
                {{ContentField.Of(record.Properties, record.Additional)}}

                {{Parts.Blocks(record.Properties, static property => !property.IsInherited, Property)}}

                {{(record.Additional is { } additional ? Additional(additional) : "")}}

                {{CheckEmitter.Method(record.Check?.Method, record)}}
            }
            """);

    /// <summary>A property with its documentation.</summary>
    public static void Property(SourceWriter writer, PropertyPlan property)
    {
        var remarks = Remarks.Of(property.Remarks, "The member <c>", property.WireName, "</c>.");
        if (property.IsConstant)
        {
            writer.Write($$"""
                {{remarks}}
                public {{TypeText.NotNull(property.Value)}} {{property.Name}} => {{TypeText.Expression(((ConstantValue)property.Value).Literal)}};
                """);
            return;
        }

        var required = property.Presence == Presence.Required ? "required " : "";
        writer.Write($$"""
            {{remarks}}
            public {{required}}{{TypeText.Of(property)}} {{property.Name}} { {{ContentField.Accessors(property.Field)}} }
            """);
    }

    private static string Additional(AdditionalPlan additional)
    {
        var type = $"string, {TypeText.Of(additional.Value)}";
        return $$"""
            /// <summary>The members that have no name of their own.</summary>
            public {{WellKnown.IReadOnlyDictionary}}<{{type}}> {{additional.Name}} { {{ContentField.Accessors(additional.Field)}} }
            """;
    }
}
