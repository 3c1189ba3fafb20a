using Genviral.Gen.Generator.Planning;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Emission;

/// <summary>What writes the members of an object: chains of calls, and statements for members that need their own.</summary>
internal static class MembersWriter
{
    /// <summary>The body of a method with the parameters <c>output</c> and <c>value</c>: an expression where one will do.</summary>
    public static Action<SourceWriter> Body(RecordPlan record)
        => Whole(record) is { } chain
            ? writer => writer.Write($$"""
                    => {{chain.Write}}
                """)
            : writer => writer.Write($$"""
                {
                    {{Statements(record.Properties)}}
                    {{(record.Additional is { } rest ? $"output{MembersChain.RestOf(rest)};" : "")}}
                }
                """);

    /// <summary>The statements of such a method.</summary>
    public static Action<SourceWriter> Statements(EquatableArray<PropertyPlan> properties)
        => writer =>
        {
            var next = 0;
            while (next < properties.Count)
            {
                if (next > 0)
                {
                    writer.EndLine();
                }

                var chain = MembersChain.From(properties, next);
                if (chain.Count > 0)
                {
                    chain.Write(writer);
                    next = chain.End;
                }
                else
                {
                    Statement(writer, properties[next++]);
                }
            }
        };

    /// <summary>The chain that writes the whole record, if one does.</summary>
    private static MembersChain? Whole(RecordPlan record)
    {
        var chain = MembersChain.From(record.Properties, 0);
        return chain.End < record.Properties.Count ? null
            : chain with { Rest = record.Additional } is { Count: > 0 } whole ? whole
            : null;
    }

    private static void Statement(SourceWriter writer, PropertyPlan property)
    {
        var (member, name) = ("value." + property.Name, CSharpText.JsonName(property.WireName));
        var text = property.Presence switch
        {
            Presence.Required => WriteText.Member(property.Value, name, member, property.Local),
            Presence.Optional => If(
                $"{member} is {{ }} {property.Local}",
                WriteText.Member(property.Value.NotNull, name, property.Local, property.Local)),
            _ => If(
                $"{member}.HasValue",
                WriteText.Member(property.Value, name, member + ".Value", property.Local)),
        };
        writer.Write(text);
        if (text[text.Length - 1] == '}')
        {
            // A blank line behind a block, as a person would leave it.
            writer.EndLine();
        }
    }

    private static string If(string condition, string statements)
        => $"if ({condition})\n{{\n    {statements.Replace("\n", "\n    ")}\n}}";
}
