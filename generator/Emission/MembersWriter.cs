using Genviral.Gen.Generator.Planning;

namespace Genviral.Gen.Generator.Emission;

/// <summary>The statements that write the members of an object.</summary>
internal static class MembersWriter
{
    public static Action<SourceWriter> Of(RecordPlan record)
        => writer => writer.Write($$"""
            {{Parts.Lines(record.Properties, Member)}}
            {{(record.Additional is { } additional ? Additional(additional) : "")}}
            """);

    private static void Member(SourceWriter writer, PropertyPlan property)
    {
        var name = CSharpText.JsonName(property.WireName);
        var member = "value." + property.Name;
        if (property.IsConstant || property.Presence == Presence.Required)
        {
            writer.Write($$"""
                output.Name({{name}});
                {{WriteText.Statement(property.IsConstant ? property.Value.NotNull : property.Value, member, property.Local)}}
                """);
        }
        else if (property.Presence == Presence.Optional)
        {
            writer.Write($$"""
                if ({{member}} is { } {{property.Local}})
                {
                    output.Name({{name}});
                    {{WriteText.Statement(property.Value.NotNull, property.Local, property.Local)}}
                }
                """);
        }
        else
        {
            writer.Write($$"""
                if ({{member}}.HasValue)
                {
                    output.Name({{name}});
                    {{WriteText.Statement(property.Value, member + ".Value", property.Local)}}
                }
                """);
        }
    }

    private static string Additional(AdditionalPlan additional)
        => $$"""
            foreach (var member in value.{{additional.Name}})
            {
                output.Name(member.Key);
                {{WriteText.Statement(additional.Value, "member.Value", "some").Replace("\n", "\n    ")}}
            }
            """;
}
