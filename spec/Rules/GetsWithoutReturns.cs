using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Syntax;

namespace Genviral.Gen.Spec.Rules;

/// <summary>A GET that does not say what it gets.</summary>
internal sealed class GetsWithoutReturns : IRule
{
    public IEnumerable<Finding> Check(RuleInput input)
    {
        List<EndpointSyntax> silent = [.. input.Client.Endpoints.Emitted
            .Where(endpoint => endpoint is { Method.Value: "GET", Returns: null, MayHaveLostReturns: false })
            .Where(endpoint => endpoint.Statuses.Count == 0 || endpoint.Statuses.Any(status => HasContent(status.Value)))];
        if (silent.Count == 0)
        {
            return [];
        }

        var polled = new HashSet<string>(input.Client.Endpoints.Emitted.Select(endpoint => endpoint.Poll?.With.Value).OfType<string>(), StringComparer.Ordinal);
        return silent
            .Where(endpoint => !IsLookedInto(endpoint, polled))
            .Select(endpoint => RuleReport.GetWithoutReturns(endpoint.Method.At, endpoint.Name.Value));
    }

    /// <summary>Whether something follows a path into the answer: that has missed the data already, or has found all it wants in the envelope.</summary>
    private static bool IsLookedInto(EndpointSyntax endpoint, HashSet<string> polled)
        => endpoint.Paginate is not null || endpoint.Poll is not null || endpoint.Upload is not null || polled.Contains(endpoint.Name.Value);

    private static bool HasContent(int status) => status is not (204 or 205 or 304);
}
