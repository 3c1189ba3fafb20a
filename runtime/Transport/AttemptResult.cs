using Genviral.Gen.Retry;

namespace Genviral.Gen.Transport;

/// <summary>What came of one attempt: an envelope, or a failure that callers know; and what follows.</summary>
internal readonly record struct AttemptResult<TResult>(TResult? Result, AttemptEnd End)
    where TResult : class, IApiEnvelope;

/// <summary>How an attempt ended. A reference, since it goes through the hands of each caller above, and nearly all attempts have the same.</summary>
internal sealed record AttemptEnd(ApiException? Failure, RetryVerdict Verdict)
{
    internal static AttemptEnd Success { get; } = new(Failure: null, RetryVerdict.Succeeded);
}
