using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Syntax;
using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis;

namespace Genviral.Gen.Spec.Diagnostics;

/// <summary>What is allowed and probably meant otherwise.</summary>
internal static class RuleReport
{
    /// <summary>The id of <see cref="UnusedType"/>.</summary>
    public const string UnusedTypeId = "GENV3000";

    /// <summary>The id of <see cref="UnusedError"/>.</summary>
    public const string UnusedErrorId = "GENV3001";

    /// <summary>The id of <see cref="GetWithoutReturns"/>.</summary>
    public const string GetWithoutReturnsId = "GENV3002";

    /// <summary>The id of <see cref="CommonErrorRepeated"/>.</summary>
    public const string CommonErrorRepeatedId = "GENV3003";

    /// <summary>The id of <see cref="PathParameterTypo"/>.</summary>
    public const string PathParameterTypoId = "GENV3004";

    /// <summary>The id of <see cref="ExampleUnfit"/>.</summary>
    public const string ExampleUnfitId = "GENV3005";

    /// <summary>The id of <see cref="DefaultUnfit"/>.</summary>
    public const string DefaultUnfitId = "GENV3006";

    /// <summary>The id of <see cref="RetryOnClientError"/>.</summary>
    public const string RetryOnClientErrorId = "GENV3007";

    /// <summary>The id of <see cref="InsecureBaseUrl"/>.</summary>
    public const string InsecureBaseUrlId = "GENV3008";

    /// <summary>The id of <see cref="GetWithBody"/>.</summary>
    public const string GetWithBodyId = "GENV3009";

    /// <summary>The id of <see cref="EndlessObject"/>.</summary>
    public const string EndlessObjectId = "GENV3010";

    /// <summary>The id of <see cref="RequestRepeated"/>.</summary>
    public const string RequestRepeatedId = "GENV3011";

    /// <summary>The id of <see cref="UselessOmission"/>.</summary>
    public const string UselessOmissionId = "GENV3012";

    /// <summary>The id of <see cref="SchemeWithoutBlank"/>.</summary>
    public const string SchemeWithoutBlankId = "GENV3013";

    private static readonly DiagnosticDescriptor UnusedTypeRule = new(
        UnusedTypeId, "Nothing uses a type", "Nothing uses the type '{0}'. Use it or remove it.",
        Rule.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Rule.Page(UnusedTypeId));

    private static readonly DiagnosticDescriptor UnusedErrorRule = new(
        UnusedErrorId, "No endpoint returns an error", "No endpoint returns the error '{0}'. Name it in 'commonErrors' or in the 'errors' of an endpoint, or remove it.",
        Rule.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Rule.Page(UnusedErrorId));

    private static readonly DiagnosticDescriptor GetWithoutReturnsRule = new(
        GetWithoutReturnsId, "A GET returns nothing", "'{0}' gets something and does not say what. Add 'returns'.",
        Rule.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Rule.Page(GetWithoutReturnsId));

    private static readonly DiagnosticDescriptor CommonErrorRepeatedRule = new(
        CommonErrorRepeatedId, "An error is common already", "Every endpoint can return '{0}', see 'commonErrors'. Remove it here.",
        Rule.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Rule.Page(CommonErrorRepeatedId));

    private static readonly DiagnosticDescriptor PathParameterTypoRule = new(
        PathParameterTypoId, "A path parameter looks misspelled", "'{0}' is not declared under 'path'.{1}",
        Rule.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Rule.Page(PathParameterTypoId));

    private static readonly DiagnosticDescriptor ExampleUnfitRule = new(
        ExampleUnfitId, "An example does not fit its type", "The example does not fit.{0}",
        Rule.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Rule.Page(ExampleUnfitId));

    private static readonly DiagnosticDescriptor DefaultUnfitRule = new(
        DefaultUnfitId, "A default does not fit its type", "The default does not fit.{0}",
        Rule.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Rule.Page(DefaultUnfitId));

    private static readonly DiagnosticDescriptor RetryOnClientErrorRule = new(
        RetryOnClientErrorId, "A client error is retried", "'{0}' comes with status {1}, which says that the request is wrong: sent again, it fails again. Remove 'retry: true'.",
        Rule.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Rule.Page(RetryOnClientErrorId));

    private static readonly DiagnosticDescriptor InsecureBaseUrlRule = new(
        InsecureBaseUrlId, "The API is called without encryption", "Credentials would travel in the clear to '{0}'. Write 'https:'.",
        Rule.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Rule.Page(InsecureBaseUrlId));

