using System.Text.RegularExpressions;
using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>An object whose fields stand in its braces, without <c>fields</c> around them: one mistake, however many they are.</summary>
internal static class ForgottenFields
{
    private static readonly string[] Around = [.. SpecKeys.Shapes.Where(shape => shape != "type"), .. SpecKeys.ContentKinds, "extends", "discriminator"];

    private static readonly Regex FirstName = new(@"^\W*(list<|map<)*(?<name>\w+)", RegexOptions.CultureInvariant);

    /// <summary>The mapping as it was meant, or null where nothing was forgotten.</summary>
    public static MappingNode? Find(MappingNode mapping, KeyOwner owner, SyntaxReport report)
    {
        if (mapping.HasLostEntries || !HasStrangers(mapping, owner) || mapping.Entries.Any(entry => Around.Contains(entry.Key.Text)))
        {
            return null;
        }

        var strangers = mapping.Entries.Where(entry => !owner.Keys.Contains(entry.Key.Text)).ToList();
        var least = mapping.Entries.Any(entry => entry.Key.Text == "type") ? 2 : 1;
        if (strangers.Count < least || !strangers.All(entry => IsField(entry, owner, report)))
        {
            return null;
        }

        var fields = mapping.Entries.Where(entry => strangers.Contains(entry) || IsType(entry.Value, report)).ToList();
        var place = SyntaxReport.Part(mapping.At, fields[0].Key.At.Span.Start - mapping.At.Span.Start, 0);
        var key = new ScalarNode("fields", ScalarStyle.Plain, place);
        return mapping with
        {
            Entries = [new MappingEntry(key, mapping with { Entries = fields }), .. mapping.Entries.Where(entry => !fields.Contains(entry))],
        };
    }

    private static bool HasStrangers(MappingNode mapping, KeyOwner owner)
    {
        for (var i = 0; i < mapping.Entries.Count; i++)
        {
            if (!owner.Has(mapping.Entries[i].Key.Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is missing of the mapping whose key is <paramref name="at"/>.</summary>
    public static Finding Report(MappingNode whole, KeyOwner owner, SourceSpan at)
    {
        var fields = ((MappingNode)whole.Entries[0].Value).Entries;
        var first = fields[0].Value is ScalarNode type ? $"{fields[0].Key.Text}: {type.Text}" : $"{fields[0].Key.Text}: …";
        return ShapeReport.MissingKey(at, "fields", owner, $" Write '{{ fields: {{ {ShapeReport.Shorten(first)}{(fields.Count > 1 ? ", …" : "")} }} }}'.");
    }

    /// <summary>Whether an entry looks like a field, and like nothing that <paramref name="owner"/> could mean.</summary>
    public static bool IsField(MappingEntry entry, KeyOwner owner, SyntaxReport report)
        => IsType(entry.Value, report)
            && entry.Key.Text.IndexOf('/') < 0
            && !(entry.Key.Text.Length == 3 && entry.Key.Text.All(char.IsDigit))
            && ForeignKeys.Find(entry.Key.Text, owner) is null
            && Suggestion.Nearest(entry.Key.Text, owner.Keys) is null;

    private static bool IsType(Node node, SyntaxReport report) => node switch
    {
        ScalarNode scalar => FirstName.Match(scalar.Text) is { Success: true } match && IsTypeName(match.Groups["name"].Value, report),
        MappingNode mapping => mapping.Entries.Any(entry => SpecKeys.Shapes.Contains(entry.Key.Text)),
        _ => false,
    };

    private static bool IsTypeName(string name, SyntaxReport report)
        => TypeWords.BuiltIn.Contains(name) || report.DeclaredTypes.Contains(name) || TypeWords.ForeignRemedy(name) is not null;
}
