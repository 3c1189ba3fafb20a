using System.Text.Json.Nodes;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Tests.Partner;

/// <param name="What">What was changed and where.</param>
/// <param name="Json">The data with the change.</param>
internal sealed record SpecVariation(string What, JsonNode? Json);

/// <summary>Changes data in each way that the spec allows, one change at a time.</summary>
/// <remarks>A member that may be absent is left out; what may be null is null; an open enum and a union get a value that nobody knows; an object gets a member that nobody knows.</remarks>
internal static class SpecVariations
{
    /// <summary>A value and a name that no spec knows.</summary>
    public const string Unknown = "zz_new";

    public static IEnumerable<SpecVariation> Of(TypeRef type, JsonNode? json, string path = "$")
    {
        if (type.IsNullable && json is not null)
        {
            yield return new SpecVariation($"{path} is null", null);
        }

        foreach (var variation in Within(type, json, path))
        {
            yield return variation;
        }
    }

    private static IEnumerable<SpecVariation> Within(TypeRef type, JsonNode? json, string path) => (type, json) switch
    {
        (ListRef list, JsonArray array) => OfElements(list.Element, array, path),
        (MapRef map, JsonObject entries) => OfEntries(map.Values, entries, path),
        (NamedRef named, _) => OfNamed(PartnerSpec.Type(named.TypeKey), json, path),
        _ => [],
    };

    private static IEnumerable<SpecVariation> OfNamed(TypeModel type, JsonNode? json, string path) => (type, json) switch
    {
        (EnumModel { IsClosed: false, IsNumeric: false }, JsonValue) => [new SpecVariation($"{path} is a new value", Unknown)],
        (ObjectModel record, JsonObject members) => OfMembers(record.Fields, members, path),
        (UnionModel { IsDiscriminatorOutside: false } union, JsonObject members) => OfUnion(union, members, path),
        (ChoiceModel choice, not null) => choice.Cases
            .Where(one => JsonKindOf(json) == one.Kind)
            .SelectMany(one => Within(one.Type, json, path)),
        _ => [],
    };

    private static IEnumerable<SpecVariation> OfMembers(IEnumerable<FieldModel> fields, JsonObject members, string path)
    {
        yield return new SpecVariation($"{path} has a new member", With(members, Unknown, new JsonArray(1, null)));
        foreach (var field in fields.Where(field => members.ContainsKey(field.WireName)))
        {
            var place = $"{path}.{field.WireName}";
            if (field.IsOptional)
            {
                var others = (JsonObject)members.DeepClone();
                others.Remove(field.WireName);
                yield return new SpecVariation($"{place} is absent", others);
            }

            foreach (var variation in Of(field.Type, members[field.WireName], place))
            {
                yield return variation with { Json = With(members, field.WireName, variation.Json) };
            }
        }
    }

    private static IEnumerable<SpecVariation> OfUnion(UnionModel union, JsonObject members, string path)
    {
        yield return new SpecVariation($"{path} is a new case", With(members, union.Discriminator, Unknown));
        if (union.Cases.FirstOrDefault(one => one.Value == members[union.Discriminator]?.ToString()) is { } known)
        {
            foreach (var variation in OfMembers(((ObjectModel)PartnerSpec.Type(known.TypeKey)).Fields, members, path))
            {
                yield return variation;
            }
        }
    }

    private static IEnumerable<SpecVariation> OfElements(TypeRef element, JsonArray array, string path)
    {
        for (var index = 0; index < array.Count; index++)
        {
            foreach (var variation in Of(element, array[index], $"{path}[{index}]"))
            {
                var copy = (JsonArray)array.DeepClone();
                copy[index] = variation.Json?.DeepClone();
                yield return variation with { Json = copy };
            }
        }
    }

    private static IEnumerable<SpecVariation> OfEntries(TypeRef values, JsonObject entries, string path)
        => entries.SelectMany(entry => Of(values, entry.Value, $"{path}.{entry.Key}")
            .Select(variation => variation with { Json = With(entries, entry.Key, variation.Json) }));

    private static JsonObject With(JsonObject members, string name, JsonNode? value)
    {
        var copy = (JsonObject)members.DeepClone();
        copy[name] = value?.DeepClone();
        return copy;
    }

    private static JsonKind JsonKindOf(JsonNode json) => json.GetValueKind() switch
    {
        System.Text.Json.JsonValueKind.String => JsonKind.String,
        System.Text.Json.JsonValueKind.Number => JsonKind.Number,
        System.Text.Json.JsonValueKind.Array => JsonKind.Array,
        System.Text.Json.JsonValueKind.Object => JsonKind.Object,
        _ => JsonKind.Boolean,
    };
}
