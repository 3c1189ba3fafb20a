using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>Which types something mentions.</summary>
internal static class TypeKeys
{
    /// <summary>Hands each key in a use to <paramref name="found"/>.</summary>
    public static void In(TypeRef type, Action<string> found)
    {
        switch (type)
        {
            case NamedRef named:
                found(named.TypeKey);
                break;
            case ListRef list:
                In(list.Element, found);
                break;
            case MapRef map:
                In(map.Keys, found);
                In(map.Values, found);
                break;
        }
    }

    /// <summary>Hands each key in the members or cases of a type to <paramref name="found"/>.</summary>
    public static void In(TypeModel type, Action<string> found)
    {
        switch (type)
        {
            case ObjectModel record:
                foreach (var field in record.Fields)
                {
                    In(field.Type, found);
                }

                if (record.Additional is not null)
                {
                    In(record.Additional, found);
                }

                break;
            case UnionModel union:
                foreach (var c in union.Cases)
                {
                    found(c.TypeKey);
                }

                break;
            case ChoiceModel choice:
                foreach (var c in choice.Cases)
                {
                    In(c.Type, found);
                }

                break;
        }
    }
}
