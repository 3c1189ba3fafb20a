using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis;

namespace Genviral.Gen.Spec.Diagnostics;

/// <summary>What can be wrong with a spec file as a whole, or with single characters of it.</summary>
internal static class DocumentReport
{
    public const string TooLargeId = "GENV0001";
    public const string TooDeepId = "GENV0002";
    public const string TooManyAliasesId = "GENV0003";
    public const string NothingWrittenId = "GENV0004";
    public const string RootIsNoMappingId = "GENV0005";
    public const string SecondDocumentId = "GENV0006";
    public const string InvalidUtf8Id = "GENV0007";
    public const string ForbiddenCharacterId = "GENV0008";
    public const string NotUnderstoodId = "GENV0009";

    private static readonly DiagnosticDescriptor TooLargeRule = new(
        TooLargeId, "A spec is too large",
        "The spec is larger than 10 MB. Split it into several files that name the same client.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(TooLargeId));

    public static Finding TooLarge(SourceSpan at)
        => TooLargeRule.At(at);

    private static readonly DiagnosticDescriptor TooDeepRule = new(
        TooDeepId, "A spec is too deep",
        "The spec is more than 64 levels deep here. Give the inner part a name under 'types'.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(TooDeepId));

    public static Finding TooDeep(SourceSpan at)
        => TooDeepRule.At(at);

    private static readonly DiagnosticDescriptor TooManyAliasesRule = new(
        TooManyAliasesId, "Aliases repeat too much",
        "The aliases of this spec repeat more than 1,000,000 values. Declare what is repeated under 'types'.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(TooManyAliasesId));

    public static Finding TooManyAliases(SourceSpan at)
        => TooManyAliasesRule.At(at);

    private static readonly DiagnosticDescriptor NothingWrittenRule = new(
        NothingWrittenId, "A spec is empty",
        "The spec is empty. It begins with 'genviral: 1'.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(NothingWrittenId));

    public static Finding NothingWritten(SourceSpan at)
        => NothingWrittenRule.At(at);

    private static readonly DiagnosticDescriptor RootIsNoMappingRule = new(
        RootIsNoMappingId, "A spec is not a mapping",
        "The spec {0}. {1}.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(RootIsNoMappingId));

    public static Finding RootIsNoMapping(SourceSpan at, string whatItIs)
        => RootIsNoMappingRule.At(at, $"is {whatItIs} and no mapping", "It begins with 'genviral: 1', and each line at its left edge is 'key: value'");

    /// <summary>JSON that begins with a key.</summary>
    public static Finding BracesMissing(SourceSpan at)
        => RootIsNoMappingRule.At(at, "has no braces around it", "Put '{' before its first key and '}' behind its last value");

    private static readonly DiagnosticDescriptor SecondDocumentRule = new(
        SecondDocumentId, "A second document begins",
        "A second document begins here. A spec is one document: remove this line, or move what follows to a file of its own.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(SecondDocumentId));

    public static Finding SecondDocument(SourceSpan at)
        => SecondDocumentRule.At(at);

    private static readonly DiagnosticDescriptor InvalidUtf8Rule = new(
        InvalidUtf8Id, "A byte is not UTF-8",
        "This is no UTF-8 text. Save the file as UTF-8, or type the character again.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(InvalidUtf8Id));

    public static Finding InvalidUtf8(SourceSpan at)
        => InvalidUtf8Rule.At(at);

    private static readonly DiagnosticDescriptor ForbiddenCharacterRule = new(
        ForbiddenCharacterId, "A character is not allowed",
        "The character {0} cannot stand in a spec. Remove it, or write it as \\u{1} between double quotes.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(ForbiddenCharacterId));

    public static Finding ForbiddenCharacter(SourceSpan at, char character)
        => ForbiddenCharacterRule.At(at, $"U+{(int)character:X4}", $"{(int)character:X4}");

    private static readonly DiagnosticDescriptor NotUnderstoodRule = new(
        NotUnderstoodId, "Text could not be understood",
        "'{0}' cannot stand here. {1}.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(NotUnderstoodId));

    public static Finding NotUnderstood(SourceSpan at, string words)
        => NotUnderstoodRule.At(at, Quotation.Short(words), "If it is text, put it between quotes");

    /// <summary>The fence of Markdown, which came along with the spec.</summary>
    public static Finding Fence(SourceSpan at, string words, bool hasEnd)
        => NotUnderstoodRule.At(at, Quotation.Short(words), hasEnd ? "Remove this line, and the ``` at the end of the file" : "Remove this line");
}
