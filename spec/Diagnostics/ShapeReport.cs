using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Syntax;
using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis;

namespace Genviral.Gen.Spec.Diagnostics;

/// <summary>What can be wrong with keys, and with values wherever they stand.</summary>
internal static class ShapeReport
{
    public const string WrongVersionId = "GENV1001";
    public const string UnknownKeyId = "GENV1002";
    public const string MisplacedKeyId = "GENV1003";
    public const string MissingKeyId = "GENV1004";
    public const string ExcludedKeyId = "GENV1005";
    public const string DuplicateNameId = "GENV1006";
    public const string WrongShapeId = "GENV1007";
    public const string WrongNumberId = "GENV1008";
    public const string NumberOutOfRangeId = "GENV1009";
    public const string WrongFlagId = "GENV1010";
    public const string WrongWordId = "GENV1011";
    public const string WrongDurationId = "GENV1012";
    public const string ControlCharacterId = "GENV1013";
    public const string EmptyTextId = "GENV1014";
    public const string WrongCSharpNameId = "GENV1015";
    public const string WrongDottedPathId = "GENV1016";
    public const string EmptyListId = "GENV1017";
    public const string MissingCompanionId = "GENV1018";
    public const string MissingChoiceId = "GENV1019";
    public const string TypographicQuotesId = "GENV1020";

