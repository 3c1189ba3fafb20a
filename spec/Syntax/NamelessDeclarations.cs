using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>
/// Keys of a type or an endpoint that stand among the names of types or endpoints: the line with the name is missing above them, or
/// they are too far out. Either is one mistake, however many they are.
/// </summary>
internal static class NamelessDeclarations
{
    /// <summary>The entries of a section without such keys, which are reported.</summary>
    public static IReadOnlyList<MappingEntry> Report(
        IReadOnlyList<MappingEntry> entries, KeyOwner section, KeyOwner declared, Predicate<MappingEntry> isKey, SyntaxReport report)
    {
        if (!entries.Any(entry => isKey(entry)))
        {
            return entries;
        }

        var named = new List<MappingEntry>();
        ScalarNode? above = null;
        for (var i = 0; i < entries.Count; i++)
        {
            if (!isKey(entries[i]))
            {
                named.Add(entries[i]);
                above = entries[i].Key;
                continue;
            }

            var first = entries[i].Key;
            while (i + 1 < entries.Count && isKey(entries[i + 1]))
            {
                i++;
            }

            report.HasLostText = true;
            var end = i + 1 < entries.Count ? entries[i + 1].Key.At.Span.Start : entries[i].Value.At.Span.End;
            report.Nameless.Add(first.At with { Span = TextSpan.FromBounds(first.At.Span.Start, Math.Max(first.At.Span.End, end)) });
            report.Add(ShapeReport.MisplacedKey(first, section, [Home(above, declared)]));
        }

        return named;
    }

    /// <summary>The language's own words are small, and so no type's name.</summary>
    public static bool IsKeyOfType(MappingEntry entry)
        => SpecKeys.Type.Has(entry.Key.Text)
            && (entry.Key.Text is "fields" or "oneOf" or "enum" or "example"
                || entry.Value is ScalarNode
                || (entry.Value is MappingNode mapping && !mapping.Entries.Any(below => SpecKeys.Shapes.Contains(below.Key.Text))));

    /// <summary>An endpoint may be called <c>get</c> or <c>status</c>, but then it has a method.</summary>
    public static bool IsKeyOfEndpoint(MappingEntry entry)
        => SpecKeys.Endpoint.Has(entry.Key.Text)
            && (entry.Value is ScalarNode
                || (!SpecKeys.Methods.Contains(entry.Key.Text) && entry.Value is MappingNode mapping && !mapping.Entries.Any(IsOfEndpoint)));

    private static bool IsOfEndpoint(MappingEntry entry)
        => (SpecKeys.Methods.Contains(entry.Key.Text) && entry.Value is ScalarNode { Text: [] or ['/', ..] } or EmptyNode) || entry.Key.Text == "omit";

    private static KeyOwner Home(ScalarNode? above, KeyOwner declared)
        => new(above is null ? $"{declared.Place}, whose name is missing above it" : $"in '{ShapeReport.Shorten(above.Text)}': indent it", []);
}
