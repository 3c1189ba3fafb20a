using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis;

namespace Genviral.Gen.Spec.Diagnostics;

/// <summary>What can be wrong with the lines and quotes of a spec.</summary>
internal static class LineReport
{
    public const string TabIndentationId = "GENV0010";
    public const string BadIndentationId = "GENV0011";
    public const string ColonMissingId = "GENV0012";
    public const string SpaceMissingId = "GENV0013";
    public const string ColonInTextId = "GENV0014";
    public const string ListBesideKeyId = "GENV0015";
    public const string KeyTooLongId = "GENV0016";
    public const string BlockTextHeaderId = "GENV0017";
    public const string UnclosedQuoteId = "GENV0018";
    public const string TextBehindValueId = "GENV0019";
    public const string QuestionMarkBehindQuoteId = "GENV0020";
    public const string UnknownEscapeId = "GENV0021";
    public const string DashAmongKeysId = "GENV0022";
    public const string KeyAmongDashesId = "GENV0023";
    public const string CommentSignId = "GENV0024";
    public const string SpaceMissingBehindDashId = "GENV0025";
    public const string KeyTooFarInId = "GENV0026";
    public const string OddSpaceId = "GENV0027";
    public const string KeyBesideKeyId = "GENV0028";
    public const string MergeConflictId = "GENV0029";

