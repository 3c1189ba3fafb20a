using Genviral.Gen.Spec.Diagnostics;

namespace Genviral.Gen.Spec.Rules;

/// <summary><c>retry: true</c> with a status that says that the request itself is wrong.</summary>
internal sealed class RetriedClientErrors : IRule
{
    public IEnumerable<Finding> Check(RuleInput input)
        => from error in input.Client.Errors
           where error.Retry is { Value: true }
           let status = error.Statuses.Select(status => status.Value).FirstOrDefault(IsFinal)
           where status != 0
           select RuleReport.RetryOnClientError(error.Retry!.Value.At, error.Code.Value, status);

    /// <summary>Timeout, conflict, too early and too many requests may pass the next time.</summary>
    private static bool IsFinal(int status) => status is >= 400 and < 500 and not (408 or 409 or 425 or 429);
}