    private static readonly DiagnosticDescriptor GetWithBodyRule = new(
        GetWithBodyId, "A GET has a body", "'{0}' is a GET, whose body many servers and proxies drop. Use 'query', or 'post' if the API says so.",
        Rule.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Rule.Page(GetWithBodyId));

    private static readonly DiagnosticDescriptor RequestRepeatedRule = new(
        RequestRepeatedId, "Two endpoints send the same request", "'{0}' has the method and path of '{1}' at {2}. Remove one of them, or correct its path.",
        Rule.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Rule.Page(RequestRepeatedId));

    private static readonly DiagnosticDescriptor UselessOmissionRule = new(
        UselessOmissionId, "Nothing is there to omit", "No file declares '{0}', so there is nothing to omit.{1}",
        Rule.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Rule.Page(UselessOmissionId));

    private static readonly DiagnosticDescriptor SchemeWithoutBlankRule = new(
        SchemeWithoutBlankId, "The scheme runs into the credential", "Nothing stands between '{0}' and the key: the header reads '{0}<key>'. Write 'prefix: \"{0} \"', in quotes, since YAML drops a blank at the end.",
        Rule.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Rule.Page(SchemeWithoutBlankId));

    private static readonly DiagnosticDescriptor EndlessObjectRule = new(
        EndlessObjectId, "An object can never be complete", "'{0}' needs itself: {1}. No value can be built; make one of the fields optional or nullable.",
        Rule.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Rule.Page(EndlessObjectId));

    /// <summary>A declared type that nothing names.</summary>
    public static Finding UnusedType(Located<string> name) => UnusedTypeRule.At(name.At, name.Value);

    /// <summary>A declared error that is in no list.</summary>
    public static Finding UnusedError(Located<string> code) => UnusedErrorRule.At(code.At, code.Value);

    /// <summary>A GET without <c>returns</c>.</summary>
    public static Finding GetWithoutReturns(SourceSpan at, string endpoint) => GetWithoutReturnsRule.At(at, endpoint);

    /// <summary><c>errors</c> that repeat <c>commonErrors</c>.</summary>
    public static Finding CommonErrorRepeated(Located<string> code) => CommonErrorRepeatedRule.At(code.At, code.Value);

    /// <summary>A placeholder that is near a declared one.</summary>
    public static Finding PathParameterTypo(Located<string> placeholder, Located<string> declared)
        => PathParameterTypoRule.At(placeholder.At, placeholder.Value, $" Did you mean '{declared.Value}'?").See(declared.At);

    /// <summary>A part of an example that its type does not allow.</summary>
    public static Finding ExampleUnfit(SourceSpan at, string why) => ExampleUnfitRule.At(at, " " + why);

    /// <summary>A default that its type does not allow.</summary>
    public static Finding DefaultUnfit(SourceSpan at, string why) => DefaultUnfitRule.At(at, " " + why);

    /// <summary><c>retry: true</c> with a status that a repetition does not change.</summary>
    public static Finding RetryOnClientError(SourceSpan at, string code, int status)
        => RetryOnClientErrorRule.At(at, code, status.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>An <c>http:</c> address that is not this machine.</summary>
    public static Finding InsecureBaseUrl(Located<string> url) => InsecureBaseUrlRule.At(url.At, url.Value);

    /// <summary>A GET with <c>body</c>.</summary>
    public static Finding GetWithBody(SourceSpan at, string endpoint) => GetWithBodyRule.At(at, endpoint);

    /// <summary>An endpoint that sends what another one sends.</summary>
    public static Finding RequestRepeated(SourceSpan at, string endpoint, string first, SourceSpan firstAt)
        => RequestRepeatedRule.At(at, endpoint, first, firstAt.ToLocation().ToString()).See(firstAt);

    /// <summary>An endpoint that is hidden and not declared.</summary>
    public static Finding UselessOmission(Located<string> endpoint, string remedy) => UselessOmissionRule.At(endpoint.At, endpoint.Value, remedy);

    /// <summary>A scheme of <c>Authorization</c> without the blank behind it.</summary>
    public static Finding SchemeWithoutBlank(SourceSpan at, string scheme) => SchemeWithoutBlankRule.At(at, scheme);

    /// <summary>Required fields that lead back to their object.</summary>
    public static Finding EndlessObject(SourceSpan at, string name, string way) => EndlessObjectRule.At(at, name, way);
}
