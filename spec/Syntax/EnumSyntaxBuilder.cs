using System.Text.RegularExpressions;
using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary><c>enum</c> → syntax: a list of values, or a map of value → doc.</summary>
internal static class EnumSyntaxBuilder
{
    private const string Wanted = "values, such as '[draft, posted]'";

    private static readonly Regex Fraction = new(
        @"^[-+]?([0-9]+\.[0-9]*|\.[0-9]+)([eE][-+]?[0-9]+)?\z", RegexOptions.CultureInvariant);

    /// <summary><c>{A B C}</c>: values without commas.</summary>
    private static readonly Regex WordsAlone = new(@"^\w+( \w+)+\z", RegexOptions.CultureInvariant);

    public static TypeSyntax Build(MappingEntry shape, KeyReader keys)
    {
        var isClosed = keys.Find("closed") is { } closed && keys.Report.Flag(closed.Value) is { Value: true };
        var numeric = keys.Find("numeric") is { } entry ? keys.Report.Flag(entry.Value)?.Value : null;
        var isMap = shape.Value is MappingNode;
        if (numeric is true && HasTextsAlone(shape.Value) && keys.Find("numeric")?.Value is ScalarNode flag)
        {
            keys.Report.Add(ShapeReport.WrongWord(flag, " The values are texts: leave 'numeric' out."));
            numeric = false;
        }

        if (OnlyValue(shape.Value) is { IsPlain: true } alone && WordsAlone.IsMatch(alone.Text))
        {
            keys.Report.AddWrongShape(alone, $"a list: '[{string.Join(", ", alone.Text.Split(' '))}]', or put quotes around a single value");
            return new LostTypeSyntax(shape.Key.At);
        }

        var isNumeric = numeric ?? (!isMap && IsInteger(FirstItem(shape.Value)));
        var values = shape.Value is MappingNode map
            ? FromMap(map, isNumeric, shape, keys.Report)
            : FromList(shape.Value, isNumeric, numeric is not null, keys.Report);
        return values is null
            ? new LostTypeSyntax(shape.Key.At)
            : new EnumTypeSyntax(values, shape.Key.At)
            {
                IsClosed = isClosed,
                IsNumeric = isNumeric,
                IsIncomplete = values.Count < Count(shape.Value),
            };
    }

    /// <summary>The one value that there is, and of which nothing else is said.</summary>
    private static ScalarNode? OnlyValue(Node node) => node switch
    {
        ScalarNode scalar => scalar,
        SequenceNode { Items: [ScalarNode item] } => item,
        MappingNode { Entries: [{ Value: EmptyNode { Comment: null } } entry] } => entry.Key,
        _ => null,
    };

    private static List<EnumValueSyntax>? FromList(Node node, bool isNumeric, bool isFixed, SyntaxReport report)
    {
        if (node is ScalarNode alone && alone.Text.IndexOfAny([',', '|']) >= 0)
        {
            report.AddWrongShape(alone, $"a list: '[{string.Join(", ", alone.Text.Split(',', '|').Select(value => value.Trim()))}]'");
            return null;
        }

        if (report.ScalarItems(node, Wanted, "a map, without dashes or brackets: 'draft: Not sent yet.'") is not { } items)
        {
            return null;
        }

        var names = new NameSet(report, StringComparer.Ordinal);
        var values = new List<EnumValueSyntax>();
        var isMixed = false;
        foreach (var item in items)
        {
            if (report.Scalar(item, "a value; with a doc it is a map: '{ draft: Not sent yet. }'") is not { } scalar)
            {
                continue;
            }

            var hasKind = scalar.IsPlain || (isNumeric && !NumberValues.IsInteger(scalar.Text));
            if (!isFixed && !isMixed && hasKind && IsInteger(scalar) != isNumeric && Meaning(scalar) is null)
            {
                isMixed = true;
                report.Add(TypeShapeReport.MixedEnum(scalar, isNumeric));
            }
            else if (!isMixed || IsInteger(scalar) == isNumeric)
            {
                AddValue(scalar, isNumeric, names, values, report);
            }
        }

        return values.Count > 0 ? values : null;
    }

