namespace Genviral.Gen.Conformance.Tests.Comparison;

/// <summary>Where the contract takes any text and the spec names values that the documentation knows, as an open enum.</summary>
internal static class KnownValues
{
    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["slideshows.list.query.status"] = "the states of slideshows",
        ["slideshows.generate.body.advanced_settings.text_preset"] = "the looks of text",
        ["slideshows.update.body.settings.advanced_settings.text_preset"] = "the looks of text",
        ["slideshows.update.body.settings.advancedSettings.textPreset"] = "the looks of text",
        ["studio.videos.generate.body.voice_id"] = "the known voices",
    };

    public static void Use(string place, string[] values, List<string> differences)
    {
        if (!Reasons.ContainsKey(place))
        {
            differences.Add($"{place}: the schema takes any text, the spec knows {string.Join(", ", values)}; if that is meant, KnownValues has to say so");
        }
    }
}
