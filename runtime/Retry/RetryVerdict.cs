namespace Genviral.Gen.Retry;

/// <summary>What follows an attempt.</summary>
/// <param name="GoesAgain">Whether another attempt is made.</param>
/// <param name="End">Why not, if not.</param>
/// <param name="RetryAfter">How long the server asked to wait; null: it did not ask.</param>
internal readonly record struct RetryVerdict(bool GoesAgain, ApiRetryEnd End, TimeSpan? RetryAfter)
{
    internal static RetryVerdict Succeeded => new(false, ApiRetryEnd.Succeeded, null);

    internal static RetryVerdict Again(TimeSpan? retryAfter) => new(true, default, retryAfter);

    internal static RetryVerdict Stop(ApiRetryEnd end, TimeSpan? retryAfter) => new(false, end, retryAfter);
}
