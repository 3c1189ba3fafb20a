using Genviral.Gen.Generator.Planning;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Emission;

/// <summary>A field that is compared by what it holds, so that the compiler's own equality of a record is one by content.</summary>
internal static class ContentField
{
    /// <summary>The fields of an object's own properties, a line each; nothing where the compiler can compare them all.</summary>
    public static Action<SourceWriter> Of(EquatableArray<PropertyPlan> properties, AdditionalPlan? additional)
        => writer => writer.Write($$"""
            {{Parts.Lines(properties, static property => property is { Field: not null, IsInherited: false }, static (w, property) => w.Write(Declaration(TypeOf(property), property.Field!)))}}
            {{(additional is null ? "" : Declaration(TypeOf(additional), additional.Field, $"new(new {WellKnown.Dictionary}<string, {TypeText.Of(additional.Value)}>())"))}}
            """);

    /// <summary>The field of a value that may be null.</summary>
    public static string Declaration(ValuePlan value, string field) => Declaration(TypeOf(value.NotNull, "?"), field);

    /// <summary>What stands in a property's braces.</summary>
    /// <param name="field">Its field; null where the compiler makes one.</param>
    /// <param name="visibility">Who may set it, with a space behind it; empty for all.</param>
    public static string Accessors(string? field, string visibility = "")
        => field is null ? visibility.Length == 0 ? "get; init;" : $"get; {visibility}init;" : $"get => {field}.Value; {visibility}init => {field} = new(value);";

    private static string Declaration(string type, string field, string? initial = null)
        => $"private readonly {type} {field}{(initial is null ? "" : " = " + initial)};";

    private static string TypeOf(PropertyPlan property)
        => TypeOf(property.Value.NotNull, property.Presence == Presence.Optional || property.Value.IsNullable ? "?" : "");

    private static string TypeOf(AdditionalPlan additional) => $"{WellKnown.MapContent}<string, {TypeText.Of(additional.Value)}>";

    private static string TypeOf(ValuePlan value, string mark)
        => value switch
        {
            ListValue list => $"{WellKnown.ListContent}<{TypeText.Of(list.Element)}>",
            MapValue map => $"{WellKnown.MapContent}<{TypeText.Of(map.Keys)}, {TypeText.Of(map.Values)}>",
            _ => $"{WellKnown.ValueContent}<{TypeText.Of(value)}{mark}>",
        };
}
