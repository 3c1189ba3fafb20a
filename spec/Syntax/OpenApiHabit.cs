using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Reading;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>
/// Several keys that are one mistake, such as <c>type: object</c> with <c>properties</c> and <c>required</c>.
/// </summary>
/// <param name="Finding">What to tell the author.</param>
/// <param name="SilentKeys">Keys that belong to the mistake.</param>
internal sealed record OpenApiHabit(Finding Finding, IReadOnlyCollection<string> SilentKeys)
{
    private static readonly string[] AroundSchema = ["schema", "in", "name", "required", "explode", "style", "content"];

    private static readonly Dictionary<string, (string Ours, string[] Theirs)> Shapes = new(StringComparer.Ordinal)
    {
        ["object"] = ("fields", ["properties", "required", "additionalProperties"]),
        ["array"] = ("list", ["items", "uniqueItems"]),
        ["list"] = ("list", ["items"]),
        ["map"] = ("map", ["values", "items", "additionalProperties"]),
        ["enum"] = ("enum", ["values"]),
        ["oneOf"] = ("oneOf", ["cases", "types"]),
        ["union"] = ("oneOf", ["cases", "types"]),
    };

    /// <summary>The mistake in <paramref name="mapping"/>, or null.</summary>
    public static OpenApiHabit? Find(MappingNode mapping, KeyOwner owner)
        => ShapeAsType(mapping) ?? SizeAsFormat(mapping) ?? Schema(mapping, owner) ?? KeysAndValues(mapping, owner);

    private static OpenApiHabit? ShapeAsType(MappingNode mapping)
    {
        if (Entry(mapping, "type")?.Value is not ScalarNode type)
        {
            return null;
        }

        var name = type.Text.TrimEnd('?');
        if (!Shapes.TryGetValue(name, out var shape))
        {
            return null;
        }

        var at = new ScalarPlaces(type).Part(0, name.Length);
        var finding = TypeShapeReport.UnknownBuiltIn(name, at, Remedy(mapping, name, shape.Ours, shape.Theirs));
        return new OpenApiHabit(finding, ["type", .. shape.Theirs]);
    }

    /// <summary><c>{ type: integer, format: int64 }</c>.</summary>
    private static OpenApiHabit? SizeAsFormat(MappingNode mapping)
    {
        if (mapping.Entries.Count < 2 || Entry(mapping, "format")?.Value is not ScalarNode format || Entry(mapping, "type")?.Value is not ScalarNode type
            || type.Text.TrimEnd('?') is not ("integer" or "number") || TypeOfSize(format.Text) is not { } ours)
        {
            return null;
        }

        var name = type.Text.TrimEnd('?');
        var remedy = $" Write 'type: {ours}{type.Text.Substring(name.Length)}', and leave 'format' out.";
        return new OpenApiHabit(TypeShapeReport.UnknownBuiltIn(name, new ScalarPlaces(type).Part(0, name.Length), remedy), ["type", "format"]);
    }

    private static string? TypeOfSize(string format) => format switch
    {
        "int32" => "int",
        "int64" => "long",
        "float" or "double" => "double",
        "decimal" => "decimal",
        _ => null,
    };

    /// <summary><c>{ in: query, schema: { type: integer } }</c>.</summary>
    private static OpenApiHabit? Schema(MappingNode mapping, KeyOwner owner)
        => Entry(mapping, "schema") is { } schema
            ? new OpenApiHabit(
                ShapeReport.UnknownKey(schema.Key, owner, " Write the type here, without 'schema' around it."), AroundSchema)
            : null;

    /// <summary><c>map: { keys: K, values: V }</c>.</summary>
    private static OpenApiHabit? KeysAndValues(MappingNode mapping, KeyOwner owner)
        => Entry(mapping, "values") is { } values && Entry(mapping, "keys") is not null && Entry(mapping, "map") is null
            ? new OpenApiHabit(ShapeReport.UnknownKey(values.Key, owner, " Write '{ map: V, keys: K }'."), ["values", "keys"])
            : null;

    private static MappingEntry? Entry(MappingNode mapping, string key)
    {
        for (var i = 0; i < mapping.Entries.Count; i++)
        {
            if (mapping.Entries[i].Key.Text == key)
            {
                return mapping.Entries[i];
            }
        }

        return null;
    }

    private static string Remedy(MappingNode mapping, string name, string ours, string[] theirs)
        => mapping.Entries.Any(entry => entry.Key.Text == ours) ? $" Leave 'type' out: '{ours}' says it."
            : theirs.FirstOrDefault(key => Entry(mapping, key) is not null) is { } other
                ? $" Write '{ours}' in place of 'type' and '{other}'."
            : name is "object" or "array" ? TypeWords.Remedy(name, name, [])
            : $" Write '{ours}' as a key in place of 'type'.";
}
