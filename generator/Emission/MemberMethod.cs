using Genviral.Gen.Generator.Planning;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Emission;

/// <summary>The runtime's methods for a member, by its presence and type: <c>ReadStringOrNull</c> and <c>WriteStringOrNull</c>, <c>ReadIfSet&lt;T, TJson&gt;</c>.</summary>
internal static class MemberMethod
{
    /// <summary>Whether there is a pair of methods for the value; what else it takes to read it does not count.</summary>
    public static bool IsFor(ValuePlan value) => value is NamedValue || JsonText.IsType(value);

    /// <summary>Writes the method's name and type arguments.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="verb"><c>Read</c> or <c>Write</c>.</param>
    /// <param name="property">The member, which there is a method for.</param>
    public static void Write(SourceWriter writer, string verb, PropertyPlan property)
    {
        var isOptional = property.Presence == Presence.OptionalOrNull;
        var list = ListIn(property);
        writer.Write(verb);
        writer.Write(isOptional ? "Optional" : "");
        writer.Write(property.Value switch
        {
            ScalarValue scalar => ScalarText.Name(scalar),
            _ when list is not null => "List",
            NamedValue { IsValueType: true } when IsNullable(property) => "Value",
            _ => "",
        });
        writer.Write(isOptional ? "" : property.Presence == Presence.Optional ? "IfSet" : property.Value.IsNullable ? "OrNull" : "");
        if (property.Value is not ScalarValue)
        {
            TypeArguments(writer, list?.Element ?? property.Value.NotNull);
        }
    }

    private static void TypeArguments(SourceWriter writer, ValuePlan value)
    {
        if (value is NamedValue { IsNullable: false } named)
        {
            writer.Write($"<{named.TypeName}, {named.JsonName}>");
        }
        else
        {
            writer.Write($"<{TypeText.Of(value)}, {JsonText.Of(value)}>");
        }
    }

    /// <summary>The list of a member that has a method for lists, as most have; else null.</summary>
    private static ListValue? ListIn(PropertyPlan property)
        => property is { Value: ListValue { IsNullable: false }, Presence: Presence.Required } or { Value: ListValue, Presence: Presence.Optional }
            ? (ListValue)property.Value
            : null;

    private static bool IsNullable(PropertyPlan property) => property.Presence != Presence.Required || property.Value.IsNullable;
}
