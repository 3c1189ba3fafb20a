using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>Which types a use mentions.</summary>
internal static class TypeKeys
{
    public static IEnumerable<string> In(TypeRef type)
        => type switch
        {
            NamedRef named => [named.TypeKey],
            ListRef list => In(list.Element),
            MapRef map => In(map.Keys).Concat(In(map.Values)),
            _ => [],
        };
}