    private static readonly DiagnosticDescriptor WrongVersionRule = new(
        WrongVersionId, "The language version is not known", "Language version {0} is not known. Write 'genviral: 1'.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(WrongVersionId));

    private static readonly DiagnosticDescriptor UnknownKeyRule = new(
        UnknownKeyId, "A key is unknown", "Unknown key '{0}' {1}.{2}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(UnknownKeyId));

    private static readonly DiagnosticDescriptor MisplacedKeyRule = new(
        MisplacedKeyId, "A key stands in the wrong place", "'{0}' does not belong {1}. It belongs {2}.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(MisplacedKeyId));

    private static readonly DiagnosticDescriptor MissingKeyRule = new(
        MissingKeyId, "A key is missing", "{0} missing {1}.{2}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(MissingKeyId));

    private static readonly DiagnosticDescriptor ExcludedKeyRule = new(
        ExcludedKeyId, "Two keys exclude each other", "'{0}' cannot stand beside '{1}' at {2}. Leave one of them out.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(ExcludedKeyId));

    private static readonly DiagnosticDescriptor DuplicateNameRule = new(
        DuplicateNameId, "A name stands twice", "'{0}' stands here already: {1}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(DuplicateNameId));

    private static readonly DiagnosticDescriptor WrongShapeRule = new(
        WrongShapeId, "A value has the wrong shape", "{0} cannot stand here. Write {1}.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(WrongShapeId));

    private static readonly DiagnosticDescriptor WrongNumberRule = new(
        WrongNumberId, "A value is not a number", "{0} is not {1}.{2}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(WrongNumberId));

    private static readonly DiagnosticDescriptor NumberOutOfRangeRule = new(
        NumberOutOfRangeId, "A number is out of range", "{0} is out of range. Write {1}.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(NumberOutOfRangeId));

    private static readonly DiagnosticDescriptor WrongFlagRule = new(
        WrongFlagId, "A value is neither true nor false", "{0} is not allowed here. Write {1}.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(WrongFlagId));

    private static readonly DiagnosticDescriptor WrongWordRule = new(
        WrongWordId, "A value is none of those allowed", "'{0}' is not allowed here.{1}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(WrongWordId));

    private static readonly DiagnosticDescriptor WrongDurationRule = new(
        WrongDurationId, "A value is not a duration", "'{0}' is not a duration.{1}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(WrongDurationId));

    private static readonly DiagnosticDescriptor ControlCharacterRule = new(
        ControlCharacterId, "A text holds a character that cannot be sent or shown",
        "The character {0} cannot stand in this text. {1}.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(ControlCharacterId));

    private static readonly DiagnosticDescriptor TypographicQuotesRule = new(
        TypographicQuotesId, "Typographic quotes are a part of the value", "The quotes of {0} are typographic ones, which would be sent with it. Write \"{1}\".",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(TypographicQuotesId));

    private static readonly DiagnosticDescriptor EmptyTextRule = new(
        EmptyTextId, "A text is empty", "This text is empty. Write {0}.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(EmptyTextId));

    private static readonly DiagnosticDescriptor WrongCSharpNameRule = new(
        WrongCSharpNameId, "A name is not a C# name", "'{0}' is not {1}.{2}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(WrongCSharpNameId));

    private static readonly DiagnosticDescriptor WrongDottedPathRule = new(
        WrongDottedPathId, "A path into an answer is malformed", "'{0}' is not a path into the answer.{1}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(WrongDottedPathId));

    private static readonly DiagnosticDescriptor EmptyListRule = new(
        EmptyListId, "Nothing is listed", "Nothing is listed here. Write {0}.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(EmptyListId));

    private static readonly DiagnosticDescriptor MissingCompanionRule = new(
        MissingCompanionId, "A key needs another one beside it", "'{0}' belongs beside {1}. Add that, or leave '{0}' out.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(MissingCompanionId));

    private static readonly DiagnosticDescriptor MissingChoiceRule = new(
        MissingChoiceId, "One of several keys is missing", "{0} is missing {1}. Write one of {2}.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(MissingChoiceId));

    public static Finding WrongVersion(ScalarNode version) => WrongVersionRule.At(version.At, Quote(version));

    public static Finding UnknownKey(ScalarNode key, KeyOwner owner, string remedy)
        => UnknownKeyRule.At(key.At, Shorten(key.Text), owner.Place, remedy);

    public static Finding MisplacedKey(ScalarNode key, KeyOwner owner, IReadOnlyList<KeyOwner> homes)
        => MisplacedKeyRule.At(
            key.At, key.Text, owner.Place, string.Join(" or ", homes.Take(3).Select(home => home.Place)));

    public static Finding MissingKey(SourceSpan at, string key, KeyOwner owner, string remedy)
        => MissingKeyRule.At(at, $"'{key}' is", owner.Place, remedy);

    public static Finding MissingKeys(SourceSpan at, IReadOnlyList<string> keys, KeyOwner owner)
        => MissingKeyRule.At(at, $"'{string.Join("', '", keys)}' {(keys.Count == 1 ? "is" : "are")}", owner.Place, "");

    /// <summary>The line of a section, above what is of no other.</summary>
    public static Finding MissingSection(ScalarNode first, string section)
        => MissingKeyRule.At(first.At, $"'{section}' is", $"above '{Shorten(first.Text)}'", $" Write '{section}:' on a line of its own before it.");

    public static Finding ExcludedKey(ScalarNode key, ScalarNode earlier)
        => ExcludedKeyRule.At(key.At, key.Text, earlier.Text, earlier.At.ToLocation().ToString()).See(earlier.At);

    public static Finding DuplicateName(Located<string> name, SourceSpan earlier)
        => DuplicateNameRule.At(name.At, Shorten(name.Value), earlier.ToLocation().ToString()).See(earlier);

    public static Finding WrongShape(SourceSpan at, string wanted, Node node)
        => WrongShapeRule.At(at, Describe(node), wanted);

    public static Finding WrongNumber(ScalarNode value, string wanted, string remedy)
        => WrongNumberRule.At(value.At, Quote(value), wanted, remedy);

    public static Finding NumberOutOfRange(ScalarNode value, string range)
        => NumberOutOfRangeRule.At(value.At, Quote(value), range);

    public static Finding WrongFlag(ScalarNode value, string allowed) => WrongFlagRule.At(value.At, Quote(value), allowed);

    public static Finding WrongWord(ScalarNode value, string remedy)
        => WrongWordRule.At(value.At, Shorten(value.Text), remedy);

    public static Finding WrongDuration(ScalarNode value, string remedy)
        => WrongDurationRule.At(value.At, Shorten(value.Text), remedy);

    public static Finding ControlCharacter(SourceSpan at, char character)
        => ControlCharacterRule.At(at, $"U+{(int)character:X4}", "Leave it out");

    /// <summary>A header's value that HTTP cannot carry.</summary>
    public static Finding HeaderCharacter(SourceSpan at, char character)
        => character < 0x80
            ? ControlCharacter(at, character)
            : ControlCharacterRule.At(at, $"U+{(int)character:X4}", "A header holds ASCII characters alone: leave it out, or encode it as the API wants it");

    /// <param name="value">A value or a name.</param>
    /// <param name="quoted">What of it has the quotes; a question mark may stand behind them.</param>
    public static Finding TypographicQuotes(ScalarNode value, string quoted)
        => TypographicQuotesRule.At(value.At, Shorten(value.Text), Shorten(quoted.Substring(1, quoted.Length - 2) + value.Text.Substring(quoted.Length)));

    public static Finding EmptyText(SourceSpan at, string wanted) => EmptyTextRule.At(at, wanted);

    public static Finding WrongCSharpName(Located<string> name, string wanted, string remedy)
        => WrongCSharpNameRule.At(name.At, Shorten(name.Value), wanted, remedy);

    public static Finding WrongDottedPath(ScalarNode value, string remedy)
        => WrongDottedPathRule.At(value.At, Shorten(value.Text), remedy);

    public static Finding EmptyList(SourceSpan at, string wanted) => EmptyListRule.At(at, wanted);

    public static Finding MissingCompanion(ScalarNode key, string companions)
        => MissingCompanionRule.At(key.At, key.Text, companions);

    public static Finding MissingChoice(SourceSpan at, string what, KeyOwner owner, IEnumerable<string> choices)
        => MissingChoiceRule.At(at, what, owner.Place, string.Join(", ", choices));

    /// <summary>The author's own word, its quotes included: <c>'30'</c>, <c>"30"</c>.</summary>
    public static string Quote(ScalarNode value)
        => value.Style == ScalarStyle.DoubleQuoted ? $"\"{Shorten(value.Text)}\"" : $"'{Shorten(value.Text)}'";

    /// <summary>A message stays a message when the author's word is a page long.</summary>
    public static string Shorten(string text) => text.Length <= 80 ? text : text.Substring(0, 80) + "…";

    private static string Describe(Node node) => node switch
    {
        ScalarNode scalar => Quote(scalar),
        SequenceNode => "A list",
        _ => "A mapping",
    };
}
