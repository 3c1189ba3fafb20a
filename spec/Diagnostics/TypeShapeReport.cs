using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Syntax;
using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis;

namespace Genviral.Gen.Spec.Diagnostics;

/// <summary>What can be wrong with a type node before its names are resolved.</summary>
internal static class TypeShapeReport
{
    public const string MalformedExpressionId = "GENV1040";
    public const string UnknownBuiltInId = "GENV1041";
    public const string MissingShapeId = "GENV1042";
    public const string MixedEnumId = "GENV1043";
    public const string AmbiguousValueId = "GENV1044";
    public const string TooFewCasesId = "GENV1045";
    public const string ContradictoryLimitsId = "GENV1046";
    public const string WrongPatternId = "GENV1047";
    public const string WrongConstantId = "GENV1048";
    public const string WrongTypeNameId = "GENV1049";
    public const string WrongFieldNameId = "GENV1050";

    private static readonly DiagnosticDescriptor MalformedExpressionRule = new(
        MalformedExpressionId, "A type expression is malformed", "{0} is not a type.{1}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(MalformedExpressionId));

    private static readonly DiagnosticDescriptor UnknownBuiltInRule = new(
        UnknownBuiltInId, "A type is unknown", "Unknown type '{0}'.{1}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(UnknownBuiltInId));

    private static readonly DiagnosticDescriptor MissingShapeRule = new(
        MissingShapeId, "A type has no shape", "Nothing says what shape this type has. Write one of {0}.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(MissingShapeId));

    private static readonly DiagnosticDescriptor MixedEnumRule = new(
        MixedEnumId, "An enum mixes numbers and texts", "{0} is {1}, but the values before it are {2}. Write {3}.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(MixedEnumId));

    private static readonly DiagnosticDescriptor AmbiguousValueRule = new(
        AmbiguousValueId, "A value without quotes means something else", "'{0}' without quotes is {1}. Write \"{0}\".",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(AmbiguousValueId));

    private static readonly DiagnosticDescriptor TooFewCasesRule = new(
        TooFewCasesId, "A union has one case", "A union of one case is no choice.{0}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(TooFewCasesId));

    private static readonly DiagnosticDescriptor ContradictoryLimitsRule = new(
        ContradictoryLimitsId, "Limits contradict each other", "No value fits. {0}, but {1}.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(ContradictoryLimitsId));

    private static readonly DiagnosticDescriptor WrongPatternRule = new(
        WrongPatternId, "A pattern is not a regular expression", "{0} is not a regular expression: {1}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(WrongPatternId));

    private static readonly DiagnosticDescriptor WrongConstantRule = new(
        WrongConstantId, "A value is not a constant", "{0} is not a constant. Write a string, a number, true or false.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(WrongConstantId));

    private static readonly DiagnosticDescriptor WrongTypeNameRule = new(
        WrongTypeNameId, "A type's name is malformed", "'{0}' cannot be a type's name.{1}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(WrongTypeNameId));

    private static readonly DiagnosticDescriptor WrongFieldNameRule = new(
        WrongFieldNameId, "A field's name is malformed", "'{0}' cannot be a name here.{1}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(WrongFieldNameId));

    public static Finding MalformedExpression(ScalarNode expression, string remedy)
        => MalformedExpressionRule.At(
            SyntaxReport.FirstLine(expression.At), $"'{ShapeReport.Shorten(expression.Text)}'", remedy);

    public static Finding UnknownBuiltIn(string name, SourceSpan at, string remedy)
        => UnknownBuiltInRule.At(at, ShapeReport.Shorten(name), remedy);

    public static Finding MissingShape(SourceSpan at)
        => MissingShapeRule.At(at, string.Join(", ", SpecKeys.Shapes));

    /// <summary>An enum value of the other kind than the first.</summary>
    public static Finding MixedEnum(ScalarNode value, bool isNumeric)
        => isNumeric
            ? MixedEnumRule.At(value.At, ShapeReport.Quote(value), "a text", "numbers, since they have no quotes", "a number without quotes, or put all values between quotes")
            : MixedEnumRule.At(value.At, ShapeReport.Quote(value), "a number", "texts", $"\"{value.Text}\"");

    public static Finding AmbiguousValue(ScalarNode value, string meaning)
        => AmbiguousValueRule.At(value.At, value.Text, meaning);

    public static Finding TooFewCases(SourceSpan at, string remedy) => TooFewCasesRule.At(at, remedy);

    public static Finding ContradictoryLimits(ConstraintSyntax limit, ConstraintSyntax earlier)
        => ContradictoryLimitsRule.At(
            limit.Value.At, $"'{limit.Name.Value}' is {limit.Value.Value}", $"'{earlier.Name.Value}' is {earlier.Value.Value}");

    /// <summary>A rule that wants one at most of fields that every request gives.</summary>
    public static Finding RuleCannotBeKept(SourceSpan at, RuleKind rule, IEnumerable<string> required)
        => ContradictoryLimitsRule.At(
            at,
            rule == RuleKind.ExactlyOne ? "'exactlyOne' wants one of its fields" : "'atMostOne' wants no more than one of its fields",
            $"{string.Join(" and ", required.Select(name => $"'{name}'"))} are required; a '?' behind a name makes it optional");

    public static Finding WrongPattern(ScalarNode pattern, string reason)
        => WrongPatternRule.At(pattern.At, ShapeReport.Quote(pattern), reason);

    public static Finding WrongConstant(ScalarNode value) => WrongConstantRule.At(value.At, ShapeReport.Quote(value));

    public static Finding WrongTypeName(ScalarNode name, string remedy)
        => WrongTypeNameRule.At(name.At, ShapeReport.Shorten(name.Text), remedy);

    public static Finding WrongFieldName(ScalarNode name, string remedy)
        => WrongFieldNameRule.At(name.At, ShapeReport.Shorten(name.Text), remedy);
}
