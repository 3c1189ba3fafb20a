using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Reading;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>Finds out what an author meant by a key that does not belong where it stands.</summary>
internal static class UnknownKey
{
    /// <summary>The verdict on a key that <paramref name="owner"/> does not have.</summary>
    public static KeyVerdict Judge(MappingEntry entry, KeyOwner owner)
    {
        var word = entry.Key.Text;
        if (ForeignKeys.Find(word, owner) is { } foreign)
        {
            return new KeyVerdict(ShapeReport.UnknownKey(entry.Key, owner, " " + foreign.Remedy), foreign.Meant, false);
        }

        var nearest = Suggestion.Nearest(word, owner.Keys);
        if (nearest is not null && IsSameWord(word, nearest))
        {
            return Misspelled(entry, owner, nearest);
        }

        var homes = Homes(word);
        if (homes.Count > 0)
        {
            return new KeyVerdict(ShapeReport.MisplacedKey(entry.Key, owner, homes), word, false);
        }

        return nearest is not null ? Misspelled(entry, owner, nearest) : Puzzling(entry, owner);
    }

    private static KeyVerdict Misspelled(MappingEntry entry, KeyOwner owner, string nearest)
        => new(ShapeReport.UnknownKey(entry.Key, owner, $" Did you mean '{nearest}'?"), nearest, true);

    private static KeyVerdict Puzzling(MappingEntry entry, KeyOwner owner)
    {
        var group = owner == SpecKeys.Endpoint && entry.Value is MappingNode inner
            && inner.Entries.Any(below => SpecKeys.Methods.Contains(below.Key.Text));
        var remedy = group
            ? $" A group is part of an endpoint's key: write 'group.{entry.Key.Text}' one level up."
            : Suggestion.For(entry.Key.Text, owner.Keys);
        return new KeyVerdict(ShapeReport.UnknownKey(entry.Key, owner, remedy), null, false);
    }

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
