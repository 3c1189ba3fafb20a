using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Syntax;

namespace Genviral.Gen.Spec.Rules;

/// <summary>A GET that does not say what it gets.</summary>
internal sealed class GetsWithoutReturns : IRule
{
    public IEnumerable<Finding> Check(RuleInput input)
        => input.Client.Endpoints.Emitted
            .Where(endpoint => endpoint is { Method.Value: "GET", Returns: null, MayHaveLostReturns: false })
            .Where(endpoint => !IsLookedInto(endpoint, input.Client.Endpoints.Emitted))
            .Where(endpoint => endpoint.Statuses.Count == 0 || endpoint.Statuses.Any(status => HasContent(status.Value)))
            .Select(endpoint => RuleReport.GetWithoutReturns(endpoint.Method.At, endpoint.Name.Value));

    /// <summary>Whether something follows a path into the answer: that has missed the data already, or has found all it wants in the envelope.</summary>
    private static bool IsLookedInto(EndpointSyntax endpoint, IReadOnlyList<EndpointSyntax> all)
        => endpoint.Paginate is not null || endpoint.Poll is not null || endpoint.Upload is not null
            || all.Any(other => other.Poll?.With.Value == endpoint.Name.Value);

    private static bool HasContent(int status) => status is not (204 or 205 or 304);
}
