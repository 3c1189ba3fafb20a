using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Syntax;
using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis;

namespace Genviral.Gen.Spec.Diagnostics;

/// <summary>What can be wrong with types, once their names are looked up.</summary>
internal static class TypeReport
{
    /// <summary>The id of <see cref="UnknownType"/>.</summary>
    public const string UnknownTypeId = "GENV2100";

    /// <summary>The id of <see cref="AliasCycle"/>.</summary>
    public const string AliasCycleId = "GENV2101";

    /// <summary>The id of <see cref="TooDeep"/>.</summary>
    public const string TooDeepId = "GENV2102";

    /// <summary>The id of <see cref="FileOutsideMultipart"/>.</summary>
    public const string FileOutsideMultipartId = "GENV2103";

    /// <summary>The id of <see cref="NameOfNothing"/>.</summary>
    public const string NameOfNothingId = "GENV2104";

    /// <summary>The id of <see cref="MapKeyUnfit"/>.</summary>
    public const string MapKeyUnfitId = "GENV2107";

    /// <summary>The id of <see cref="ExtendsNoObject"/>.</summary>
    public const string ExtendsNoObjectId = "GENV2110";

    /// <summary>The id of <see cref="ExtendsCycle"/>.</summary>
    public const string ExtendsCycleId = "GENV2111";

    /// <summary>The id of <see cref="ExtendsTooMuch"/>.</summary>
    public const string ExtendsTooMuchId = "GENV2112";

    /// <summary>The id of <see cref="RuleFieldUnknown"/>.</summary>
    public const string RuleFieldUnknownId = "GENV2113";

    /// <summary>The id of <see cref="CaseIsNoObject"/>.</summary>
    public const string CaseIsNoObjectId = "GENV2120";

    /// <summary>The id of <see cref="CaseIsNullable"/>.</summary>
    public const string CaseIsNullableId = "GENV2121";

    /// <summary>The id of <see cref="CaseTwice"/>.</summary>
    public const string CaseTwiceId = "GENV2122";

    /// <summary>The id of <see cref="CaseDeclaresDiscriminator"/>.</summary>
    public const string CaseDeclaresDiscriminatorId = "GENV2123";

    /// <summary>The id of <see cref="SharedFieldIsDiscriminator"/>.</summary>
    public const string SharedFieldIsDiscriminatorId = "GENV2124";

    /// <summary>The id of <see cref="DiscriminatorOutOfReach"/>.</summary>
    public const string DiscriminatorOutOfReachId = "GENV2125";

    /// <summary>The id of <see cref="DiscriminatorMissing"/>.</summary>
    public const string DiscriminatorMissingId = "GENV2126";

    /// <summary>The id of <see cref="DiscriminatorUnfit"/>.</summary>
    public const string DiscriminatorUnfitId = "GENV2127";

    /// <summary>The id of <see cref="TwoOfAKind"/>.</summary>
    public const string TwoOfAKindId = "GENV2130";

    /// <summary>The id of <see cref="ChoiceCaseUnfit"/>.</summary>
    public const string ChoiceCaseUnfitId = "GENV2131";

    /// <summary>The id of <see cref="ChoiceCaseIsNullable"/>.</summary>
    public const string ChoiceCaseIsNullableId = "GENV2132";

