using System.Globalization;
using System.Text.Json.Nodes;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Tests.Partner;

/// <summary>Makes the data of answers from the spec: every member is there, lists have one element.</summary>
internal static class SampleData
{
    /// <summary>By the names of the endpoints.</summary>
    public static JsonObject OfAll(ClientModel client) => new(
        client.Endpoints
            .Where(endpoint => endpoint.Returns?.Type is not null)
            .Select(endpoint => KeyValuePair.Create(endpoint.Name, Of(endpoint.Returns!.Type!))));

    public static JsonNode? Of(TypeRef type) => type switch
    {
        ScalarRef scalar => OfScalar(scalar.Kind),
        ListRef list => new JsonArray(Of(list.Element)),
        MapRef map => new JsonObject { ["0"] = Of(map.Values) },
        ConstRef constant => JsonNode.Parse(constant.Value.Kind == LiteralKind.String ? $"\"{constant.Value.Text}\"" : constant.Value.Text),
        NamedRef named => OfNamed(PartnerSpec.Type(named.TypeKey)),
        _ => throw new NotSupportedException(type.GetType().Name),
    };

    private static JsonNode? OfNamed(TypeModel type) => type switch
    {
        EnumModel choice => choice.IsNumeric
            ? JsonValue.Create(long.Parse(choice.Values[0].Value, CultureInfo.InvariantCulture))
            : JsonValue.Create(choice.Values[0].Value),
        ObjectModel record => OfFields(record.Fields),
        UnionModel union => OfCase(union),
        ChoiceModel choice => Of(choice.Cases[0].Type),
        _ => throw new NotSupportedException(type.GetType().Name),
    };

    private static JsonObject OfFields(IEnumerable<FieldModel> fields)
        => new(fields.Select(field => KeyValuePair.Create(field.WireName, Of(field.Type))));

    private static JsonObject OfCase(UnionModel union)
    {
        var first = union.Cases[0];
        var sample = OfFields(((ObjectModel)PartnerSpec.Type(first.TypeKey)).Fields);
        if (!union.IsDiscriminatorOutside)
        {
            sample[union.Discriminator] = first.Value;
        }

        return sample;
    }

    private static JsonNode OfScalar(ScalarKind kind) => kind switch
    {
        ScalarKind.Bool => JsonValue.Create(true),
        ScalarKind.Int or ScalarKind.Long or ScalarKind.Double or ScalarKind.Decimal => JsonValue.Create(7),
        ScalarKind.Uuid => JsonValue.Create("0b7d3c1e-6a55-4f0e-9d53-0f6f7f1f4a11"),
        ScalarKind.Date => JsonValue.Create("2026-05-04"),
        ScalarKind.DateTime => JsonValue.Create("2026-05-04T03:02:01.500Z"),
        ScalarKind.Uri => JsonValue.Create("https://cdn.example/1.jpg"),
        ScalarKind.Bytes => JsonValue.Create("AQID"),
        ScalarKind.Json => new JsonObject { ["any"] = new JsonArray(1, "thing", null) },
        _ => JsonValue.Create("text"),
    };
}
