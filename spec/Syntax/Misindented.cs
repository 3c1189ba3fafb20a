using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Reading;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>A top-level section that slipped into the section before it: one mistake, however many names it holds.</summary>
internal static class Misindented
{
    private static readonly string[] Sections = ["errors", "commonErrors", "envelope", "types", "endpoints"];

    /// <summary>Whether a name under <c>errors</c>, <c>types</c> or <c>endpoints</c> is such a section, which then is reported.</summary>
    public static bool Report(MappingEntry entry, KeyOwner place, SyntaxReport report)
    {
        var isSection = Sections.Contains(entry.Key.Text)
            && entry.Value is not ScalarNode
            && !(entry.Value is MappingNode mapping && mapping.Entries.Any(below => IsOwn(below.Key.Text)));
        if (isSection)
        {
            report.Add(ShapeReport.MisplacedKey(entry.Key, place, [SpecKeys.Spec]));
        }

        return isSection;
    }

    /// <summary>Whether a key shows that an endpoint or error is really called so.</summary>
    private static bool IsOwn(string key) => SpecKeys.Endpoint.Keys.Contains(key) || SpecKeys.Error.Keys.Contains(key);
}