    private static readonly DiagnosticDescriptor UnknownTypeRule = new(
        UnknownTypeId, "A type is not declared", "There is no type '{0}'.{1}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(UnknownTypeId));

    private static readonly DiagnosticDescriptor AliasCycleRule = new(
        AliasCycleId, "A type consists of nothing but itself", "'{0}' consists of nothing but itself. Give it an object with 'fields' on the way, or another type.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(AliasCycleId));

    private static readonly DiagnosticDescriptor TooDeepRule = new(
        TooDeepId, "A type is nested too deeply", "Lists, maps and aliases are nested more than {0} levels deep here. Put an object with 'fields' in between.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(TooDeepId));

    private static readonly DiagnosticDescriptor FileOutsideMultipartRule = new(
        FileOutsideMultipartId, "A file stands where none can", "A 'file' can only be a part of a multipart body. Write 'body: {{ multipart: … }}', or 'bytes' for base64 in JSON.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(FileOutsideMultipartId));

    private static readonly DiagnosticDescriptor NameOfNothingRule = new(
        NameOfNothingId, "A name is given to no inline type", "'name: {0}' names an inline type, and none stands here. For the C# name of a member write 'csharp'.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(NameOfNothingId));

    private static readonly DiagnosticDescriptor MapKeyUnfitRule = new(
        MapKeyUnfitId, "A map's keys are not text", "The keys of a JSON object are text. Use a built-in type or an enum that is not nullable.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(MapKeyUnfitId));

    private static readonly DiagnosticDescriptor ExtendsNoObjectRule = new(
        ExtendsNoObjectId, "'extends' names no object", "'{0}' is {1}. Only an object, a type with 'fields', can be extended.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(ExtendsNoObjectId));

    private static readonly DiagnosticDescriptor ExtendsCycleRule = new(
        ExtendsCycleId, "An object extends itself", "'{0}' extends the object that it is extended by. Remove one of the two 'extends'.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(ExtendsCycleId));

    private static readonly DiagnosticDescriptor ExtendsTooMuchRule = new(
        ExtendsTooMuchId, "'extends' copies too much", "Copying '{0}' here goes beyond 64 levels or 250,000 copied fields. Extend fewer objects.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(ExtendsTooMuchId));

    private static readonly DiagnosticDescriptor RuleFieldUnknownRule = new(
        RuleFieldUnknownId, "A rule names an unknown field", "This object has no field '{0}'.{1}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(RuleFieldUnknownId));

    private static readonly DiagnosticDescriptor CaseIsNoObjectRule = new(
        CaseIsNoObjectId, "A case of a union is no object", "The case '{0}' is {1}. A case of 'oneOf' is an object: write '{{ fields: … }}' or the name of one.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(CaseIsNoObjectId));

    private static readonly DiagnosticDescriptor CaseIsNullableRule = new(
        CaseIsNullableId, "A case of a union may be null", "The case '{0}' may be null. Null has no discriminator: make the union nullable where it is used.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(CaseIsNullableId));

    private static readonly DiagnosticDescriptor CaseTwiceRule = new(
        CaseTwiceId, "A type is a case twice", "'{0}' is a case of {1} already, at {2}. Declare another type with 'extends: {0}' for this case.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(CaseTwiceId));

    private static readonly DiagnosticDescriptor CaseDeclaresDiscriminatorRule = new(
        CaseDeclaresDiscriminatorId, "A case declares the discriminator", "'{0}' is the discriminator of the union at {1}, which writes and reads it. Remove the field.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(CaseDeclaresDiscriminatorId));

    private static readonly DiagnosticDescriptor SharedFieldIsDiscriminatorRule = new(
        SharedFieldIsDiscriminatorId, "The fields of all cases declare the discriminator", "'{0}' has a field '{1}', which is the discriminator here and is written and read by the union. Extend an object without it.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(SharedFieldIsDiscriminatorId));

    private static readonly DiagnosticDescriptor DiscriminatorOutOfReachRule = new(
        DiscriminatorOutOfReachId, "No object lies around a union that needs one", "The discriminator '{0}' is a field of the object around the union, and there is no such object here. Use the union, or a list of it, as a field.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(DiscriminatorOutOfReachId));

    private static readonly DiagnosticDescriptor DiscriminatorMissingRule = new(
        DiscriminatorMissingId, "The object around a union lacks the discriminator", "The discriminator '{0}' is a field of the object around the union, and that object has no such field.{1}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(DiscriminatorMissingId));

    private static readonly DiagnosticDescriptor DiscriminatorUnfitRule = new(
        DiscriminatorUnfitId, "A field cannot be the discriminator", "'{0}' tells the case of a union. It must be required, not nullable and {1}.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(DiscriminatorUnfitId));

    private static readonly DiagnosticDescriptor TwoOfAKindRule = new(
        TwoOfAKindId, "Two cases look alike", "Both '{0}' and '{1}' are a JSON {2}, so they cannot be told apart. {3}.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(TwoOfAKindId));

    private static readonly DiagnosticDescriptor ChoiceCaseUnfitRule = new(
        ChoiceCaseUnfitId, "A type cannot be one of several", "'{0}' is {1} and cannot be one of several types: its values do not have one JSON kind. Use 'json' alone.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(ChoiceCaseUnfitId));

    private static readonly DiagnosticDescriptor ChoiceCaseIsNullableRule = new(
        ChoiceCaseIsNullableId, "One of several types may be null", "'{0}' may be null. Null belongs to the whole: write the '?' behind the last type.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(ChoiceCaseIsNullableId));

    /// <summary>A name stands for no type.</summary>
    public static Finding UnknownType(Located<string> name, string remedy) => UnknownTypeRule.At(name.At, name.Value, remedy);

    /// <summary>A name that leads back to itself without an object on the way.</summary>
    public static Finding AliasCycle(string name, SourceSpan at) => AliasCycleRule.At(at, name);

    /// <summary>More levels than a type may have.</summary>
    public static Finding TooDeep(SourceSpan at) => TooDeepRule.At(at, "64");

    /// <summary><c>file</c> outside of a multipart body.</summary>
    public static Finding FileOutsideMultipart(SourceSpan at) => FileOutsideMultipartRule.At(at);

    /// <summary><c>name</c> beside a type that has a name already.</summary>
    public static Finding NameOfNothing(Located<string> name) => NameOfNothingRule.At(name.At, name.Value);

    /// <summary>A type that cannot be a map's key.</summary>
    public static Finding MapKeyUnfit(SourceSpan at) => MapKeyUnfitRule.At(at);

    /// <summary><c>extends</c> names something without fields.</summary>
    public static Finding ExtendsNoObject(Located<string> name, string what) => ExtendsNoObjectRule.At(name.At, name.Value, what);

    /// <summary>A chain of <c>extends</c> that ends where it began.</summary>
    public static Finding ExtendsCycle(Located<string> name) => ExtendsCycleRule.At(name.At, name.Value);

    /// <summary>Chains or numbers of copies beyond the limits.</summary>
    public static Finding ExtendsTooMuch(Located<string> name) => ExtendsTooMuchRule.At(name.At, name.Value);

    /// <summary>A rule about a field that the object does not have.</summary>
    public static Finding RuleFieldUnknown(Located<string> field, string remedy) => RuleFieldUnknownRule.At(field.At, field.Value, remedy);

    /// <summary>A case that cannot carry a discriminator.</summary>
    public static Finding CaseIsNoObject(SourceSpan at, string value, string what) => CaseIsNoObjectRule.At(at, value, what);

    /// <summary>A nullable case.</summary>
    public static Finding CaseIsNullable(SourceSpan at, string value) => CaseIsNullableRule.At(at, value);

    /// <summary>A type that is a case of two unions, or of one twice.</summary>
    public static Finding CaseTwice(SourceSpan at, string name, SourceSpan earlier, bool isSameUnion)
        => CaseTwiceRule.At(at, name, isSameUnion ? "this union" : "another union", earlier.ToLocation().ToString()).See(earlier);

    /// <summary>A field of a case has the discriminator's name.</summary>
    public static Finding CaseDeclaresDiscriminator(Located<string> field, SourceSpan discriminator)
        => CaseDeclaresDiscriminatorRule.At(field.At, field.Value, discriminator.ToLocation().ToString()).See(discriminator);

    /// <summary><c>extends</c> beside <c>oneOf</c> brings the discriminator.</summary>
    public static Finding SharedFieldIsDiscriminator(Located<string> extends, string discriminator)
        => SharedFieldIsDiscriminatorRule.At(extends.At, extends.Value, discriminator);

    /// <summary>A union with an outer discriminator that is no field.</summary>
    public static Finding DiscriminatorOutOfReach(SourceSpan at, Located<string> discriminator)
        => DiscriminatorOutOfReachRule.At(at, discriminator.Value).See(discriminator.At);

    /// <summary>The surrounding object lacks the discriminator.</summary>
    public static Finding DiscriminatorMissing(SourceSpan at, Located<string> discriminator, string remedy)
        => DiscriminatorMissingRule.At(at, discriminator.Value, remedy).See(discriminator.At);

    /// <summary>The outer discriminator is optional, nullable or of another type.</summary>
    public static Finding DiscriminatorUnfit(Located<string> field, Located<string> discriminator, bool isNumeric)
        => DiscriminatorUnfitRule.At(field.At, field.Value, isNumeric ? "an int or an enum of numbers" : "a string or an enum").See(discriminator.At);

    /// <summary>Two cases of <c>A | B</c> have one JSON kind.</summary>
    public static Finding TwoOfAKind(SourceSpan at, SourceSpan earlier, JsonKind kind, string remedy)
        => TwoOfAKindRule.At(at, earlier.ToText(), at.ToText(), kind.ToString().ToLowerInvariant(), remedy).See(earlier);

    /// <summary><c>json</c> or <c>file</c> in <c>A | B</c>.</summary>
    public static Finding ChoiceCaseUnfit(SourceSpan at, string what) => ChoiceCaseUnfitRule.At(at, at.ToText(), what);

    /// <summary>A nullable case of <c>A | B</c>.</summary>
    public static Finding ChoiceCaseIsNullable(SourceSpan at) => ChoiceCaseIsNullableRule.At(at, at.ToText());
}
