using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary><c>oneOf</c> → syntax.</summary>
internal static class UnionSyntaxBuilder
{
    private const string Outside = "../";

    private static readonly KeyOwner Inside = new("in 'oneOf'", []);

    private static readonly KeyOwner Beside = new("beside it", []);

    public static TypeSyntax Build(MappingEntry shape, KeyReader keys)
    {
        var report = keys.Report;
        if (Swallowed(shape, keys) is { } swallowed)
        {
            report.Add(ShapeReport.MisplacedKey(swallowed, Inside, [Beside]));
            return new LostTypeSyntax(shape.Key.At);
        }

        var discriminator = keys.Require("discriminator", " It names the property that tells the cases apart.") is { } entry
            ? Discriminator(entry.Value, report)
            : null;
        var isNumeric = keys.Find("numeric") is { } numeric && report.Flag(numeric.Value) is { Value: true };
        var extends = ObjectSyntaxBuilder.Extends(keys);
        var cases = Cases(shape, isNumeric, report);
        return discriminator is { } property && cases is not null
            ? new UnionTypeSyntax(cases, shape.Key.At)
            {
                Discriminator = property,
                IsNumeric = isNumeric,
                Extends = extends,
                IsIncomplete = shape.Value is MappingNode map && (map.HasLostEntries || cases.Count < map.Entries.Count),
            }
            : new LostTypeSyntax(shape.Key.At);
    }

    /// <summary>The discriminator that was written among the cases, where it looks like one of them.</summary>
    private static ScalarNode? Swallowed(MappingEntry shape, KeyReader keys)
        => keys.Find("discriminator") is null && shape.Value is MappingNode cases
            ? cases.Entries.FirstOrDefault(entry => entry.Key.Text == "discriminator" && entry.Value is ScalarNode)?.Key
            : null;

    private static Located<string>? Discriminator(Node node, SyntaxReport report)
    {
        if (report.Line(node, "the name of a property") is not { } name)
        {
            return null;
        }

        var property = name.Value.StartsWith(Outside, StringComparison.Ordinal) ? name.Value.Substring(3) : name.Value;
        if (property.Length > 0 && property.IndexOf('/') < 0)
        {
            return name;
        }

        report.Add(ShapeReport.WrongWord(
            (ScalarNode)node, " Write the name of a property of the cases, or '../name' for one of the object around them."));
        return null;
    }

    private static List<UnionCaseSyntax>? Cases(MappingEntry shape, bool isNumeric, SyntaxReport report)
    {
        if (shape.Value is not MappingNode map)
        {
            report.AddWrongShape(shape.Value, "a map of discriminator value → type; types of different JSON kinds are 'A | B'");
            return null;
        }

        if (map.Entries.Count < 2 && !map.HasLostEntries)
        {
            report.Add(map.Entries.Count == 0
                ? ShapeReport.EmptyList(map.At, "at least two cases")
                : TypeShapeReport.TooFewCases(SyntaxReport.FirstLine(map.At), " Add the others, or write its type alone."));
            return null;
        }

        var values = new NameSet(report, StringComparer.Ordinal);
        return [.. map.Entries.Select(entry => Case(entry, isNumeric, report)).OfType<UnionCaseSyntax>().Where(item => values.Add(item.Value))];
    }

    private static UnionCaseSyntax? Case(MappingEntry entry, bool isNumeric, SyntaxReport report)
    {
        var type = TypeNodeSyntaxBuilder.Build(entry.Value, entry.Key.At, report);
        if (isNumeric)
        {
            return report.WholeNumber(entry.Key) is { } number ? new UnionCaseSyntax(number, type) : null;
        }

        return report.IsClean(entry.Key, isProse: false) && report.HasOwnQuotes(entry.Key)
            ? new UnionCaseSyntax(new Located<string>(entry.Key.Text, entry.Key.At), type)
            : null;
    }
}
