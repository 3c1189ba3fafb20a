using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>An enum whose values and their docs stand in its braces, without <c>enum</c> around them: one mistake, however many they are.</summary>
internal static class ForgottenEnum
{
    private static readonly string[] Beside = ["doc", "name", "closed", "numeric", "nullable"];

    /// <summary>The mapping as it was meant, or null where nothing was forgotten.</summary>
    /// <remarks>Two values at least, none of which could be a key or a field.</remarks>
    public static MappingNode? Find(MappingNode mapping, KeyOwner owner)
    {
        if (mapping.Entries.Count < 2)
        {
            return null;
        }

        var values = 0;
        foreach (var entry in mapping.Entries)
        {
            if (!owner.Has(entry.Key.Text))
            {
                values++;
            }
            else if (!Beside.Contains(entry.Key.Text))
            {
                return null;
            }
        }

        if (values < 2 || mapping.HasLostEntries || !mapping.Entries.All(entry => owner.Has(entry.Key.Text) || IsValue(entry, owner)))
        {
            return null;
        }

        var place = SyntaxReport.Part(mapping.At, 0, 0);
        var strangers = mapping.Entries.Where(entry => !owner.Has(entry.Key.Text)).ToList();
        return mapping with
        {
            Entries =
            [
                new MappingEntry(new ScalarNode("enum", ScalarStyle.Plain, place), mapping with { Entries = strangers }),
                .. mapping.Entries.Where(entry => owner.Has(entry.Key.Text)),
            ],
        };
    }

    /// <summary>What is missing of the mapping whose key is <paramref name="at"/>.</summary>
    public static Finding Report(MappingNode whole, KeyOwner owner, SourceSpan at)
    {
        var first = ((MappingNode)whole.Entries[0].Value).Entries[0].Key.Text;
        return ShapeReport.MissingKey(at, "enum", owner, $" Write '{{ enum: {{ {ShapeReport.Shorten(first)}: …, … }} }}'.");
    }

    private static bool IsValue(MappingEntry entry, KeyOwner owner)
        => IsDoc(entry.Value)
            && (entry.Value is MappingNode { Entries.Count: > 0 } || (ForeignKeys.Find(entry.Key.Text, owner) is null && Suggestion.Nearest(entry.Key.Text, owner.Keys) is null));

    /// <summary>Prose, nothing, or the keys of a value.</summary>
    private static bool IsDoc(Node node) => node switch
    {
        ScalarNode scalar => scalar.Text.IndexOf(' ') > 0 && scalar.Text.IndexOfAny(['<', '|']) < 0,
        EmptyNode { Comment: null } => true,
        MappingNode mapping => mapping.Entries.All(entry => SpecKeys.EnumValue.Has(entry.Key.Text)),
        _ => false,
    };
}
