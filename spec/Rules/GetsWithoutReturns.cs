using Genviral.Gen.Spec.Diagnostics;

namespace Genviral.Gen.Spec.Rules;

/// <summary>A GET that does not say what it gets.</summary>
internal sealed class GetsWithoutReturns : IRule
{
    public IEnumerable<Finding> Check(RuleInput input)
        => input.Client.Endpoints.Emitted
            .Where(endpoint => endpoint is { Method.Value: "GET", Returns: null, MayHaveLostReturns: false })
            // A follow-up looks into the answer, and has missed the data already.
            .Where(endpoint => endpoint is { Paginate: null, Poll: null, Upload: null })
            .Where(endpoint => endpoint.Statuses.Count == 0 || endpoint.Statuses.Any(status => HasContent(status.Value)))
            .Select(endpoint => RuleReport.GetWithoutReturns(endpoint.Method.At, endpoint.Name.Value));

    private static bool HasContent(int status) => status is not (204 or 205 or 304);
}
