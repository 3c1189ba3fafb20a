using System.Text.RegularExpressions;
using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>An object whose fields stand in its braces, without <c>fields</c> around them: one mistake, however many they are.</summary>
internal static class ForgottenFields
{
    private static readonly string[] Around = [.. SpecKeys.Shapes.Where(shape => shape != "type"), .. SpecKeys.ContentKinds, "extends", "discriminator"];

    /// <summary>Keys of a type that have a text for people or for C#.</summary>
    private static readonly string[] TextKeys = ["name", "doc", "example"];

    /// <summary>Keys of a type that have a number, a boolean or a list.</summary>
    private static readonly string[] ValueKeys =
        ["nullable", "min", "max", "exclusiveMin", "exclusiveMax", "minLength", "maxLength", "minItems", "maxItems", "rules", "closed", "numeric", "deprecated"];

    private static readonly Regex Whole = new(@"^\s*((list|map)<\s*)*(?<name>\w+)[?>\s]*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex FirstName = new(@"^\W*(list<|map<)*(?<name>\w+)", RegexOptions.CultureInvariant);

    /// <summary>The mapping as it was meant, or null where nothing was forgotten.</summary>
    public static MappingNode? Find(MappingNode mapping, KeyOwner owner, SyntaxReport report)
    {
        if (!(HasStrangers(mapping, owner) || IsWrongWithoutStrangers(mapping)) || mapping.Entries.Any(entry => Around.Contains(entry.Key.Text)))
        {
            return null;
        }

        var strangers = mapping.Entries.Where(entry => !owner.Keys.Contains(entry.Key.Text)).ToList();
        if (!AreFields(strangers, mapping, owner, report) && !AreFieldsNamedLikeKeys(strangers, mapping, owner, report))
        {
            return null;
        }

        var fields = mapping.Entries.Where(entry => strangers.Contains(entry) || IsType(entry, report)).ToList();
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

    /// <summary>Whether a mapping of known keys cannot be right: it has no shape, or a C# name that is a type's.</summary>
    private static bool IsWrongWithoutStrangers(MappingNode mapping)
        => mapping is { HasLostEntries: false, Entries.Count: > 0 } && (!mapping.Entries.Any(entry => entry.Key.Text == "type") || mapping.Entries.Any(IsNameOfKeyword));

    private static bool AreFields(List<MappingEntry> strangers, MappingNode mapping, KeyOwner owner, SyntaxReport report)
        => strangers.Count >= (mapping.Entries.Any(entry => entry.Key.Text == "type") ? 2 : 1) && strangers.TrueForAll(entry => IsField(entry, owner, report));

    /// <summary>Whether the values are types throughout, and at least one under a key that never has a type.</summary>
    private static bool AreFieldsNamedLikeKeys(List<MappingEntry> strangers, MappingNode mapping, KeyOwner owner, SyntaxReport report)
    {
        var hasType = mapping.Entries.Any(entry => entry.Key.Text == "type");
        var signs = mapping.Entries.Count(entry => IsTypeUnderNoType(entry, owner, report));
        return strangers.TrueForAll(entry => IsTypeAlone(entry.Value, report))
            && (hasType ? signs >= 2 || mapping.Entries.Any(IsNameOfKeyword) : signs >= 1);
    }

    private static bool IsTypeUnderNoType(MappingEntry entry, KeyOwner owner, SyntaxReport report)
    {
        var key = entry.Key.Text;
        var isProse = ForeignKeys.Find(key, owner)?.Meant is "doc" || TextKeys.Contains(key);
        if (isProse)
        {
            return IsTypeAlone(entry.Value, TypeWords.BuiltIn.Contains);
        }

        return IsTypeAlone(entry.Value, report)
            && (owner.Has(key) ? ValueKeys.Contains(key)
                : key.EndsWith("?", StringComparison.Ordinal) || IsListUnderItems(entry) || IsField(entry, owner, report));
    }

    /// <summary>Under the <c>items</c> of other languages stands an element, not the list.</summary>
    private static bool IsListUnderItems(MappingEntry entry)
        => entry is { Key.Text: "items", Value: ScalarNode scalar } && scalar.Text.StartsWith("list<", StringComparison.Ordinal);

    private static bool IsNameOfKeyword(MappingEntry entry)
        => entry is { Key.Text: "name", Value: ScalarNode { Text: "string" or "bool" or "int" or "long" or "double" or "decimal" } };

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

    /// <summary>Whether an entry may be a field, whatever its key; a text that only begins like a type is one under <c>doc</c>.</summary>
    private static bool IsType(MappingEntry entry, SyntaxReport report)
        => entry.Key.Text == "type" ? IsType(entry.Value, report) : IsTypeAlone(entry.Value, report);

    private static bool IsTypeAlone(Node node, SyntaxReport report)
        => node is MappingNode ? IsType(node, report) : IsTypeAlone(node, name => TypeWords.BuiltIn.Contains(name) || report.DeclaredTypes.Contains(name));

    /// <summary>Whether a text is a type from its beginning to its end.</summary>
    private static bool IsTypeAlone(Node node, Predicate<string> isName)
        => node is ScalarNode scalar && scalar.Text.Split('|').All(part => Whole.Match(part) is { Success: true } match && isName(match.Groups["name"].Value));

    private static bool IsType(Node node, SyntaxReport report) => node switch
    {
        ScalarNode scalar => FirstName.Match(scalar.Text) is { Success: true } match && IsTypeName(match.Groups["name"].Value, report),
        MappingNode mapping => mapping.Entries.Any(entry => SpecKeys.Shapes.Contains(entry.Key.Text)),
        _ => false,
    };

    private static bool IsTypeName(string name, SyntaxReport report)
        => TypeWords.BuiltIn.Contains(name) || report.DeclaredTypes.Contains(name) || TypeWords.ForeignRemedy(name) is not null;
}
