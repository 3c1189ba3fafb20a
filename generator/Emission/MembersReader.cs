using Genviral.Gen.Generator.Planning;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Emission;

/// <summary>The pieces of a method that reads an object: it asks for each member when it is its turn.</summary>
internal static class MembersReader
{
    /// <summary>Whether what is read is one initializer, without a statement before or behind it.</summary>
    public static bool IsInitializer(EquatableArray<PropertyPlan> properties)
    {
        foreach (var property in properties)
        {
            if (property.IsConstant || property.DiscriminatorIndex is not null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The names, as arguments.</summary>
    public static Action<SourceWriter> Names(EquatableArray<PropertyPlan> properties, string? discriminator = null)
        => writer =>
        {
            for (var i = 0; i < properties.Count; i++)
            {
                writer.Write(i == 0 ? "" : ", ");
                Name(writer, properties[i].WireName);
            }

            if (discriminator is not null)
            {
                writer.Write(properties.IsEmpty ? "" : ", ");
                Name(writer, discriminator);
            }
        };

    /// <summary>The statements before the initializer: members that tell the case of another are read first.</summary>
    public static Action<SourceWriter> Before(EquatableArray<PropertyPlan> properties)
        => writer => writer.Write($$"""
            {{Parts.Lines(properties, (_, index) => TellsCase(properties, index), First)}}
            {{Parts.Lines(properties, static (property, _) => property.DiscriminatorIndex is not null, (w, property, _) => Told(w, property, properties))}}
            """);

    /// <summary>The lines of the initializer.</summary>
    /// <param name="properties">The members on the wire.</param>
    /// <param name="additional">What keeps the others.</param>
    public static Action<SourceWriter> Initializer(EquatableArray<PropertyPlan> properties, AdditionalPlan? additional)
        => writer => writer.Write($$"""
            {{Parts.Lines(properties, static (property, _) => !property.IsConstant, (w, property, index) => Assignment(w, property, index, TellsCase(properties, index)))}}
            {{(additional is null ? "" : Additional(additional))}}
            """);

    /// <summary>The statements behind the initializer, which look at constants.</summary>
    public static Action<SourceWriter> Behind(EquatableArray<PropertyPlan> properties)
        => Parts.Lines(properties, static (property, _) => property.IsConstant, Constant);

    private static void Name(SourceWriter writer, string wireName)
    {
        if (!CSharpText.IsPlain(wireName))
        {
            writer.Write(CSharpText.Literal(wireName));
            return;
        }

        writer.Write("\"");
        writer.Write(wireName);
        writer.Write("\"");
    }

    private static void Assignment(SourceWriter writer, PropertyPlan property, int index, bool isRead)
    {
        if (isRead)
        {
            writer.Write($"{property.Name} = {property.Local},");
        }
        else if (HasMethod(property))
        {
            writer.Write($"{property.Name} = input.");
            MemberMethod.Write(writer, "Read", property);
            writer.Write($"({index}),");
        }
        else
        {
            writer.Write($"{property.Name} = {Value(property, index)},");
        }
    }

    // What the case is told for, or keys are parsed for, is read by an expression of its own.
    private static bool HasMethod(PropertyPlan property) => property.DiscriminatorIndex is null && JsonText.IsType(property.Value);

    private static string Value(PropertyPlan property, int index)
    {
        var outside = property.DiscriminatorIndex is null ? null : Told(property);
        return property.Presence switch
        {
            Presence.Required => ReadText.Expression(property.Value, "input", outside, $"input.At({CSharpText.Number(index)})"),
            Presence.Optional => $"{Has(index)} ? {ReadText.Expression(property.Value.NotNull, "input", outside)} : {ReadText.Null(property.Value)}",
            _ => $"{Has(index)} ? new({ReadText.Expression(property.Value, "input", outside)}) : default",
        };
    }

    // What is a constant has no property, but is looked at.
    private static void Constant(SourceWriter writer, PropertyPlan property, int index)
    {
        var (first, read) = ($"input.At({CSharpText.Number(index)})", ReadText.Expression(property.Value.NotNull, "input"));
        writer.Write(property switch
        {
            { Presence: Presence.Required, Value.IsNullable: false } => ReadText.Expression(property.Value, "input", outside: null, first) + ";",
            { Presence: Presence.Required } => $"_ = {first}.TryReadNull() ? default : {read};",
            { Value.IsNullable: true } => $"_ = {Has(index)} && !input.TryReadNull() ? {read} : default;",
            _ => $"_ = {Has(index)} ? {read} : default;",
        });
    }

    private static string Additional(AdditionalPlan additional)
        => $"{additional.Name} = input.ReadRest<{ReadText.Elements(additional.Value, outside: null)},";

    private static string Has(int index) => $"input.Has({CSharpText.Number(index)})";

    /// <summary>Whether a member tells the case of a union beside it, which is read behind it.</summary>
    private static bool TellsCase(EquatableArray<PropertyPlan> properties, int index)
    {
        foreach (var property in properties)
        {
            if (property.DiscriminatorIndex == index)
            {
                return true;
            }
        }

        return false;
    }

    private static void First(SourceWriter writer, PropertyPlan property, int index)
        => writer.Write($"{TypeText.Of(property)} {property.Local} = {Value(property, index)};");

    private static void Told(SourceWriter writer, PropertyPlan property, EquatableArray<PropertyPlan> all)
        => writer.Write($"var {Told(property)} = {ToldText(all.ElementAtOrDefault(property.DiscriminatorIndex!.Value), property.Local.TrimStart('@') + "_known")};");

    private static string Told(PropertyPlan property) => property.Local.TrimStart('@') + "_told";

    // The text of the neighbour that tells the case.
    private static string ToldText(PropertyPlan? neighbour, string known)
        => neighbour switch
        {
            null => "(string?)null",
            { Presence: Presence.Required, Value.IsNullable: false } => KeyText.Of(neighbour.Value, neighbour.Local),
            _ => $"{neighbour.Local} is {{ }} {known} ? {KeyText.Of(neighbour.Value.NotNull, known)} : null",
        };
}
