using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Syntax;
using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis;

namespace Genviral.Gen.Spec.Diagnostics;

/// <summary>What can be wrong with endpoints, addresses and headers before names are resolved.</summary>
internal static class EndpointShapeReport
{
    public const string WrongPathId = "GENV1060";
    public const string OptionalPathParameterId = "GENV1061";
    public const string WrongEndpointNameId = "GENV1062";
    public const string WrongBaseUrlId = "GENV1063";
    public const string WrongHeaderNameId = "GENV1064";
    public const string WrongMediaTypeId = "GENV1065";
    public const string TooManyEndpointsId = "GENV1066";
    public const string ForeignDocumentId = "GENV1067";

    private static readonly DiagnosticDescriptor WrongPathRule = new(
        WrongPathId, "An endpoint's path is malformed", "'{0}' is not a path.{1}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(WrongPathId));

    private static readonly DiagnosticDescriptor OptionalPathParameterRule = new(
        OptionalPathParameterId, "A path parameter cannot be left out",
        "'{0}' is a path parameter, which cannot be left out. Write '{1}'.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(OptionalPathParameterId));

    private static readonly DiagnosticDescriptor WrongEndpointNameRule = new(
        WrongEndpointNameId, "An endpoint's name is malformed", "'{0}' cannot be an endpoint's name.{1}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(WrongEndpointNameId));

    private static readonly DiagnosticDescriptor WrongBaseUrlRule = new(
        WrongBaseUrlId, "The base URL is malformed", "'{0}' is not a base URL.{1}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(WrongBaseUrlId));

    private static readonly DiagnosticDescriptor WrongHeaderNameRule = new(
        WrongHeaderNameId, "A header's name is malformed", "'{0}' cannot be a header's name.{1}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(WrongHeaderNameId));

    private static readonly DiagnosticDescriptor WrongMediaTypeRule = new(
        WrongMediaTypeId, "A content type is malformed",
        "'{0}' is not a content type. Write one such as 'image/png' or 'application/octet-stream'.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(WrongMediaTypeId));

    private static readonly DiagnosticDescriptor TooManyEndpointsRule = new(
        TooManyEndpointsId, "There are too many endpoints",
        "{0} endpoints are more than one spec may have, which is {1}. Split it into several clients.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(TooManyEndpointsId));

    private static readonly DiagnosticDescriptor ForeignDocumentRule = new(
        ForeignDocumentId, "The file is an OpenAPI document",
        "'{0}' makes this an OpenAPI document, which is another language. A spec begins with 'genviral: 1'.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(ForeignDocumentId));

    public static Finding WrongPath(ScalarNode path, string remedy)
        => WrongPathRule.At(path.At, ShapeReport.Shorten(path.Text), remedy);

    public static Finding OptionalPathParameter(FieldSyntax field)
        => OptionalPathParameterRule.At(field.Name.At, field.Name.Value + "?", field.Name.Value);

    public static Finding WrongEndpointName(ScalarNode name, string remedy)
        => WrongEndpointNameRule.At(name.At, ShapeReport.Shorten(name.Text), remedy);

    public static Finding WrongBaseUrl(ScalarNode url, string remedy)
        => WrongBaseUrlRule.At(url.At, ShapeReport.Shorten(url.Text), remedy);

    public static Finding WrongHeaderName(Located<string> name, string remedy)
        => WrongHeaderNameRule.At(name.At, ShapeReport.Shorten(name.Value), remedy);

    public static Finding WrongMediaType(ScalarNode type)
        => WrongMediaTypeRule.At(type.At, ShapeReport.Shorten(type.Text));

    public static Finding TooManyEndpoints(SourceSpan at, int count, int limit)
        => TooManyEndpointsRule.At(at, Invariant(count), Invariant(limit));

    public static Finding ForeignDocument(ScalarNode key) => ForeignDocumentRule.At(key.At, key.Text);

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
