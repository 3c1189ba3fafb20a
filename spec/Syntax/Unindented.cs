using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Reading;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>
/// Keys that stand below the key they belong to, but not further in: that key is empty and they are strangers beside it,
/// which is one mistake.
/// </summary>
internal static class Unindented
{
    /// <summary>The entries of a mapping that <see cref="HasEmpty"/> without such keys; the key that they belong to has a lost value.</summary>
    /// <param name="entries">In file order.</param>
    /// <param name="owner">The mapping that they stand in.</param>
    /// <param name="isStranger">Whether a key belongs to the empty key before it.</param>
    /// <param name="report">Where findings go.</param>
    public static IReadOnlyList<MappingEntry> Adopt(
        IReadOnlyList<MappingEntry> entries, KeyOwner owner, Func<string, bool> isStranger, SyntaxReport report)
    {
        var kept = new List<MappingEntry>();
        var hasAdopted = false;
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            var parent = kept.Count > 0 ? kept[kept.Count - 1] : null;
            if (parent is not null
                && (hasAdopted || IsEmptyAbove(parent, entry))
                && (isStranger(entry.Key.Text) || (parent.Key.Text == "fields" && StrangersBehind(entries, i, isStranger) > (hasAdopted ? 0 : 1))))
            {
                kept[kept.Count - 1] = hasAdopted ? parent : Report(parent, entry, owner, report);
                hasAdopted = true;
            }
            else
            {
                kept.Add(entry);
                hasAdopted = false;
            }
        }

        return kept;
    }

    /// <summary>Whether there can be such keys. Asked of each mapping of a spec, and nearly all are lists of this kind.</summary>
    public static bool HasEmpty(IReadOnlyList<MappingEntry> entries)
        => entries is List<MappingEntry> list ? list.Exists(IsEmpty) : entries.Any(entry => IsEmpty(entry));

    private static readonly Predicate<MappingEntry> IsEmpty = entry => entry.Value is EmptyNode;

    private static MappingEntry Report(MappingEntry parent, MappingEntry child, KeyOwner owner, SyntaxReport report)
    {
        var home = new KeyOwner($"in '{parent.Key.Text}': indent it", []);
        report.Add(ShapeReport.MisplacedKey(child.Key, owner, [home]));
        return parent with { Value = new LostNode(parent.Value.At) };
    }

    /// <summary>A field may be called as a key is: among strangers it is a field.</summary>
    private static int StrangersBehind(IReadOnlyList<MappingEntry> entries, int place, Func<string, bool> isStranger)
        => entries.Skip(place + 1).Count(later => isStranger(later.Key.Text));

    private static bool IsEmptyAbove(MappingEntry parent, MappingEntry child)
    {
        var lines = child.Key.At.File.Text.Lines;
        return parent.Value is EmptyNode { Comment: null }
            && lines.GetLinePosition(parent.Key.At.Span.Start).Line < lines.GetLinePosition(child.Key.At.Span.Start).Line
            && lines.GetLinePosition(parent.Key.At.Span.Start).Character == lines.GetLinePosition(child.Key.At.Span.Start).Character;
    }
}
