using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Reading;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>
/// A shape written as the value of <c>type</c>, as in <c>type: object</c> with <c>properties</c>: several keys, but one
/// mistake.
/// </summary>
/// <param name="Finding">What to tell the author.</param>
/// <param name="SilentKeys">Keys that belong to the mistake.</param>
internal sealed record OpenApiHabit(Finding Finding, IReadOnlyCollection<string> SilentKeys)
{
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
    public static OpenApiHabit? Find(MappingNode mapping)
    {
        if (mapping.Entries.FirstOrDefault(entry => entry.Key.Text == "type")?.Value is not ScalarNode type)
        {
            return null;
        }

        var name = type.Text.TrimEnd('?');
        return Shapes.TryGetValue(name, out var shape)
            ? new OpenApiHabit(
                TypeShapeReport.UnknownBuiltIn(name, new ScalarPlaces(type).Part(0, name.Length), Remedy(mapping, name, shape.Ours, shape.Theirs)),
                ["type", .. shape.Theirs])
            : null;
    }

    private static string Remedy(MappingNode mapping, string name, string ours, string[] theirs)
        => mapping.Entries.Any(entry => entry.Key.Text == ours) ? $" Leave 'type' out: '{ours}' says it."
            : mapping.Entries.FirstOrDefault(entry => theirs.Contains(entry.Key.Text)) is { } other
                ? $" Write '{ours}' in place of 'type' and '{other.Key.Text}'."
            : name is "object" or "array" ? TypeWords.Remedy(name, [])
            : $" Write '{ours}' as a key in place of 'type'.";
}
