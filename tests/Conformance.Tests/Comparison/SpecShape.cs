using System.Globalization;
using System.Text.Json.Nodes;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Tests.Partner;

namespace Genviral.Gen.Conformance.Tests.Comparison;

/// <summary>Says of a type of the spec what shapes.js says of a schema, in the same words.</summary>
internal static class SpecShape
{
    /// <summary>The members of an object or the parameters of a query.</summary>
    public static JsonObject OfFields(IEnumerable<FieldModel> fields)
        => new() { ["kind"] = "object", ["members"] = Members(fields) };

    public static JsonObject Of(TypeRef type)
    {
        var shape = type switch
        {
            ScalarRef scalar => OfScalar(scalar),
            ListRef list => OfList(list),
            MapRef map => new JsonObject { ["kind"] = "map", ["keys"] = Of(map.Keys), ["values"] = Of(map.Values) },
            ConstRef constant => OfConstant(constant.Value),
            NamedRef named => OfNamed(PartnerSpec.Type(named.TypeKey), named.Constraints),
            _ => throw new NotSupportedException(type.GetType().Name),
        };
        if (type.IsNullable)
        {
            shape["nullable"] = true;
        }

        return shape;
    }

    private static JsonObject OfNamed(TypeModel type, ConstraintsModel? constraints) => type switch
    {
        EnumModel known => new JsonObject { ["kind"] = "enum", ["values"] = new JsonArray([.. known.Values.Select(value => JsonValue.Create(value.Value))]) },
        ObjectModel record => OfObject(record),
        UnionModel union => new JsonObject
        {
            ["kind"] = "union",
            ["discriminator"] = union.Discriminator,
            ["cases"] = new JsonObject(union.Cases.Select(
                one => KeyValuePair.Create<string, JsonNode?>(one.Value, OfObject((ObjectModel)PartnerSpec.Type(one.TypeKey))))),
        },
        ChoiceModel choice => new JsonObject
        {
            ["kind"] = "choice",
            ["options"] = new JsonArray([.. choice.Cases.Select(one => Constrained(Of(one.Type), one.Kind, constraints))]),
        },
        _ => throw new NotSupportedException(type.GetType().Name),
    };

    private static JsonObject OfObject(ObjectModel record)
    {
        var shape = OfFields(record.Fields);
        if (record.Additional is not null)
        {
            shape["additional"] = Of(record.Additional);
        }

        if (!record.Rules.IsEmpty)
        {
            shape["rules"] = new JsonArray([.. record.Rules.Select(rule => JsonValue.Create($"{rule.Kind}: {string.Join(", ", rule.Fields)}"))]);
        }

        return shape;
    }

    private static JsonObject Members(IEnumerable<FieldModel> fields)
        => new(fields.Select(field => KeyValuePair.Create<string, JsonNode?>(field.WireName, OfField(field))));

    private static JsonObject OfField(FieldModel field)
    {
        var shape = Of(field.Type);
        if (field.IsCommaJoined)
        {
            // On the wire it is one text.
            shape = new JsonObject { ["kind"] = "text", ["commaJoined"] = true, ["element"] = shape["element"]!.DeepClone() };
        }

        if (field.IsOptional)
        {
            shape["optional"] = true;
        }

        if (field.Default is not null)
        {
            shape["default"] = field.Default;
        }

        return shape;
    }

    private static JsonObject OfList(ListRef list)
    {
        var shape = new JsonObject { ["kind"] = "list", ["element"] = Of(list.Element) };
        Add(shape, "minItems", list.MinItems);
        Add(shape, "maxItems", list.MaxItems);
        return shape;
    }

    private static JsonObject OfConstant(LiteralModel literal) => new()
    {
        ["kind"] = "const",
        ["value"] = literal.Kind == LiteralKind.String ? literal.Text : JsonNode.Parse(literal.Text),
    };

    private static JsonObject OfScalar(ScalarRef scalar) => scalar.Kind switch
    {
        ScalarKind.Bool => new JsonObject { ["kind"] = "bool" },
        ScalarKind.Json => new JsonObject { ["kind"] = "any" },
        ScalarKind.Int or ScalarKind.Long => Constrained(new JsonObject { ["kind"] = "number", ["whole"] = true }, JsonKind.Number, scalar.Constraints),
        ScalarKind.Double or ScalarKind.Decimal => Constrained(new JsonObject { ["kind"] = "number" }, JsonKind.Number, scalar.Constraints),
        ScalarKind.Uuid => Text("uuid"),
        ScalarKind.Uri => Text("uri"),
        ScalarKind.Date => Text("date"),
        ScalarKind.DateTime => Text("datetime"),
        ScalarKind.String => Constrained(new JsonObject { ["kind"] = "text" }, JsonKind.String, scalar.Constraints),
        _ => throw new NotSupportedException(scalar.Kind.ToString()),
    };

    private static JsonObject Text(string format) => new() { ["kind"] = "text", ["format"] = format };

    private static JsonObject Constrained(JsonObject shape, JsonKind kind, ConstraintsModel? constraints)
    {
        if (constraints is not null && kind == JsonKind.Number)
        {
            Add(shape, "min", Number(constraints.Min));
            Add(shape, "max", Number(constraints.Max));
            Add(shape, "exclusiveMin", Number(constraints.ExclusiveMin));
            Add(shape, "exclusiveMax", Number(constraints.ExclusiveMax));
        }
        else if (constraints is not null && kind == JsonKind.String)
        {
            Add(shape, "minLength", constraints.MinLength);
            Add(shape, "maxLength", constraints.MaxLength);
            Add(shape, "pattern", constraints.Pattern);
            Add(shape, "format", constraints.Format);
        }

        return shape;
    }

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    private static void Add<T>(JsonObject shape, string name, T? value)
    {
        if (value is not null)
        {
            shape[name] = JsonValue.Create(value);
        }
    }
}
