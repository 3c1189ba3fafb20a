using Genviral.Gen.Generator.Planning;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Emission;

/// <summary>The statements that write the members of an object.</summary>
internal static class MembersWriter
{
    public static Action<SourceWriter> Of(RecordPlan record)
        => writer => writer.Write($$"""
            {{Of(record.Properties)}}
            {{(record.Additional is { } additional ? Additional(additional) : "")}}
            """);

    public static Action<SourceWriter> Of(EquatableArray<PropertyPlan> properties)
        => Parts.Lines(properties, static (w, property, _) => Member(w, property));

    private static void Member(SourceWriter writer, PropertyPlan property)
    {
        if (property is { IsConstant: false, Value: ScalarValue plain })
        {
            Scalar(writer, Method(property.Presence, plain), property);
            return;
        }

        var member = "value." + property.Name;
        var text = property switch
        {
            { IsConstant: true, Value: ConstantValue constant } => $"output.Name({Name(property)}).Write({TypeText.Expression(constant.Literal)});",
            { Presence: Presence.Required } => WriteText.Member(property.Value, Name(property), member, property.Local),
            { Presence: Presence.Optional } => If(
                $"{member} is {{ }} {property.Local}",
                WriteText.Member(property.Value.NotNull, Name(property), property.Local, property.Local)),
            _ => If(
                $"{member}.HasValue",
                WriteText.Member(property.Value, Name(property), member + ".Value", property.Local)),
        };
        writer.Write(text);
        if (text[text.Length - 1] == '}')
        {
            // A blank line behind a block, as a person would leave it.
            writer.EndLine();
        }
    }

    private static void Scalar(SourceWriter writer, string method, PropertyPlan property)
    {
        // Nearly all names are plain; their literals are written and never built.
        if (CSharpText.IsPlain(property.WireName))
        {
            writer.Write($"output.{method}(\"{property.WireName}\"u8, value.{property.Name});");
        }
        else
        {
            writer.Write($"output.{method}({Name(property)}, value.{property.Name});");
        }
    }

    private static string Method(Presence presence, ScalarValue value)
        => presence == Presence.Required ? value.IsNullable ? "WriteOrNull" : "Write" : "WriteIfSet";

    private static string Name(PropertyPlan property) => CSharpText.JsonName(property.WireName);

    private static string If(string condition, string statements)
        => $"if ({condition})\n{{\n    {statements.Replace("\n", "\n    ")}\n}}";

    private static string Additional(AdditionalPlan additional)
        => $$"""
            foreach (var member in value.{{additional.Name}})
            {
                output.Name(member.Key);
                {{WriteText.Statement(additional.Value, "member.Value", "some").Replace("\n", "\n    ")}}
            }
            """;
}
