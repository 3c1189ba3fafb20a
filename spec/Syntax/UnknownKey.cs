using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>Finds out what an author meant by a key that does not belong where it stands.</summary>
internal static class UnknownKey
{
    /// <summary>The verdict on a key that <paramref name="owner"/>, which stands at the key <paramref name="at"/>, does not have.</summary>
    public static KeyVerdict Judge(MappingEntry entry, KeyOwner owner, SourceSpan at)
    {
        var word = entry.Key.Text;
        if (ForeignKeys.Find(word, owner) is { } foreign)
        {
            return new KeyVerdict(ShapeReport.UnknownKey(entry.Key, owner, " " + foreign.Remedy), foreign.Meant, false);
        }

        if (IsType(owner) && MediaTypeRemedy(word) is { } remedy)
        {
            return Puzzling(entry, owner, remedy);
        }

        var nearest = Suggestion.Nearest(word, owner.Keys);
        if (nearest is not null && IsSameWord(word, nearest))
        {
            return Misspelled(entry, owner, nearest);
        }

        if (owner == SpecKeys.Endpoint && IsEndpoint(entry.Value))
        {
            var group = at.File.Text.ToString(at.Span).Trim('"', '\'');
            return Puzzling(entry, owner, $" A group is part of an endpoint's key: write '{group}.{word}' below 'endpoints'.");
        }

        if (owner == SpecKeys.Spec && SectionOf(entry) is { } section)
        {
            var home = new KeyOwner($"in '{section}': indent it", []);
            return new KeyVerdict(ShapeReport.MisplacedKey(entry.Key, owner, [home]), null, false);
        }

        var homes = Homes(word);
        if (homes.Count > 0)
        {
            return new KeyVerdict(ShapeReport.MisplacedKey(entry.Key, owner, homes), IsType(owner) ? null : word, false);
        }

        return nearest is not null ? Misspelled(entry, owner, nearest)
            : ForeignKeys.FindNear(word, owner) is { } near
                ? new KeyVerdict(ShapeReport.UnknownKey(entry.Key, owner, " " + near.Remedy), near.Meant, false)
            : IsType(owner) && TypeWords.BuiltIn.Contains(word) ? Puzzling(entry, owner, $" Did you mean 'type: {word}'?")
            : IsType(owner) && word.Length == 3 && word.All(char.IsDigit)
                ? Puzzling(entry, owner, " Statuses stand under 'status' of the endpoint, error codes under 'errors'.")
            : owner == SpecKeys.Endpoint && entry.Value is ScalarNode { Text: ['/', ..] }
                ? new KeyVerdict(ShapeReport.UnknownKey(entry.Key, owner, " The methods are get, post, put, patch and delete."), "get", false)
            : Puzzling(entry, owner, Suggestion.For(word, owner.Keys));
    }

    private static KeyVerdict Misspelled(MappingEntry entry, KeyOwner owner, string nearest)
        => new(ShapeReport.UnknownKey(entry.Key, owner, $" Did you mean '{nearest}'?"), nearest, true);

    private static KeyVerdict Puzzling(MappingEntry entry, KeyOwner owner, string remedy)
        => new(ShapeReport.UnknownKey(entry.Key, owner, remedy), null, false);

    private static bool IsEndpoint(Node node)
        => node is MappingNode mapping && mapping.Entries.Any(entry => SpecKeys.Methods.Contains(entry.Key.Text));

    /// <summary>The section that an entry at the top level belongs in, to go by its name and its value.</summary>
    public static string? SectionOf(MappingEntry entry)
        => entry.Value is not MappingNode mapping ? null
            : IsEndpoint(mapping) && entry.Key.Text.IndexOf('/') < 0 ? "endpoints"
            : entry.Key.Text is { Length: > 0 } name && char.IsUpper(name[0]) && mapping.Entries.Any(below => SpecKeys.Shapes.Contains(below.Key.Text) || below.Key.Text == "extends") ? "types"
            : null;

    /// <summary>OpenAPI has contents below their media types.</summary>
    private static string? MediaTypeRemedy(string word)
        => word.IndexOf('/') is <= 0 || word.IndexOf(' ') >= 0 ? null
            : word.IndexOf("json", StringComparison.OrdinalIgnoreCase) >= 0 ? " JSON is not named: write what stands below it in its place."
            : word.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) ? " Write 'multipart' and its parts as fields."
            : word.EndsWith("/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) ? " Write 'form' and its fields."
            : $" Write '{{ binary: {word} }}'.";

    private static bool IsType(KeyOwner owner) => owner.Keys.Contains("oneOf");

    private static List<KeyOwner> Homes(string word)
    {
        var homes = SpecKeys.Owners.Where(other => other.Keys.Contains(word)).ToList();
        return homes.Contains(SpecKeys.Type) ? [SpecKeys.Type]
            : homes.Contains(SpecKeys.Field) ? [SpecKeys.Field]
            : homes;
    }

    /// <summary>Whether only capitals, separators or a plural differ: then it is no other key's name by chance.</summary>
    private static bool IsSameWord(string word, string key)
        => string.Equals(word, key, StringComparison.OrdinalIgnoreCase)
            || string.Equals(word + "s", key, StringComparison.OrdinalIgnoreCase)
            || string.Equals(word, key + "s", StringComparison.OrdinalIgnoreCase)
            || string.Equals(word, key + "?", StringComparison.OrdinalIgnoreCase);
}

/// <summary>What an unknown key probably is.</summary>
/// <param name="Finding">What to tell the author.</param>
/// <param name="Meant">The key that it stands for, or null if nobody can tell.</param>
/// <param name="IsMisspelling">Whether its value can be read as that key's value.</param>
internal sealed record KeyVerdict(Finding Finding, string? Meant, bool IsMisspelling);
