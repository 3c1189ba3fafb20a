using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Reading;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>A section whose own line is missing, so that all it holds stands in the section above: one mistake, and what is meant is plain.</summary>
/// <param name="Kept">The section above without what strayed there.</param>
/// <param name="Found">What strayed there, in file order.</param>
internal sealed record StrayedSections(IReadOnlyList<MappingEntry> Kept, IReadOnlyList<MappingEntry> Found)
{
    /// <summary>What of <paramref name="section"/> stands in another section.</summary>
    /// <param name="spec">The spec.</param>
    /// <param name="section">The section whose line may be missing.</param>
    /// <param name="above">Where its entries would stand then.</param>
    /// <param name="entries">What stands there.</param>
    /// <param name="isOne">Whether an entry is of the missing section, and of no other.</param>
    public static StrayedSections Find(KeyReader spec, string section, string above, IReadOnlyList<MappingEntry> entries, Predicate<MappingEntry> isOne)
    {
        if (spec.Find(section) is not null || !entries.Any(entry => isOne(entry)))
        {
            return new(entries, []);
        }

        var found = entries.Where(entry => isOne(entry)).ToList();
        if (!spec.MayBeMeant([section]) && spec.Find(above)?.Value is not MappingNode { HasLostEntries: true })
        {
            spec.Report.Add(ShapeReport.MissingSection(found[0].Key, section));
        }

        return new([.. entries.Where(entry => !isOne(entry))], found);
    }

    /// <summary>No type and no error code has a path, and no type's name a dot.</summary>
    public static bool IsEndpoint(MappingEntry entry)
        => entry.Value is MappingNode mapping && !SpecKeys.Spec.Has(entry.Key.Text)
            && (mapping.Entries.Any(below => SpecKeys.Methods.Contains(below.Key.Text) && below.Value is ScalarNode { Text: ['/', ..] })
                || (entry.Key.Text.IndexOf('.') > 0 && mapping.Entries.Any(below => below.Key.Text == "omit")));

    /// <summary>The envelope without types and error codes that strayed there: none of its own keys has a capital or is a number.</summary>
    public static MappingNode WithoutStrayed(MappingNode envelope, KeyReader spec)
    {
        var isStrayed = Strayed(spec);
        return envelope.Entries.Any(isStrayed) ? envelope with { Entries = [.. envelope.Entries.Where(entry => !isStrayed(entry))] } : envelope;
    }

    private static Func<MappingEntry, bool> Strayed(KeyReader spec)
    {
        var (lacksTypes, lacksErrors) = (spec.Find("types") is null, spec.Find("errors") is null);
        return entry => (lacksTypes && IsType(entry)) || (lacksErrors && IsErrorCode(entry));
    }

    /// <summary>A code that no path to a part could be: a number or a name, with a status.</summary>
    public static bool IsErrorCode(MappingEntry entry)
        => !SpecKeys.Envelope.Has(entry.Key.Text)
            && (entry.Value is ScalarNode { IsPlain: true, Text: [>= '1' and <= '5', >= '0' and <= '9', >= '0' and <= '9'] }
                || (entry.Value is MappingNode mapping && mapping.Entries.Any(below => below.Key.Text == "status") && mapping.Entries.All(below => SpecKeys.Error.Has(below.Key.Text))));

    /// <summary>No endpoint and no error code has a shape.</summary>
    public static bool IsType(MappingEntry entry)
        => entry.Key.Text is { Length: > 0 } name && char.IsUpper(name[0]) && name.IndexOf('.') < 0
            && entry.Value is MappingNode mapping && !IsEndpoint(entry)
            && mapping.Entries.Any(below => SpecKeys.Shapes.Contains(below.Key.Text) || below.Key.Text == "extends");
}
