using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Spec.Binding;

/// <summary>Types in the words of a message.</summary>
internal static class TypeDescription
{
    /// <summary>Such as <c>an int</c>, <c>a list</c>, <c>an enum</c>.</summary>
    public static string Of(TypeRef type, TypeTable types) => type switch
    {
        ScalarRef scalar => WithArticle(BuiltInTypes.NameOf(scalar.Kind)),
        NamedRef named => Of(types.ShapeOf(named.TypeKey)),
        ListRef => "a list",
        MapRef => "a map",
        _ => "a constant",
    };

    private static string Of(TypeShape shape) => shape switch
    {
        TypeShape.Object => "an object",
        TypeShape.Union => "a union",
        TypeShape.Choice => "a choice",
        TypeShape.NumericEnum => "an enum of numbers",
        _ => "an enum",
    };

    private static string WithArticle(string name) => name switch
    {
        "json" => "any JSON",
        "bytes" => "bytes",
        "int" => "an int",
        _ => $"a {name}",
    };
}
