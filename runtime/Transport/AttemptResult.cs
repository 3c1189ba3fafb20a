namespace Genviral.Gen.Transport;

/// <summary>What came of one attempt: an envelope, or a failure that callers know; and what follows.</summary>
internal readonly record struct AttemptResult<TResult>(TResult? Result, AttemptEnd End)
    where TResult : class, IApiEnvelope;
