namespace Genviral.Gen.Retry;

/// <param name="Attempt">The number of the attempt.</param>
/// <param name="Call">What came; null when nothing did.</param>
/// <param name="Envelope">The envelope, if one was read.</param>
/// <param name="Failure">Else why not.</param>
/// <param name="RetryAfter">How long the server asked to wait.</param>
internal readonly record struct AttemptReport(int Attempt, ApiCall? Call, IApiEnvelope? Envelope, ApiException? Failure, TimeSpan? RetryAfter = null);
