using Genviral.Gen.Generator.Planning;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Emission;

/// <summary>The pieces of a method that reads the members of an object.</summary>
internal static class MembersReader
{
    /// <summary>The static table of the names; <c>?</c> marks those that may be absent.</summary>
    public static Action<SourceWriter> Names(
        EquatableArray<PropertyPlan> properties, string? discriminator, AdditionalPlan? additional)
        => writer =>
        {
            writer.Write($"private static readonly {WellKnown.JsonMembers} Members = new(");
            for (var i = 0; i < properties.Count; i++)
            {
                Name(writer, properties[i].WireName, properties[i].Presence != Presence.Required, isFirst: i == 0);
            }

            if (discriminator is not null)
            {
                Name(writer, discriminator, isOptional: true, isFirst: properties.IsEmpty);
            }

            writer.Write(additional is null ? ");" : ") { KeepsUnknown = true };");
        };

    private static void Name(SourceWriter writer, string wireName, bool isOptional, bool isFirst)
    {
        writer.Write(isFirst ? "" : ", ");
        if (!CSharpText.IsPlain(wireName))
        {
            writer.Write(CSharpText.Literal(isOptional ? wireName + "?" : wireName));
            return;
        }

        writer.Write("\"");
        writer.Write(wireName);
        writer.Write(isOptional ? "?\"" : "\"");
    }

    /// <summary>Locals, the loop over the members, and what could not be read in it.</summary>
    public static Action<SourceWriter> Loop(
        EquatableArray<PropertyPlan> properties, string? discriminator, AdditionalPlan? additional)
        => writer => writer.Write($$"""
            {{Parts.Lines(properties, static property => !property.IsConstant, Local)}}
            {{(additional is null ? "" : AdditionalLocal(additional))}}
            var members = input.EnterObject(Members);
            while (input.NextMember(ref members))
            {
                {{(HasCases(properties, discriminator, additional) ? Switch(properties, discriminator, additional) : Nothing)}}
            }

            {{Parts.Blocks(properties, static property => property.DiscriminatorIndex is not null, (w, p) => Later(w, p, properties))}}
            """);

    /// <summary>The lines of an object initializer.</summary>
    public static Action<SourceWriter> Assignments(EquatableArray<PropertyPlan> properties, AdditionalPlan? additional)
        => writer => writer.Write($$"""
            {{Parts.Lines(properties, static property => !property.IsConstant, static (w, property) => w.Write($"{property.Name} = {property.Local},"))}}
            {{(additional is null ? "" : $"{additional.Name} = {additional.Local},")}}
            """);

    private static readonly Action<SourceWriter> Nothing = static _ => { };

    private static bool HasCases(EquatableArray<PropertyPlan> properties, string? discriminator, AdditionalPlan? additional)
        => !properties.IsEmpty || discriminator is not null || additional is not null;

    private static void Local(SourceWriter writer, PropertyPlan property)
    {
        var value = property.Value;
        var initial = property.Presence switch
        {
            Presence.OptionalOrNull => "default",
            Presence.Optional => "null",
            _ when value.IsNullable => "null",
            _ => value.IsValueType ? "default" : "null!",
        };
        writer.Write($"{TypeText.Of(property)} {property.Local} = {initial};");
        if (property.DiscriminatorIndex is not null)
        {
            // The member that tells the case may come behind the union, hence it is read when all others are.
            writer.Write($$"""

                {{WellKnown.JsonInput}} {{property.Local}}_later = default;
                var {{property.Local}}_found = false;
                """);
        }
    }

    private static string AdditionalLocal(AdditionalPlan additional)
        => $"var {additional.Local} = new {WellKnown.Dictionary}<string, {TypeText.Of(additional.Value)}>();";

    private static Action<SourceWriter> Switch(
        EquatableArray<PropertyPlan> properties, string? discriminator, AdditionalPlan? additional)
        => writer => writer.Write($$"""
            switch (members.Current)
            {
                {{Parts.Lines(properties, Case)}}
                {{(discriminator is null ? "" : DiscriminatorCase(properties.Count))}}
                {{(additional is null ? "" : AdditionalCase(additional))}}
            }
            """);

    private static void Case(SourceWriter writer, PropertyPlan property, int index)
    {
        if (property is { DiscriminatorIndex: null, IsConstant: false })
        {
            writer.Write($$"""
                case {{index}}:
                    {{property.Local}} = {{Value(property, "input", null)}};
                    break;
                """);
            return;
        }

        writer.Write($$"""
            case {{index}}:
                {{CaseBody(property)}}
                break;
            """);
    }

    private static string CaseBody(PropertyPlan property)
    {
        if (property.DiscriminatorIndex is not null)
        {
            return $"{property.Local}_later = input;\n{property.Local}_found = true;\ninput.Skip();";
        }

        var read = ReadText.Expression(property.Value.NotNull, "input");
        return property.Value.IsNullable ? $"_ = input.TryReadNull() ? default : {read};" : read + ";";
    }

    private static string Value(PropertyPlan property, string input, string? outside)
        => property.Presence switch
        {
            Presence.Required => ReadText.Expression(property.Value, input, outside),
            Presence.Optional => ReadText.Expression(property.Value.NotNull, input, outside),
            _ => $"new {TypeText.Of(property)}({ReadText.Expression(property.Value, input, outside)})",
        };

    private static string DiscriminatorCase(int index)
        => $"case {CSharpText.Number(index)}:\n    input.Skip();\n    break;";

    private static string AdditionalCase(AdditionalPlan additional)
        => $$"""
            default:
                {{additional.Local}}[input.MemberName] = {{ReadText.Expression(additional.Value, "input")}};
                break;
            """;

    private static void Later(SourceWriter writer, PropertyPlan property, EquatableArray<PropertyPlan> all)
        => writer.Write($$"""
            if ({{property.Local}}_found)
            {
                var told = {{Told(all.ElementAtOrDefault(property.DiscriminatorIndex!.Value))}};
                {{property.Local}} = {{Value(property, property.Local + "_later", "told")}};
            }
            """);

    // The text of the neighbour that tells the case.
    private static string Told(PropertyPlan? neighbour)
        => neighbour switch
        {
            null => "(string?)null",
            { Presence: Presence.Required, Value.IsNullable: false } => KeyText.Of(neighbour.Value, neighbour.Local),
            _ => $"{neighbour.Local} is {{ }} known ? {KeyText.Of(neighbour.Value.NotNull, "known")} : null",
        };
}
