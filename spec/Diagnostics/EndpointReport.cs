using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Syntax;
using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis;

namespace Genviral.Gen.Spec.Diagnostics;

/// <summary>What can be wrong with parameters, credentials and errors.</summary>
internal static class EndpointReport
{
    /// <summary>The id of <see cref="ParameterUnfit"/>.</summary>
    public const string ParameterUnfitId = "GENV2300";

    /// <summary>The id of <see cref="PathParameterUnfit"/>.</summary>
    public const string PathParameterUnfitId = "GENV2301";

    /// <summary>The id of <see cref="PathParameterIsNullable"/>.</summary>
    public const string PathParameterIsNullableId = "GENV2302";

    /// <summary>The id of <see cref="NoPlaceholder"/>.</summary>
    public const string NoPlaceholderId = "GENV2303";

    /// <summary>The id of <see cref="HeaderReserved"/>.</summary>
    public const string HeaderReservedId = "GENV2304";

    /// <summary>The id of <see cref="CommaWithoutList"/>.</summary>
    public const string CommaWithoutListId = "GENV2305";

    /// <summary>The id of <see cref="CredentialDeclared"/>.</summary>
    public const string CredentialDeclaredId = "GENV2306";

    /// <summary>The id of <see cref="CredentialHasNoPlace"/>.</summary>
    public const string CredentialHasNoPlaceId = "GENV2307";

    /// <summary>The id of <see cref="NothingFills"/>.</summary>
    public const string NothingFillsId = "GENV2308";

    /// <summary>The id of <see cref="UnknownError"/>.</summary>
    public const string UnknownErrorId = "GENV2310";

    private static readonly DiagnosticDescriptor ParameterUnfitRule = new(
        ParameterUnfitId, "A parameter has a type that is no text", "'{0}' is {1}. In a query or header stand built-in types, enums and lists of them; send the rest in the body.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(ParameterUnfitId));

    private static readonly DiagnosticDescriptor PathParameterUnfitRule = new(
        PathParameterUnfitId, "A path parameter has a type that is no text", "'{0}' is {1}. In a path stand built-in types and enums.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(PathParameterUnfitId));

    private static readonly DiagnosticDescriptor PathParameterIsNullableRule = new(
        PathParameterIsNullableId, "A path parameter may be null", "'{0}' is part of the path and so never null. Remove the '?' of its type.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(PathParameterIsNullableId));

    private static readonly DiagnosticDescriptor NoPlaceholderRule = new(
        NoPlaceholderId, "A path parameter has no place in the path", "The path '{1}' has no parameter '{0}'.{2}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(NoPlaceholderId));

    private static readonly DiagnosticDescriptor HeaderReservedRule = new(
        HeaderReservedId, "A header is set by the client itself", "'{0}' cannot be set here.{1}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(HeaderReservedId));

    private static readonly DiagnosticDescriptor CommaWithoutListRule = new(
        CommaWithoutListId, "Only a list can be joined by commas", "'style: comma' joins the values of a list, and '{0}' is none. Remove it, or make '{0}' a list.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(CommaWithoutListId));

    private static readonly DiagnosticDescriptor CredentialDeclaredRule = new(
        CredentialDeclaredId, "A parameter carries the credential", "'{0}' carries the credential, see 'auth', and is filled by the client. Remove it here.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(CredentialDeclaredId));

    private static readonly DiagnosticDescriptor CredentialHasNoPlaceRule = new(
        CredentialHasNoPlaceId, "The credential has no place", "'{0}' stands neither in 'baseUrl' nor in any path: the credential would not be sent.{1}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(CredentialHasNoPlaceId));

    private static readonly DiagnosticDescriptor NothingFillsRule = new(
        NothingFillsId, "Nothing fills a place in the base URL",
        "Nothing fills '{0}' in 'baseUrl'. Write its value, say 'auth: {1}' if it is the credential, or leave 'baseUrl' out and set BaseAddress in the client's options.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(NothingFillsId));

    private static readonly DiagnosticDescriptor UnknownErrorRule = new(
        UnknownErrorId, "An error is not declared", "There is no error '{0}' under 'errors'.{1}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(UnknownErrorId));

    /// <summary>A query or header parameter that is no text.</summary>
    public static Finding ParameterUnfit(FieldSyntax field, string what) => ParameterUnfitRule.At(field.Type.At, field.Name.Value, what);

    /// <summary>A path parameter that is no text.</summary>
    public static Finding PathParameterUnfit(FieldSyntax field, string what) => PathParameterUnfitRule.At(field.Type.At, field.Name.Value, what);

    /// <summary>A nullable path parameter.</summary>
    public static Finding PathParameterIsNullable(FieldSyntax field) => PathParameterIsNullableRule.At(field.Type.At, field.Name.Value);

    /// <summary>A declared path parameter that the path does not name.</summary>
    public static Finding NoPlaceholder(Located<string> name, string path, string remedy)
        => NoPlaceholderRule.At(name.At, name.Value, path, remedy.Length == 0 ? $" Write it as '{{{name.Value}}}' in the path, or remove it here." : remedy);

    /// <summary>A header that the client or the connection sets.</summary>
    public static Finding HeaderReserved(Located<string> name, string remedy) => HeaderReservedRule.At(name.At, name.Value, " " + remedy);

    /// <summary>The credential's header is one that the client or the connection sets.</summary>
    /// <param name="name">The header.</param>
    /// <param name="setter">Who sets it, as a sentence without its end.</param>
    public static Finding CredentialHeaderReserved(Located<string> name, string setter)
        => HeaderReservedRule.At(name.At, name.Value, $" {setter}, so the credential would not be sent: name the header that the API reads it from.");

    /// <summary><c>style: comma</c> on a single value.</summary>
    public static Finding CommaWithoutList(FieldSyntax field)
        => CommaWithoutListRule.At(field.Modifiers.IsCommaJoined?.At ?? field.Name.At, field.Name.Value);

    /// <summary>A parameter that <c>auth</c> fills is declared, too.</summary>
    public static Finding CredentialDeclared(Located<string> name) => CredentialDeclaredRule.At(name.At, name.Value);

    /// <summary><c>auth: { path: token }</c> without <c>{token}</c>.</summary>
    public static Finding CredentialHasNoPlace(SourceSpan at, string name, string remedy)
        => CredentialHasNoPlaceRule.At(at, $"{{{name}}}", remedy);

    /// <summary>A placeholder of the base URL that is not the credential's.</summary>
    public static Finding NothingFills(SourceSpan at, string name) => NothingFillsRule.At(at, $"{{{name}}}", $"{{ path: {name} }}");

    /// <summary><c>errors</c> or <c>commonErrors</c> name an undeclared error.</summary>
    public static Finding UnknownError(Located<string> code, string remedy) => UnknownErrorRule.At(code.At, code.Value, remedy);
}
