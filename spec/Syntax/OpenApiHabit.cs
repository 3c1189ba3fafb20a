using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Reading;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>
/// <c>type: object</c> with <c>properties</c> and <c>type: array</c> with <c>items</c>: several keys, but one mistake.
/// </summary>
/// <param name="Finding">What to tell the author.</param>
/// <param name="SilentKeys">Keys that belong to the mistake.</param>
internal sealed record OpenApiHabit(Finding Finding, IReadOnlyCollection<string> SilentKeys)
{
    public static OpenApiHabit? Find(MappingNode mapping)
        => mapping.Entries.FirstOrDefault(entry => entry.Key.Text == "type")?.Value is not ScalarNode type ? null
            : type.Text.TrimEnd('?') switch
            {
                "object" => Of(mapping, type, ["properties", "required", "additionalProperties"], "fields"),
                "array" => Of(mapping, type, ["items", "uniqueItems"], "list"),
                _ => null,
            };

    /// <summary>Whether a <c>type</c> is part of such a mistake, which then has been reported.</summary>
    public static bool IsForeign(MappingEntry shape, KeyReader keys)
        => shape.Value is ScalarNode { Text: "object" or "array" or "object?" or "array?" } && keys.Find("type") is not null;

    private static OpenApiHabit Of(MappingNode mapping, ScalarNode type, string[] silent, string ours)
    {
        var theirs = mapping.Entries.FirstOrDefault(entry => entry.Key.Text == silent[0]);
        var hasOurs = mapping.Entries.Any(entry => entry.Key.Text == ours);
        var remedy = theirs is not null ? $" Write '{ours}' in place of 'type' and '{theirs.Key.Text}'."
            : hasOurs ? $" Leave 'type' out: '{ours}' says it."
            : TypeWords.Remedy(type.Text.TrimEnd('?'));
        var at = new ScalarPlaces(type).Part(0, type.Text.TrimEnd('?').Length);
        return new OpenApiHabit(TypeShapeReport.UnknownBuiltIn(type.Text.TrimEnd('?'), at, remedy), silent);
    }
}
