using Genviral.Gen.Retry;

namespace Genviral.Gen.Transport;

/// <summary>How an attempt ended. A reference, since it goes through the hands of each caller above, and nearly all attempts have the same.</summary>
internal sealed record AttemptEnd(ApiException? Failure, RetryVerdict Verdict)
{
    internal static AttemptEnd Success { get; } = new(Failure: null, RetryVerdict.Succeeded);
}
