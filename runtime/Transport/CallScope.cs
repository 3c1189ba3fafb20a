using Genviral.Gen.Retry;

namespace Genviral.Gen.Transport;

/// <summary>Told of what happens in one call. Its methods follow each other; they must be quick and throw nothing.</summary>
internal abstract class CallScope
{
    /// <summary>An attempt is about to be sent; 1 is the first. The message is complete: with its key, which must not be kept.</summary>
    internal virtual void AttemptStarts(int attempt, HttpRequestMessage message)
    {
    }

    /// <summary>The headers of the attempt's answer have come.</summary>
    internal virtual void AttemptIsAnswered(ApiCall answer)
    {
    }

    /// <summary>An attempt came to an answer that was read, or failed; the verdict tells whether another follows, and when.</summary>
    internal virtual void AttemptEnds(int attempt, IApiEnvelope? envelope, ApiException? failure, in RetryVerdict verdict)
    {
    }

    /// <summary>The call is over: with an envelope, or with an exception (also a cancellation, or a fault of the caller's own code).</summary>
    internal virtual void Ends(IApiEnvelope? envelope, Exception? exception)
    {
    }
}
