using System.Text.Json.Nodes;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Tests.Partner;

/// <summary>Tells what of some data the spec names, and what it does not.</summary>
internal static class KnownMembers
{
    /// <summary>Removes the members that the spec does not name and an emitted type would not keep; gives back their paths.</summary>
    public static IReadOnlyList<string> RemoveOthers(TypeRef type, JsonNode? json)
    {
        var removed = new List<string>();
        Remove(type, json, "$.data", removed);
        return removed;
    }

    private static void Remove(TypeRef type, JsonNode? json, string path, List<string> removed)
    {
        switch (type, json)
        {
            case (ListRef list, JsonArray array):
                for (var index = 0; index < array.Count; index++)
                {
                    Remove(list.Element, array[index], $"{path}[{index}]", removed);
                }

                break;
            case (MapRef map, JsonObject entries):
                foreach (var (key, value) in entries)
                {
                    Remove(map.Values, value, $"{path}.{key}", removed);
                }

                break;
            case (NamedRef named, _):
                RemoveNamed(PartnerSpec.Type(named.TypeKey), json, path, removed);
                break;
            default:
                break;
        }
    }

    private static void RemoveNamed(TypeModel type, JsonNode? json, string path, List<string> removed)
    {
        switch (type, json)
        {
            case (ObjectModel record, JsonObject members):
                RemoveMembers(record, members, path, removed, keep: null);
                break;
            case (UnionModel union, JsonObject members) when CaseOf(union, members) is { } record:
                RemoveMembers(record, members, path, removed, keep: union.Discriminator);
                break;
            case (ChoiceModel choice, not null):
                foreach (var one in choice.Cases.Where(one => one.Type is NamedRef))
                {
                    Remove(one.Type, json, path, removed);
                }

                break;
            default:
                break;
        }
    }

    private static void RemoveMembers(ObjectModel record, JsonObject members, string path, List<string> removed, string? keep)
    {
        foreach (var (name, value) in members.ToArray())
        {
            if (record.Fields.FirstOrDefault(field => field.WireName == name) is { } field)
            {
                // Where the discriminator stands beside a union is known to the object around it: here.
                Remove(Resolve(field.Type, members), value, $"{path}.{name}", removed);
            }
            else if (record.Additional is null && name != keep)
            {
                members.Remove(name);
                removed.Add($"{path}.{name}");
            }
        }
    }

    /// <summary>A union that is told apart by a member beside it becomes the case that this member tells.</summary>
    private static TypeRef Resolve(TypeRef type, JsonObject around) => type switch
    {
        ListRef list => list with { Element = Resolve(list.Element, around) },
        NamedRef named when PartnerSpec.Type(named.TypeKey) is UnionModel { IsDiscriminatorOutside: true } union
            && union.Cases.FirstOrDefault(one => one.Value == around[union.Discriminator]?.ToString()) is { } known
            => new NamedRef(known.TypeKey),
        _ => type,
    };

    private static ObjectModel? CaseOf(UnionModel union, JsonObject members)
        => union.Cases.FirstOrDefault(one => one.Value == members[union.Discriminator]?.ToString()) is { } known
            ? (ObjectModel)PartnerSpec.Type(known.TypeKey)
            : null;
}
