using Genviral.Gen.Generator.Planning;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Emission;

/// <summary>Calls that write members, each on what the one before returns.</summary>
/// <param name="Properties">The members of the object.</param>
/// <param name="Start">The first that is written.</param>
/// <param name="End">The first behind it that is not.</param>
/// <param name="Rest">The members without a name, if they are written, too.</param>
internal readonly record struct MembersChain(EquatableArray<PropertyPlan> Properties, int Start, int End, AdditionalPlan? Rest)
{
    // The compiler goes a level deeper with each.
    private const int MostLinks = 50;

    /// <summary>The members from <paramref name="start"/> on that can be links of one chain.</summary>
    public static MembersChain From(EquatableArray<PropertyPlan> properties, int start)
    {
        var end = start;
        while (end < properties.Count && end - start < MostLinks && IsLink(properties[end]))
        {
            end++;
        }

        return new MembersChain(properties, start, end, Rest: null);
    }

    /// <summary>How many calls it is.</summary>
    public int Count => End - Start + (Rest is null ? 0 : 1);

    /// <summary>The statement, or the expression of a method that is nothing else.</summary>
    public void Write(SourceWriter writer)
    {
        if (Count == 1)
        {
            writer.Write($"output{Links};");
        }
        else
        {
            writer.Write($$"""
                output
                    {{Links}};
                """);
        }
    }

    /// <summary>The call that writes the members without a name.</summary>
    public static string RestOf(AdditionalPlan rest)
        => JsonText.IsType(rest.Value)
            ? $".WriteRest<{TypeText.Of(rest.Value)}, {JsonText.Of(rest.Value)}>(value.{rest.Name})"
            : $".WriteRest<{TypeText.Of(rest.Value)}>(value.{rest.Name}, {WriteText.Delegate(rest.Value)})";

    private void Links(SourceWriter writer)
    {
        for (var i = Start; i < End; i++)
        {
            if (i > Start)
            {
                writer.EndLine();
            }

            Link(writer, Properties[i]);
        }

        if (Rest is not null)
        {
            if (End > Start)
            {
                writer.EndLine();
            }

            writer.Write(RestOf(Rest));
        }
    }

    private static bool IsLink(PropertyPlan property) => property.IsConstant || MemberMethod.IsFor(property.Value);

    private static void Link(SourceWriter writer, PropertyPlan property)
    {
        writer.Write(".");
        if (property is { IsConstant: true, Value: ConstantValue constant })
        {
            writer.Write($"Write{Kind(constant)}");
            Name(writer, property);
            writer.Write($"{TypeText.Expression(constant.Literal)})");
        }
        else
        {
            MemberMethod.Write(writer, "Write", property);
            Name(writer, property);
            writer.Write($"value.{property.Name})");
        }
    }

    // Nearly all names are plain; their literals are written and never built.
    private static void Name(SourceWriter writer, PropertyPlan property)
    {
        if (CSharpText.IsPlain(property.WireName))
        {
            writer.Write($"(\"{property.WireName}\"u8, ");
        }
        else
        {
            writer.Write($"({CSharpText.JsonName(property.WireName)}, ");
        }
    }

    // A whole number beyond 64 bits is a double in C#.
    private static string Kind(ConstantValue constant)
        => TypeText.Of(constant) switch
        {
            "string" => "String",
            "bool" => "Boolean",
            "double" => "Double",
            _ => "Int64",
        };
}