    private static readonly DiagnosticDescriptor TabIndentationRule = new(
        TabIndentationId, "A tab indents a line",
        "A tab indents this line. Use spaces.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(TabIndentationId));

    public static Finding TabIndentation(SourceSpan at)
        => TabIndentationRule.At(at);

    private static readonly DiagnosticDescriptor OddSpaceRule = new(
        OddSpaceId, "A space is none that YAML knows",
        "U+{0} stands here, which {1}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(OddSpaceId));

    public static Finding OddSpace(SourceSpan at, char space)
        => OddSpaceRule.At(at, CodePoint(space), "looks like a space and is none. Write a space.");

    /// <summary>A character within a key that does not belong there.</summary>
    public static Finding HiddenCharacter(SourceSpan at, char character)
        => HiddenCharacters.IsInvisible(character)
            ? OddSpaceRule.At(at, CodePoint(character), "nobody sees, and it would be a part of the key. Remove it.")
            : OddSpace(at, character);

    private static string CodePoint(char character) => ((int)character).ToString("X4", System.Globalization.CultureInfo.InvariantCulture);

    private static readonly DiagnosticDescriptor BadIndentationRule = new(
        BadIndentationId, "A line begins at the wrong column",
        "'{0}' begins at column {1}, where {2}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(BadIndentationId));

    public static Finding BadIndentation(SourceSpan at, string words, int column, IEnumerable<int> columns)
        => BadIndentationRule.At(at, Quotation.Short(words), Quotation.Number(column + 1), $"nothing can begin: {Quotation.Columns(columns)}");

    public static Finding LeftOfSection(SourceSpan at, string name, int column, string section, int inner)
        => BadIndentationRule.At(
            at, Quotation.Short(name), Quotation.Number(column + 1), $"settings stand: indent it below '{Quotation.Short(section)}', to column {Quotation.Number(inner + 1)}");

    public static Finding ValueNotIndented(SourceSpan at, string words, int column, string key)
        => BadIndentationRule.At(
            at, Quotation.Short(words), Quotation.Number(column + 1),
            $"nothing can begin: the value of '{Quotation.Short(key)}' is further in than its key, or on the key's line");

    private static readonly DiagnosticDescriptor ColonMissingRule = new(
        ColonMissingId, "A colon is missing",
        "'{0}' has no colon. Write 'key: value'.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(ColonMissingId));

    public static Finding ColonMissing(SourceSpan at, string words)
        => ColonMissingRule.At(at, Quotation.Short(words));

    private static readonly DiagnosticDescriptor SpaceMissingRule = new(
        SpaceMissingId, "A space is missing behind a colon",
        "A colon needs a space behind it: write '{0}: {1}'",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(SpaceMissingId));

    public static Finding SpaceMissing(SourceSpan at, string key, string value)
        => SpaceMissingRule.At(at, Quotation.Short(key), Quotation.Short(value));

    private static readonly DiagnosticDescriptor ColonInTextRule = new(
        ColonInTextId, "A text with a colon has no quotes",
        "A text with ': ' in it needs quotes: write {0}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(ColonInTextId));

    public static Finding ColonInText(SourceSpan at, string words)
        => ColonInTextRule.At(at, Quotation.Quoted(words));

    private static readonly DiagnosticDescriptor KeyBesideKeyRule = new(
        KeyBesideKeyId, "Two keys stand on one line",
        "'{0}' and '{1}' are two keys on one line. {2}.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(KeyBesideKeyId));

    public static Finding KeyBesideKey(SourceSpan at, string outer, string inner, string entry)
        => KeyBesideKeyRule.At(
            at, Quotation.Short(outer), Quotation.Short(inner),
            $"Write '{Quotation.Short(outer)}: {{ {Quotation.Short(entry)} }}', or put '{Quotation.Short(inner)}' on a line of its own below, further in");

    public static Finding KeyBesideKeyInBraces(SourceSpan at, string outer, string inner, string entry)
        => KeyBesideKeyRule.At(
            at, Quotation.Short(outer), Quotation.Short(inner), $"Write '{Quotation.Short(outer)}: {{ {Quotation.Short(entry)} }}'");

    public static Finding KeyBehindComma(SourceSpan at, string before, string key)
        => KeyBesideKeyRule.At(
            at, Quotation.Short(before), Quotation.Short(key), $"Put '{Quotation.Short(key)}' on a line of its own, below '{Quotation.Short(before)}', and leave the comma out");

    public static Finding HeaderBesideKey(SourceSpan at, string outer, string inner)
        => KeyBesideKeyRule.At(
            at, Quotation.Short(outer), Quotation.Short(inner), $"Put '{Quotation.Short(inner)}' on a line of its own below '{Quotation.Short(outer)}', further in");

    private static readonly DiagnosticDescriptor ListBesideKeyRule = new(
        ListBesideKeyId, "A list begins beside its key",
        "A list in lines begins below its key. Move this '-' to the next line, or write [a, b].",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(ListBesideKeyId));

    public static Finding ListBesideKey(SourceSpan at)
        => ListBesideKeyRule.At(at);

    private static readonly DiagnosticDescriptor KeyTooLongRule = new(
        KeyTooLongId, "A key is too long",
        "This key has {0} characters; YAML reads keys of at most {1}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(KeyTooLongId));

    public static Finding KeyTooLong(SourceSpan at, int length, int most)
        => KeyTooLongRule.At(at, Quotation.Number(length), Quotation.Number(most));

    private static readonly DiagnosticDescriptor BlockTextHeaderRule = new(
        BlockTextHeaderId, "A block of text begins on the line of its sign",
        "'{1}' announces text on the lines below, so '{0}' cannot follow it here. Move the text to the next line, or put it between quotes.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(BlockTextHeaderId));

    public static Finding BlockTextHeader(SourceSpan at, string words, char sign)
        => BlockTextHeaderRule.At(at, Quotation.Short(words), sign.ToString());

    private static readonly DiagnosticDescriptor UnclosedQuoteRule = new(
        UnclosedQuoteId, "A quote is not closed",
        "This {0} is not closed",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(UnclosedQuoteId));

    public static Finding UnclosedQuote(SourceSpan at, char quote)
        => UnclosedQuoteRule.At(at, quote == '"' ? "double quote" : "single quote");

    private static readonly DiagnosticDescriptor TextBehindValueRule = new(
        TextBehindValueId, "Text follows a finished value",
        "'{0}' stands behind {1}, which ended the value. {2}.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(TextBehindValueId));

    public static Finding TextBehindValue(SourceSpan at, string words, string before)
        => TextBehindValueRule.At(at, Quotation.Short(words), Quotation.Short(before), words[0] switch
        {
            ',' when words.Length == 1 => "Remove it: outside of brackets a line ends without a comma",
            ',' => "Outside of brackets each key has a line of its own: begin one instead of the comma",
            '|' => "A choice of texts is an enum: { enum: [a, b] }",
            _ => before[0] switch
            {
                '"' => "A double quote inside a text is written \\\"",
                '\'' => "A single quote inside a text is written ''",
                _ => "Remove it, or begin a new line",
            },
        });

    private static readonly DiagnosticDescriptor QuestionMarkBehindQuoteRule = new(
        QuestionMarkBehindQuoteId, "A question mark stands behind the quotes",
        "The '?' belongs inside the quotes: write {0}?{1}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(QuestionMarkBehindQuoteId));

    public static Finding QuestionMarkBehindQuote(SourceSpan at, string quoted)
        => QuestionMarkBehindQuoteRule.At(at, quoted.Substring(0, quoted.Length - 1), quoted.Substring(quoted.Length - 1));

    private static readonly DiagnosticDescriptor UnknownEscapeRule = new(
        UnknownEscapeId, "An escape is not known",
        "'{0}' is no escape{1}. Write \\\\ for a backslash{2}.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(UnknownEscapeId));

    public static Finding UnknownEscape(SourceSpan at, string escape)
        => UnknownEscape(at, escape, "");

    /// <summary><c>\u12</c>.</summary>
    public static Finding EscapeTooShort(SourceSpan at, string escape, int digits)
        => UnknownEscape(at, escape, $": '{escape.Substring(0, 2)}' needs {Quotation.Number(digits)} hexadecimal digits behind it");

    /// <summary>Half of a pair without the other, or a number that no character has.</summary>
    public static Finding EscapeOfNoCharacter(SourceSpan at, string escape, bool isHalf)
        => UnknownEscape(at, escape, isHalf ? ": it is half of a pair, and the other half does not stand beside it" : ": no character has this number");

    private static Finding UnknownEscape(SourceSpan at, string escape, string reason)
        => UnknownEscapeRule.At(at, escape, reason, IsJson(at) ? "" : ", or put the text between single quotes, where a backslash is itself");

    private static bool IsJson(SourceSpan at) => at.File.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    private static readonly DiagnosticDescriptor DashAmongKeysRule = new(
        DashAmongKeysId, "A list element stands among keys",
        "A list element stands among keys here. Move it below the key whose list it belongs to.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(DashAmongKeysId));

    public static Finding DashAmongKeys(SourceSpan at)
        => DashAmongKeysRule.At(at);

    private static readonly DiagnosticDescriptor KeyAmongDashesRule = new(
        KeyAmongDashesId, "A key stands among list elements",
        "'{0}' stands among list elements. Indent it to the column of the key above that it belongs beside.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(KeyAmongDashesId));

    public static Finding KeyAmongDashes(SourceSpan at, string key)
        => KeyAmongDashesRule.At(at, Quotation.Short(key));

    private static readonly DiagnosticDescriptor CommentSignRule = new(
        CommentSignId, "A comment begins with a slash",
        "{0} '{1}'. {2}.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(CommentSignId));

    public static Finding CommentSign(SourceSpan at, string sign)
        => IsJson(at)
            ? CommentSignRule.At(at, "JSON has no comments, so nothing begins with", sign, "Remove it; what an author should know goes under 'doc'")
            : CommentSignRule.At(at, "A comment does not begin with", sign, "Write '#'");

    private static readonly DiagnosticDescriptor SpaceMissingBehindDashRule = new(
        SpaceMissingBehindDashId, "A space is missing behind a dash",
        "A dash needs a space behind it: write '- {0}'",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(SpaceMissingBehindDashId));

    public static Finding SpaceMissingBehindDash(SourceSpan at, string element)
        => SpaceMissingBehindDashRule.At(at, Quotation.Short(element));

    private static readonly DiagnosticDescriptor KeyTooFarInRule = new(
        KeyTooFarInId, "A key is indented too far",
        "'{0}' has nothing below it, and '{1}' behind it is written twice then. Indent '{0}' less, or what follows it more.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(KeyTooFarInId));

    public static Finding KeyTooFarIn(SourceSpan at, string key, string next)
        => KeyTooFarInRule.At(at, Quotation.Short(key), Quotation.Short(next));

    private static readonly DiagnosticDescriptor MergeConflictRule = new(
        MergeConflictId, "A merge conflict is not resolved",
        "A merge conflict is not resolved here. Keep what you want of its sides, and remove the lines of '<<<<<<<', '=======' and '>>>>>>>'.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(MergeConflictId));

    public static Finding MergeConflict(SourceSpan at)
        => MergeConflictRule.At(at);
}
