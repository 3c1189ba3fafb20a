using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Spec.Binding;

/// <summary>What binders ask of a type reference.</summary>
internal static class TypeRefs
{
    /// <summary>The element of the element … of a list; other types as they are.</summary>
    public static TypeRef WithoutLists(this TypeRef type)
    {
        while (type is ListRef list)
        {
            type = list.Element;
        }

        return type;
    }

    /// <summary>A list's element, when null cannot stand among them; other types as they are.</summary>
    public static TypeRef WithoutList(this TypeRef type)
        => type is ListRef { Element: { IsNullable: false } element } ? element : type;

    /// <summary>How many lists and maps lie around each other.</summary>
    public static int Depth(this TypeRef type)
    {
        var depth = 1;
        while (type.Inner() is { } inner)
        {
            type = inner;
            depth++;
        }

        return depth;
    }

    /// <summary>The keys of the types that <paramref name="type"/> mentions.</summary>
    public static IEnumerable<string> TypeKeys(this TypeRef type)
    {
        for (var current = type; current is not null; current = current.Inner())
        {
            if (current is NamedRef named)
            {
                yield return named.TypeKey;
            }
            else if (current is MapRef { Keys: NamedRef keys })
            {
                yield return keys.TypeKey;
            }
        }
    }

    private static TypeRef? Inner(this TypeRef type) => type switch
    {
        ListRef list => list.Element,
        MapRef map => map.Values,
        _ => null,
    };
}
