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
            ? $".WriteRest{TypeArguments(rest.Value)}(value.{rest.Name})"
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

    private static bool IsLink(PropertyPlan property)
        => property.IsConstant || property.Value is NamedValue || JsonText.IsType(property.Value);

    private static void Link(SourceWriter writer, PropertyPlan property)
    {
        writer.Write(".");
        writer.Write(Method(property));
        if (property is { IsConstant: false, Value: not ScalarValue })
        {
            writer.Write(TypeArguments(ListIn(property)?.Element ?? property.Value.NotNull));
        }

        // Nearly all names are plain; their literals are written and never built.
        if (CSharpText.IsPlain(property.WireName))
        {
            writer.Write($"(\"{property.WireName}\"u8, ");
        }
        else
        {
            writer.Write($"({CSharpText.JsonName(property.WireName)}, ");
        }

        if (property is { IsConstant: true, Value: ConstantValue constant })
        {
            writer.Write($"{TypeText.Expression(constant.Literal)})");
        }
        else
        {
            writer.Write($"value.{property.Name})");
        }
    }

    private static string Method(PropertyPlan property)
        => property switch
        {
            { IsConstant: true } => "Write",
            { Presence: Presence.Required } when ListIn(property) is not null => "WriteList",
            { Presence: Presence.Required } => property.Value.IsNullable ? "WriteOrNull" : "Write",
            _ => ListIn(property) is null ? "WriteIfSet" : "WriteListIfSet",
        };

    /// <summary>The list of a member that has a method for lists, as most have; else null.</summary>
    private static ListValue? ListIn(PropertyPlan property)
        => property is { Value: ListValue { IsNullable: false }, Presence: Presence.Required } or { Value: ListValue, Presence: Presence.Optional }
            ? (ListValue)property.Value
            : null;

    private static string TypeArguments(ValuePlan value)
        => value is NamedValue { IsNullable: false } named ? $"<{named.TypeName}, {named.JsonName}>" : $"<{TypeText.Of(value)}, {JsonText.Of(value)}>";
}
