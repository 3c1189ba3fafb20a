using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Syntax;
using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis;

namespace Genviral.Gen.Spec.Diagnostics;

/// <summary>What can be wrong with paging, polling, uploads and idempotency keys.</summary>
internal static class PlumbingReport
{
    /// <summary>The id of <see cref="UnknownMember"/>.</summary>
    public const string UnknownMemberId = "GENV2500";

    /// <summary>The id of <see cref="IndexWanted"/>.</summary>
    public const string IndexWantedId = "GENV2501";

    /// <summary>The id of <see cref="NoMembers"/>.</summary>
    public const string NoMembersId = "GENV2502";

    /// <summary>The id of <see cref="NoData"/>.</summary>
    public const string NoDataId = "GENV2503";

    /// <summary>The id of <see cref="UnknownRequestPart"/>.</summary>
    public const string UnknownRequestPartId = "GENV2504";

    /// <summary>The id of <see cref="Unfit"/>.</summary>
    public const string UnfitId = "GENV2505";

    /// <summary>The id of <see cref="UnknownEndpoint"/>.</summary>
    public const string UnknownEndpointId = "GENV2510";

    /// <summary>The id of <see cref="TargetTakesNoId"/>.</summary>
    public const string TargetTakesNoIdId = "GENV2511";

    /// <summary>The id of <see cref="TargetWantsMore"/>.</summary>
    public const string TargetWantsMoreId = "GENV2512";

    /// <summary>The id of <see cref="UnknownState"/>.</summary>
    public const string UnknownStateId = "GENV2513";

    private static readonly DiagnosticDescriptor UnknownMemberRule = new(
        UnknownMemberId, "A path leads nowhere", "There is no field '{0}' here.{1}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(UnknownMemberId));

    private static readonly DiagnosticDescriptor IndexWantedRule = new(
        IndexWantedId, "A path meets a list", "'{0}' is looked for in a list. {1}.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(IndexWantedId));

    private static readonly DiagnosticDescriptor NoMembersRule = new(
        NoMembersId, "A path goes too far", "'{0}' is looked for in {1}, which has no fields that are known",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(NoMembersId));

    private static readonly DiagnosticDescriptor NoDataRule = new(
        NoDataId, "A path into an answer without data", "'{0}' is looked for in the answer, and the endpoint has no JSON data. Say what it returns with 'returns'.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(NoDataId));

    private static readonly DiagnosticDescriptor UnknownRequestPartRule = new(
        UnknownRequestPartId, "A parameter or field is not declared", "This endpoint has no {1} '{0}'.{2}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(UnknownRequestPartId));

    private static readonly DiagnosticDescriptor UnfitRule = new(
        UnfitId, "A value cannot play its part", "'{0}' must be {1} here, and it is {2}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(UnfitId));

    private static readonly DiagnosticDescriptor UnknownEndpointRule = new(
        UnknownEndpointId, "An endpoint is not declared", "There is no endpoint '{0}'.{1}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(UnknownEndpointId));

    private static readonly DiagnosticDescriptor TargetTakesNoIdRule = new(
        TargetTakesNoIdId, "The polled endpoint takes no id", "The path of '{0}' has no parameter that the id could fill. Poll an endpoint whose path ends in one.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(TargetTakesNoIdId));

    private static readonly DiagnosticDescriptor TargetWantsMoreRule = new(
        TargetWantsMoreId, "The polled endpoint wants more than an id", "'{0}' also needs {1}, which this endpoint does not have. Earlier path parameters carry over by name; the rest must be optional.",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(TargetWantsMoreId));

    private static readonly DiagnosticDescriptor UnknownStateRule = new(
        UnknownStateId, "A job never comes to a state", "'{0}' is no value of '{1}'.{2}",
        Rule.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.Page(UnknownStateId));

    /// <summary>A segment of a path into the answer that is no field.</summary>
    public static Finding UnknownMember(Located<string> segment, string remedy) => UnknownMemberRule.At(segment.At, segment.Value, remedy);

    /// <summary>A name where an index is wanted.</summary>
    public static Finding IndexWanted(Located<string> segment)
        => IndexWantedRule.At(segment.At, segment.Value, segment.Value.Length > 1 && segment.Value[0] == '-' && char.IsDigit(segment.Value[1])
            ? "Elements are counted from the first, which is '0'"
            : $"Write the index first, such as '0.{segment.Value}'");

    /// <summary>A path through something without fields.</summary>
    public static Finding NoMembers(Located<string> segment, string what) => NoMembersRule.At(segment.At, segment.Value, what);

    /// <summary>A path where <c>returns</c> is missing.</summary>
    public static Finding NoData(Located<string> path) => NoDataRule.At(path.At, path.Value);

    /// <summary>A name that stands for nothing in the request.</summary>
    public static Finding UnknownRequestPart(Located<string> name, string what, string remedy)
        => UnknownRequestPartRule.At(name.At, name.Value, what, remedy);

    /// <summary>Something of the wrong type.</summary>
    public static Finding Unfit(Located<string> path, string wanted, string type) => UnfitRule.At(path.At, path.Value, wanted, type);

    /// <summary><c>poll</c> names an undeclared endpoint.</summary>
    public static Finding UnknownEndpoint(Located<string> name, string remedy) => UnknownEndpointRule.At(name.At, name.Value, remedy);

    /// <summary><c>poll</c> names an endpoint that <c>omit: true</c> hides.</summary>
    public static Finding EndpointOmitted(Located<string> name, SourceSpan omission)
        => UnknownEndpointRule.At(name.At, name.Value, $" 'omit: true' at {omission.ToLocation()} leaves it out: remove that, or this 'poll'.").See(omission);

    /// <summary>The endpoint to poll has no path parameter that is filled by its caller.</summary>
    public static Finding TargetTakesNoId(Located<string> with) => TargetTakesNoIdRule.At(with.At, with.Value);

    /// <summary>The endpoint to poll asks for values that are not at hand.</summary>
    public static Finding TargetWantsMore(Located<string> with, IEnumerable<string> missing)
        => TargetWantsMoreRule.At(with.At, with.Value, string.Join(", ", missing.Select(name => $"'{name}'")));

    /// <summary>A state that what is polled cannot have.</summary>
    public static Finding UnknownState(Located<string> state, string until, string remedy) => UnknownStateRule.At(state.At, state.Value, until, remedy);
}
