using System.Text.Json;
using System.Text.Json.Nodes;

namespace Genviral.Gen.Conformance.Tests.Comparison;

/// <summary>Compares what a schema allows with what the spec allows, member by member.</summary>
/// <param name="source">Whose the schema is, as messages name it.</param>
/// <param name="functionPlaces">Where the schema has a function, which the spec may state as a pattern.</param>
internal sealed class ShapeComparer(string source, IReadOnlySet<string> functionPlaces)
{
    private readonly List<string> _differences = [];

    /// <summary>Each difference in a line that names both sides.</summary>
    public IReadOnlyList<string> Differences => _differences;

    public void Compare(JsonObject schema, JsonObject spec, string place)
    {
        CompareValue(schema, spec, place, "optional");
        CompareValue(schema, spec, place, "nullable");
        if (schema["default"] is { } assumed && assumed.ToString() != spec["default"]?.ToString())
        {
            Differ(place, $"the default {assumed}", Show(spec["default"]));
        }

        CompareKinds(schema, spec, place);
    }

    private void CompareKinds(JsonObject schema, JsonObject spec, string place)
    {
        switch (Kind(schema), Kind(spec))
        {
            case ("object", "object"):
                CompareObjects(schema, spec, place);
                break;
            case ("list", "list"):
                CompareValues(schema, spec, place, "minItems", "maxItems");
                Compare(Child(schema, "element"), Child(spec, "element"), $"{place}[]");
                break;
            case ("map", "map"):
                Compare(Child(schema, "keys"), Child(spec, "keys"), $"{place}{{key}}");
                Compare(Child(schema, "values"), Child(spec, "values"), $"{place}{{}}");
                break;
            case ("map", "object"):
                CompareFreeObject(schema, spec, place);
                break;
            case ("union", "union"):
                CompareValue(schema, spec, place, "discriminator");
                CompareMembers(Child(schema, "cases"), Child(spec, "cases"), place, "case");
                break;
            case ("choice", "choice"):
                CompareOptions(schema, spec, place);
                break;
            case ("choice", "object"):
                CompareNames(schema, spec, place);
                break;
            case ("enum", "enum"):
                CompareSets(Texts(schema["values"]), Texts(spec["values"]), place, "value");
                break;
            case ("number", "number"):
                CompareValues(schema, spec, place, "whole", "min", "max", "exclusiveMin", "exclusiveMax");
                break;
            case ("text", "text"):
                CompareTexts(schema, spec, place);
                break;
            case ("text", "enum"):
                KnownValues.Use(place, Texts(spec["values"]), _differences);
                break;
            case ("const", "const"):
                CompareValue(schema, spec, place, "value");
                break;
            case ("bool", "bool") or ("any", "any"):
                break;
            default:
                Differ(place, Show(schema), Show(spec));
                break;
        }
    }

    private void CompareObjects(JsonObject schema, JsonObject spec, string place)
    {
        CompareMembers(Child(schema, "members"), Child(spec, "members"), place, "member");
        var takesMore = (string?)schema["unknown"] == "passthrough";
        if (takesMore != spec.ContainsKey("additional"))
        {
            Differ(place, $"unknown members: {schema["unknown"]}", $"additional: {Show(spec["additional"])}");
        }
    }

    private void CompareMembers(JsonObject schema, JsonObject spec, string place, string what)
    {
        CompareSets(schema.Select(member => member.Key), spec.Select(member => member.Key), place, what);
        foreach (var (name, member) in schema)
        {
            if (spec[name] is JsonObject other)
            {
                Compare((JsonObject)member!, other, what == "case" ? $"{place}<{name}>" : $"{place}.{name}");
            }
        }
    }

    /// <summary>An object with anything in it: the spec may name members of it, but must take others and need none.</summary>
    private void CompareFreeObject(JsonObject schema, JsonObject spec, string place)
    {
        var needed = Child(spec, "members").Where(member => member.Value!["optional"] is null).Select(member => member.Key).ToArray();
        if (Kind(Child(schema, "values")) != "any" || spec["additional"] is not JsonObject additional || Kind(additional) != "any" || needed.Length > 0)
        {
            Differ(place, Show(schema), Show(spec));
        }
    }

