using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis;

namespace Genviral.Gen.Spec.Diagnostics;

/// <summary>What can be wrong inside <c>{ }</c> and <c>[ ]</c>.</summary>
internal static class BracketReport
{
    public const string UnclosedBracketId = "GENV0030";
    public const string StrayBracketId = "GENV0031";
    public const string CommaMissingId = "GENV0032";
    public const string NothingBetweenCommasId = "GENV0033";
    public const string SquareBracketsTypeId = "GENV0034";
    public const string IndexInPathId = "GENV0035";
    public const string BracesInPathId = "GENV0036";
    public const string BracketInTextId = "GENV0037";
    public const string CommaEndsTextId = "GENV0038";
    public const string TwoTypeArgumentsId = "GENV0039";
    public const string CommentSwallowsBracketId = "GENV0044";
    public const string TrailingCommaId = "GENV0059";
    public const string DashInBracketsId = "GENV0045";

    private static readonly DiagnosticDescriptor UnclosedBracketRule = new(
        UnclosedBracketId, "A bracket is not closed",
        "This '{0}' is not closed: a '{1}' is missing",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(UnclosedBracketId));

    public static Finding UnclosedBracket(SourceSpan at, char opening, char closing)
        => UnclosedBracketRule.At(at, opening.ToString(), closing.ToString());

    private static readonly DiagnosticDescriptor StrayBracketRule = new(
        StrayBracketId, "A bracket closes nothing",
        "This '{0}' closes nothing. Remove it, or put the text between quotes.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(StrayBracketId));

    public static Finding StrayBracket(SourceSpan at, char bracket)
        => StrayBracketRule.At(at, bracket.ToString());

    private static readonly DiagnosticDescriptor CommaMissingRule = new(
        CommaMissingId, "A comma is missing",
        "A comma is missing before '{0}'{1}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(CommaMissingId));

    public static Finding CommaMissing(SourceSpan at, string words)
        => CommaMissingRule.At(at, Quotation.Short(words), ", or the text around it needs quotes");

    /// <summary>Behind what a bracket or quote has ended, nothing else can be meant.</summary>
    public static Finding CommaMissingBehindEnd(SourceSpan at, string words)
        => CommaMissingRule.At(at, Quotation.Short(words), "");

    private static readonly DiagnosticDescriptor NothingBetweenCommasRule = new(
        NothingBetweenCommasId, "Nothing stands before a comma",
        "Nothing stands before this comma. Remove it.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(NothingBetweenCommasId));

    public static Finding NothingBetweenCommas(SourceSpan at)
        => NothingBetweenCommasRule.At(at);

    private static readonly DiagnosticDescriptor SquareBracketsTypeRule = new(
        SquareBracketsTypeId, "A list type is written with brackets",
        "'{0}' is no type. A list is written list<{1}>.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(SquareBracketsTypeId));

    public static Finding SquareBracketsType(SourceSpan at, string words)
        => SquareBracketsTypeRule.At(at, Quotation.Short(words), Quotation.Short(words.Replace("[]", "").TrimEnd('?')));

    private static readonly DiagnosticDescriptor IndexInPathRule = new(
        IndexInPathId, "A path has an index in brackets",
        "A path has dots and no brackets: write '{1}' for '{0}'",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(IndexInPathId));

    public static Finding IndexInPath(SourceSpan at, string words)
        => IndexInPathRule.At(at, Quotation.Short(words), Quotation.Short(words.Replace("[", ".").Replace("]", "")));

    private static readonly DiagnosticDescriptor BracesInPathRule = new(
        BracesInPathId, "A path with braces has no quotes",
        "Inside {{ }} a path with braces needs quotes: write {0}, or {1}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(BracesInPathId));

    public static Finding BracesInPath(SourceSpan at, string path)
        => BracesInPathRule.At(at, Quotation.Quoted(path), Quotation.Short(path.Replace("{", ":").Replace("}", "")));

    private static readonly DiagnosticDescriptor BracketInTextRule = new(
        BracketInTextId, "A text with a bracket has no quotes",
        "Inside {{ }} and [ ] a text with a bracket in it needs quotes: write {0}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(BracketInTextId));

    public static Finding BracketInText(SourceSpan at, string words)
        => BracketInTextRule.At(at, Quotation.Quoted(words));

    /// <summary>A pattern is best written between single quotes, where a backslash is itself.</summary>
    public static Finding BracketInPattern(SourceSpan at, string pattern)
        => BracketInTextRule.At(at, $"'{Quotation.Short(pattern.Replace("'", "''"))}'");

    private static readonly DiagnosticDescriptor CommaEndsTextRule = new(
        CommaEndsTextId, "A comma cuts off a text",
        "A comma ends a text inside {{ }}, so '{0}' is no longer part of '{1}'. {2}.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(CommaEndsTextId));

    public static Finding CommaEndsText(SourceSpan at, string rest, string key)
        => CommaEndsTextRule.At(at, Quotation.Short(rest), Quotation.Short(key), "Put the whole text between quotes");

    /// <summary>The same where a list was meant.</summary>
    public static Finding CommaEndsList(SourceSpan at, string first, string rest, string key)
        => CommaEndsTextRule.At(at, Quotation.Short(rest), key, $"Put the list into brackets: [{Quotation.Short(first)}, {Quotation.Short(rest)}, …]");

    private static readonly DiagnosticDescriptor TrailingCommaRule = new(
        TrailingCommaId, "JSON has no comma at the end",
        "JSON has no comma behind the last element. Remove it.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(TrailingCommaId));

    public static Finding TrailingComma(SourceSpan at) => TrailingCommaRule.At(at);

    private static readonly DiagnosticDescriptor TwoTypeArgumentsRule = new(
        TwoTypeArgumentsId, "A map type has two arguments",
        "'{0}' has two arguments, and map<T> has one, the type of the values. For keys other than strings write {{ map: T, keys: K }}.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(TwoTypeArgumentsId));

    public static Finding TwoTypeArguments(SourceSpan at, string words)
        => TwoTypeArgumentsRule.At(at, Quotation.Short(words));

    private static readonly DiagnosticDescriptor CommentSwallowsBracketRule = new(
        CommentSwallowsBracketId, "A comment swallows a closing bracket",
        "'{0}' begins a comment, and the '{1}' behind it is part of that. Put the text between quotes.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(CommentSwallowsBracketId));

    public static Finding CommentSwallowsBracket(SourceSpan at, string comment, char closing)
        => CommentSwallowsBracketRule.At(at, Quotation.Short(comment), closing.ToString());

    private static readonly DiagnosticDescriptor DashInBracketsRule = new(
        DashInBracketsId, "A dash stands inside brackets",
        "Inside brackets a list has commas and no dashes. Write [a, b].",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(DashInBracketsId));

    public static Finding DashInBrackets(SourceSpan at)
        => DashInBracketsRule.At(at);
}
