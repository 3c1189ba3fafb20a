using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>A type node → syntax: a type expression, or a mapping with one shape key and modifiers.</summary>
internal static class TypeNodeSyntaxBuilder
{
    /// <summary>Builds a type without a field around it.</summary>
    /// <param name="node">The type node.</param>
    /// <param name="at">The key whose value it is.</param>
    /// <param name="report">Where findings go.</param>
    public static TypeSyntax Build(Node node, SourceSpan at, SyntaxReport report)
        => node is MappingNode mapping ? Build(Open(mapping, SpecKeys.Type, at, report)) : BuildExpression(node, report);

    /// <summary>Opens a mapping that says what type something has.</summary>
    public static KeyReader Open(MappingNode mapping, KeyOwner owner, SourceSpan at, SyntaxReport report)
    {
        var habit = OpenApiHabit.Find(mapping, owner);
        if (habit?.Finding is { } finding)
        {
            report.Add(finding);
        }
        else if (ForgottenFields.Find(mapping, owner, report) is { } whole)
        {
            report.Add(ForgottenFields.Report(whole, owner, at));
            report.ForgottenFields.Add(mapping.At);
            mapping = whole;
        }
        else if (ForgottenEnum.Find(mapping, owner) is { } choice)
        {
            report.Add(ForgottenEnum.Report(choice, owner, at));
            mapping = choice;
        }

        return new KeyReader(mapping, owner, at, report, habit?.SilentKeys);
    }

    /// <summary>The type that <paramref name="keys"/> describe.</summary>
    public static TypeSyntax Build(KeyReader keys)
    {
        Companions.Check(keys);
        var shape = keys.FindOne(SpecKeys.Shapes) ?? keys.Find("extends");
        var type = shape is null ? Shapeless(keys) : BuildShape(shape, keys);
        var nullable = keys.Find("nullable") is { } entry && keys.Report.Flag(entry.Value) is { Value: true };
        return type with
        {
            IsNullable = type.IsNullable || nullable,
            Modifiers = ModifiersSyntaxBuilder.Build(keys),
        };
    }

    /// <summary>A type expression, or what is neither that nor a mapping.</summary>
    public static TypeSyntax BuildExpression(Node node, SyntaxReport report)
    {
        if (node is ScalarNode scalar)
        {
            return TypeExpressionParser.Parse(scalar, report);
        }

        report.AddWrongShape(node, node is SequenceNode { Items.Count: > 1 }
            ? "a type; a choice of values is '{ enum: [a, b] }'"
            : "a type; a list of T is 'list<T>'");
        return new LostTypeSyntax(node.At);
    }

    private static TypeSyntax BuildShape(MappingEntry shape, KeyReader keys)
    {
        var at = shape.Key.At;
        switch (shape.Key.Text)
        {
            case "type":
                return BuildExpression(shape.Value, keys.Report);
            case "list":
                return new ListTypeSyntax(Build(shape.Value, at, keys.Report), at);
            case "map":
                var mapKeys = keys.Find("keys") is { } entry ? Build(entry.Value, entry.Key.At, keys.Report) : null;
                return new MapTypeSyntax(mapKeys, MapValues(shape.Value, at, keys.Report), at);
            case "const":
                return ConstantReader.Read(shape.Value, keys.Report) is { } constant
                    ? new ConstTypeSyntax(constant, at) { ValueAt = shape.Value.At }
                    : new LostTypeSyntax(at);
            case "enum":
                return EnumSyntaxBuilder.Build(shape, keys);
            case "oneOf":
                return UnionSyntaxBuilder.Build(shape, keys);
            default:
                return ObjectSyntaxBuilder.Build(shape, keys);
        }
    }

    /// <summary>The type of a map's values; <c>map: { string: int }</c>, key and value, is how other languages write it.</summary>
    private static TypeSyntax MapValues(Node node, SourceSpan at, SyntaxReport report)
    {
        if (node is MappingNode { HasLostEntries: false, Entries: [{ Value: ScalarNode values } entry] } && TypeWords.BuiltIn.Contains(entry.Key.Text))
        {
            var keys = entry.Key.Text == "string" ? "" : $", keys: {entry.Key.Text}";
            report.AddWrongShape(node, $"the type of the values: '{{ map: {ShapeReport.Shorten(values.Text)}{keys} }}'");
            return new LostTypeSyntax(node.At);
        }

        return Build(node, at, report);
    }

    private static LostTypeSyntax Shapeless(KeyReader keys)
    {
        if (!keys.MayBeMeant(SpecKeys.Shapes) && !keys.MayBeMeant(["extends"]) && !Companions.HaveSpoken(keys))
        {
            keys.Report.Add(TypeShapeReport.MissingShape(keys.At));
        }

        return new LostTypeSyntax(keys.At);
    }
}