    /// <summary>Alternatives are told apart by their JSON kind; each side has at most one of a kind.</summary>
    private void CompareOptions(JsonObject schema, JsonObject spec, string place)
    {
        var left = Options(schema);
        var right = Options(spec);
        CompareSets(left.Select(JsonKindOf), right.Select(JsonKindOf), place, "alternative");
        foreach (var option in left)
        {
            if (right.FirstOrDefault(other => JsonKindOf(other) == JsonKindOf(option)) is { } other)
            {
                CompareKinds(option, other, $"{place}|{JsonKindOf(option)}");
            }
        }
    }

    /// <summary>Objects with one needed member each: one object in the spec, of whose members exactly one is given.</summary>
    private void CompareNames(JsonObject schema, JsonObject spec, string place)
    {
        var members = Options(schema).SelectMany(option => Child(option, "members")).ToArray();
        var needed = new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
        foreach (var (_, member) in needed)
        {
            member!["optional"] = true;
        }

        CompareMembers(needed, Child(spec, "members"), place, "member");
        var rule = $"ExactlyOne: {string.Join(", ", needed.Select(member => member.Key))}";
        if (!Texts(spec["rules"]).Contains(rule))
        {
            Differ(place, rule, Show(spec["rules"]));
        }
    }

    private void CompareTexts(JsonObject schema, JsonObject spec, string place)
    {
        if (spec.ContainsKey("commaJoined"))
        {
            return; // one text on the wire; what stands between the commas is for the requests to try
        }

        CompareValues(schema, spec, place, "minLength", "maxLength", "format");
        var wanted = ExpectedPattern(schema);
        var actual = (string?)spec["pattern"];
        var isStatedByFunction = wanted is null && functionPlaces.Contains(place);
        if (wanted != actual && !isStatedByFunction)
        {
            Differ(place, $"pattern {wanted ?? "none"}", $"pattern {actual ?? "none"}");
        }
    }

    /// <summary>The .NET pattern for what a schema asks of a text: what is trimmed first must have something in it.</summary>
    private static string? ExpectedPattern(JsonObject schema)
        => (schema["trimmed"] is not null, (string?)schema["pattern"]) switch
        {
            (true, null) => @"\S",
            (false, null) => null,
            // JavaScript means ASCII digits, and no line break before the end.
            (false, @"^\d+$") => @"^[0-9]+\z",
            (_, var other) => $"(no .NET pattern is known for {other})",
        };

    private void CompareValues(JsonObject schema, JsonObject spec, string place, params string[] names)
    {
        foreach (var name in names)
        {
            CompareValue(schema, spec, place, name);
        }
    }

    private void CompareValue(JsonObject schema, JsonObject spec, string place, string name)
    {
        if (!JsonElement.DeepEquals(Element(schema[name]), Element(spec[name])))
        {
            Differ(place, $"{name} {Show(schema[name])}", $"{name} {Show(spec[name])}");
        }
    }

    private void CompareSets(IEnumerable<string> schema, IEnumerable<string> spec, string place, string what)
    {
        var left = schema.ToArray();
        var right = spec.ToArray();
        _differences.AddRange(left.Except(right).Select(name => $"{place}: {source} has the {what} '{name}', the spec has not"));
        _differences.AddRange(right.Except(left).Select(name => $"{place}: the spec has the {what} '{name}', {source} has not"));
    }

    private void Differ(string place, string schema, string spec) => _differences.Add($"{place}: {source} says {schema}, the spec says {spec}");

    private static string Kind(JsonObject shape) => (string)shape["kind"]!;

    private static string JsonKindOf(JsonObject shape) => Kind(shape) is "enum" ? "text" : Kind(shape);

    private static JsonObject Child(JsonObject shape, string name) => (JsonObject)shape[name]!;

    private static JsonObject[] Options(JsonObject shape) => [.. ((JsonArray)shape["options"]!).Cast<JsonObject>()];

    private static string[] Texts(JsonNode? list) => list is JsonArray array ? [.. array.Select(value => (string)value!)] : [];

    private static JsonElement Element(JsonNode? node) => JsonSerializer.SerializeToElement(node);

    private static string Show(JsonNode? node)
    {
        var text = node?.ToJsonString() ?? "none";
        return text.Length <= 120 ? text : $"{text[..120]}…";
    }
}
