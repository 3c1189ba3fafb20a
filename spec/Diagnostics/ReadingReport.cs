using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis;

namespace Genviral.Gen.Spec.Diagnostics;

/// <summary>What can be wrong with single keys, values and anchors, whatever they mean.</summary>
internal static class ReadingReport
{
    public const string EmptyValueId = "GENV0040";
    public const string ValueIsCommentId = "GENV0041";
    public const string TextCutAtCommentId = "GENV0042";
    public const string MustBeQuotedId = "GENV0043";
    public const string DuplicateKeyId = "GENV0050";
    public const string MergeKeyId = "GENV0051";
    public const string TagId = "GENV0052";
    public const string KeyMustBeQuotedId = "GENV0053";
    public const string UnknownAliasId = "GENV0054";
    public const string AliasInItselfId = "GENV0055";
    public const string UnusedAnchorId = "GENV0056";
    public const string ComplexKeyId = "GENV0057";
    public const string KeyMissingId = "GENV0058";

    private static readonly DiagnosticDescriptor EmptyValueRule = new(
        EmptyValueId, "A value is empty",
        "'{0}' has no value{1}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(EmptyValueId));

    /// <summary>Nothing stands where a value is wanted.</summary>
    public static Finding EmptyValue(EmptyNode node)
        => node.Comment is { } comment
            ? ValueIsCommentRule.At(node.At, Quotation.Short(comment))
            : EmptyValueRule.At(node.At, Quotation.Short(node.Key ?? "This list element"), ColonRemedy(node.Key));

    /// <summary><c>{ url uri }</c>: what looks like a key without a value is a key and its value without a colon.</summary>
    private static string ColonRemedy(string? key)
        => key?.Split(' ') is [{ Length: > 0 } name, { Length: > 0 } value]
            ? $". Did you mean '{Quotation.Short(name)}: {Quotation.Short(value)}'?"
            : "";

    private static readonly DiagnosticDescriptor ValueIsCommentRule = new(
        ValueIsCommentId, "A comment stands where a value is wanted",
        "'{0}' is a comment, so there is no value. Write \"{0}\" if it is one.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(ValueIsCommentId));

    private static readonly DiagnosticDescriptor TextCutAtCommentRule = new(
        TextCutAtCommentId, "A comment cuts off a text",
        "The text ends at '{0}', since ' #' begins a comment; '{1}' is not part of it. If it is, put the whole text between quotes.",
        Rule.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Rule.Page(TextCutAtCommentId));

    public static Finding TextCutAtComment(SourceSpan at, string words, string comment)
        => TextCutAtCommentRule.At(at, Quotation.Short(Quotation.Tail(words)), Quotation.Short(comment));

    private static readonly DiagnosticDescriptor MustBeQuotedRule = new(
        MustBeQuotedId, "A text begins with a sign",
        "A text that begins with '{1}' needs quotes: write {0}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(MustBeQuotedId));

    public static Finding MustBeQuoted(SourceSpan at, string words)
        => MustBeQuotedRule.At(at, Quotation.Quoted(words), words.Substring(0, 1));

    private static readonly DiagnosticDescriptor DuplicateKeyRule = new(
        DuplicateKeyId, "A key is written twice",
        "'{0}' is written twice; the first one stands at {1}. Remove or rename one of them.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(DuplicateKeyId));

    /// <summary>The later of two equal keys.</summary>
    public static Finding DuplicateKey(ScalarNode later, ScalarNode earlier)
        => DuplicateKeyRule.At(later.At, Quotation.Short(later.Text), earlier.At.ToLocation().ToString()).See(earlier.At);

    private static readonly DiagnosticDescriptor MergeKeyRule = new(
        MergeKeyId, "A merge key is used",
        "A spec has no merge key '<<'. Copy fields with 'extends', or write them out.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(MergeKeyId));

    public static Finding MergeKey(SourceSpan at)
        => MergeKeyRule.At(at);

    private static readonly DiagnosticDescriptor TagRule = new(
        TagId, "A tag is used",
        "A spec has no tags such as '{0}'. Remove it; if it is text, put it between quotes.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(TagId));

    public static Finding Tag(SourceSpan at, string tag)
        => TagRule.At(at, Quotation.Short(tag));

    private static readonly DiagnosticDescriptor KeyMustBeQuotedRule = new(
        KeyMustBeQuotedId, "A key begins with a sign",
        "A key that begins with '{1}' needs quotes: write {0}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(KeyMustBeQuotedId));

    public static Finding KeyMustBeQuoted(SourceSpan at, string key)
        => KeyMustBeQuotedRule.At(at, Quotation.Quoted(key), key.Substring(0, 1));

    private static readonly DiagnosticDescriptor UnknownAliasRule = new(
        UnknownAliasId, "An alias has no anchor",
        "No anchor above is named '{0}'.{1} Put it between quotes if it is text. An anchor is written &{0}.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(UnknownAliasId));

    public static Finding UnknownAlias(SourceSpan at, string name, IEnumerable<string> anchors)
        => UnknownAliasRule.At(at, Quotation.Short(name), Suggestion.NearestOnly(name, anchors));

    private static readonly DiagnosticDescriptor AliasInItselfRule = new(
        AliasInItselfId, "An alias stands inside its own anchor",
        "'*{0}' stands inside what '&{0}' names, and would never end. For a type that refers to itself, declare it under 'types'.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(AliasInItselfId));

    public static Finding AliasInItself(SourceSpan at, string name)
        => AliasInItselfRule.At(at, Quotation.Short(name));

    private static readonly DiagnosticDescriptor UnusedAnchorRule = new(
        UnusedAnchorId, "An anchor is not used",
        "Nothing uses the anchor '&{0}'. Remove it; if it is text, put it between quotes.",
        Rule.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Rule.Page(UnusedAnchorId));

    public static Finding UnusedAnchor(SourceSpan at, string name)
        => UnusedAnchorRule.At(at, Quotation.Short(name));

    private static readonly DiagnosticDescriptor ComplexKeyRule = new(
        ComplexKeyId, "A key is not a text",
        "A key is a text on one line, followed by a colon",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(ComplexKeyId));

    public static Finding ComplexKey(SourceSpan at)
        => ComplexKeyRule.At(at);

    private static readonly DiagnosticDescriptor KeyMissingRule = new(
        KeyMissingId, "A key is missing",
        "A key is missing {0}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(KeyMissingId));

    public static Finding KeyMissing(SourceSpan at)
        => KeyMissingRule.At(at, "before this colon");

    /// <summary>The keys of an endpoint begin anew.</summary>
    public static Finding KeyMissingAbove(SourceSpan at, string first)
        => KeyMissingRule.At(at, $"above '{Quotation.Short(first)}': a second endpoint begins here, and nothing names it");
}