    private static void AddValue(
        ScalarNode scalar, bool isNumeric, NameSet names, List<EnumValueSyntax> values, SyntaxReport report)
    {
        if (Meaning(scalar) is { } meaning)
        {
            report.Add(TypeShapeReport.AmbiguousValue(scalar, meaning));
        }
        else if (Value(scalar, isNumeric, report) is { } value && names.Add(value))
        {
            values.Add(new EnumValueSyntax(value, null, null, null));
        }
    }

    private static List<EnumValueSyntax>? FromMap(
        MappingNode map, bool isNumeric, MappingEntry shape, SyntaxReport report)
    {
        if (map.Entries.Count == 0)
        {
            if (!map.HasLostEntries)
            {
                report.Add(ShapeReport.EmptyList(shape.Value.At, Wanted));
            }

            return null;
        }

        var values = new List<EnumValueSyntax>();
        foreach (var entry in map.Entries)
        {
            if (Value(entry.Key with { Style = ScalarStyle.Plain }, isNumeric, report) is { } value)
            {
                values.Add(Describe(value, entry.Value, report));
            }
        }

        return values.Count > 0 ? values : null;
    }

    private static EnumValueSyntax Describe(Located<string> value, Node node, SyntaxReport report)
    {
        switch (node)
        {
            case EmptyNode or LostNode:
                return new EnumValueSyntax(value, null, null, null);
            case MappingNode mapping:
                var keys = new KeyReader(mapping, SpecKeys.EnumValue, value.At, report);
                return new EnumValueSyntax(
                    value,
                    keys.Find("doc") is { } doc ? report.Prose(doc.Value)?.Value : null,
                    keys.Find("csharp") is { } name ? report.CSharpName(name.Value) : null,
                    DeprecationReader.Read(keys));
            default:
                return new EnumValueSyntax(value, report.Prose(node)?.Value, null, null);
        }
    }

    private static Located<string>? Value(ScalarNode scalar, bool isNumeric, SyntaxReport report)
    {
        if (!isNumeric)
        {
            return report.IsClean(scalar, isProse: false) && report.HasOwnQuotes(scalar) ? new Located<string>(scalar.Text, scalar.At) : null;
        }

        if (!scalar.IsPlain || !NumberValues.IsInteger(scalar.Text))
        {
            var isNumber = NumberValues.IsInteger(scalar.Text);
            report.Add(ShapeReport.WrongNumber(scalar, "an integer", isNumber ? $" Write {scalar.Text} without quotes." : ""));
            return null;
        }

        return report.WholeNumber(scalar);
    }

    private static bool HasTextsAlone(Node node)
        => node is SequenceNode { Items.Count: > 0 } list && list.Items.All(item => item is ScalarNode { Text: var text } && !NumberValues.IsInteger(text));

    private static Node? FirstItem(Node node)
        => node is not SequenceNode sequence ? node : sequence.Items.Count > 0 ? sequence.Items[0] : null;

    private static int Count(Node node) => node switch
    {
        MappingNode { HasLostEntries: true } => int.MaxValue,
        MappingNode map => map.Entries.Count,
        SequenceNode sequence => sequence.Items.Count,
        _ => 1,
    };

    private static bool IsInteger(Node? node)
        => node is ScalarNode { IsPlain: true } scalar && NumberValues.IsInteger(scalar.Text);

    /// <summary>What YAML readers make of a value without quotes, if that is no text and no integer.</summary>
    private static string? Meaning(ScalarNode scalar)
        => !scalar.IsPlain ? null
            : scalar.Text is "true" or "false" ? "a boolean"
            : scalar.Text is "null" or "~" ? "null"
            : Fraction.IsMatch(scalar.Text) ? "a number with a fraction"
            : null;
}
