using Genviral.Gen.Spec.Diagnostics;

namespace Genviral.Gen.Spec.Rules;

/// <summary>A GET that sends something.</summary>
internal sealed class GetsWithBody : IRule
{
    public IEnumerable<Finding> Check(RuleInput input)
        => input.Client.Endpoints.Emitted
            .Where(endpoint => endpoint is { Method.Value: "GET", Body: not null })
            .Select(endpoint => RuleReport.GetWithBody(endpoint.Body!.At, endpoint.Name.Value));
}
