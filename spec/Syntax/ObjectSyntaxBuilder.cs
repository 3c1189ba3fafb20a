using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary><c>fields</c>, <c>extends</c>, <c>additional</c> and <c>rules</c> → syntax.</summary>
internal static class ObjectSyntaxBuilder
{
    public static TypeSyntax Build(MappingEntry shape, KeyReader keys)
    {
        var report = keys.Report;
        var fields = FieldSyntaxBuilder.BuildMap(keys.Find("fields"), SpecKeys.Field, report);
        var extends = Extends(keys);
        var hasLostBase = extends is null && keys.Find("extends") is not null;
        var additional = keys.Find("additional") is { } entry
            ? TypeNodeSyntaxBuilder.Build(entry.Value, entry.Key.At, report)
            : null;
        var rules = keys.Find("rules") is { } list ? Rules(list.Value, list.Key.At, report) : [];
        return hasLostBase || fields == FieldMapSyntax.Lost
            ? new LostTypeSyntax(shape.Key.At)
            : new ObjectTypeSyntax(fields.Fields, shape.Key.At)
            {
                Extends = extends,
                Additional = additional,
                Rules = rules,
                IsIncomplete = fields.IsIncomplete || keys.MayBeMeant([]),
            };
    }

    /// <summary>The name of the object whose fields are copied.</summary>
    public static Located<string>? Extends(KeyReader keys)
    {
        if (keys.Find("extends") is not { } entry
            || keys.Report.Scalar(entry.Value, "the name of one object type") is not { } scalar)
        {
            return null;
        }

        var type = TypeExpressionParser.Parse(scalar, keys.Report);
        if (type is LostTypeSyntax)
        {
            return null;
        }

        if (type is NamedTypeSyntax { IsNullable: false } named && !TypeWords.BuiltIn.Contains(named.Name))
        {
            return new Located<string>(named.Name, named.At);
        }

        keys.Report.Add(ShapeReport.WrongWord(scalar, " Write the name of an object type."));
        return null;
    }

    private static List<RuleSyntax> Rules(Node node, SourceSpan at, SyntaxReport report)
        => [.. (report.Items(node, "rules, such as 'atLeastOne: [a, b]'") ?? []).Select(item => Rule(item, at, report)).OfType<RuleSyntax>()];

    private static RuleSyntax? Rule(Node node, SourceSpan at, SyntaxReport report)
    {
        if (node is not MappingNode mapping)
        {
            report.AddWrongShape(node, "a rule, such as 'atLeastOne: [a, b]'");
            return null;
        }

        var place = mapping.Entries.Count > 0 ? mapping.Entries[0].Key.At : at;
        var keys = new KeyReader(mapping, SpecKeys.Rule, place, report);
        if (keys.FindOne(SpecKeys.RuleKinds) is not { } entry)
        {
            // What stands in its place has been called unknown, and that is the mistake.
            if (mapping.Entries.Count == 0 && !mapping.HasLostEntries)
            {
                report.Add(ShapeReport.MissingChoice(place, "The kind of rule", SpecKeys.Rule, SpecKeys.RuleKinds));
            }

            return null;
        }

        var kind = Kind(entry.Key.Text);
        if (entry.Value is ScalarNode { Text: "any" } any)
        {
            if (kind == RuleKind.AtLeastOne)
            {
                return new RuleSyntax(kind, [], true, entry.Key.At);
            }

            report.Add(ShapeReport.WrongWord(any, " Name the fields; 'any' belongs to 'atLeastOne'."));
            return null;
        }

        var fields = report.Lines(entry.Value, "names of fields, or any");
        return fields is null ? null : new RuleSyntax(kind, fields, false, entry.Key.At);
    }

    private static RuleKind Kind(string key) => key switch
    {
        "atLeastOne" => RuleKind.AtLeastOne,
        "exactlyOne" => RuleKind.ExactlyOne,
        _ => RuleKind.AtMostOne,
    };
}
