namespace Genviral.Gen.Retry;

/// <summary>Decides whether an attempt is followed by another. Nothing but its facts decides, neither time nor chance.</summary>
/// <remarks>A post that is published twice is worse than a call that fails once: what is not named here does not go again.</remarks>
internal static class RetryPolicy
{
    private const int RequestTimeout = 408;
    private const int Unprocessable = 422;
    private const int TooManyRequests = 429;
    private const int ServerError = 500;
    private const int NotImplemented = 501;
    private const int Unavailable = 503;
    private const int VersionNotSupported = 505;

    internal static RetryVerdict Decide(in RetryFacts facts)
    {
        if (facts.Outcome == AttemptOutcome.Worked)
        {
            return RetryVerdict.Succeeded;
        }

        if (!MayGoAgain(facts))
        {
            return RetryVerdict.Stop(ApiRetryEnd.NotRetryable, facts.RetryAfter);
        }

        if (!facts.IsReplayable)
        {
            return RetryVerdict.Stop(ApiRetryEnd.BodyNotReplayable, facts.RetryAfter);
        }

        if (facts.Attempt > facts.MaxRetries)
        {
            return RetryVerdict.Stop(ApiRetryEnd.AttemptsExhausted, facts.RetryAfter);
        }

        return facts.RetryAfter > facts.MaxRetryDelay
            ? RetryVerdict.Stop(ApiRetryEnd.RetryAfterTooLong, facts.RetryAfter)
            : RetryVerdict.Again(facts.RetryAfter);
    }

    private static bool MayGoAgain(in RetryFacts facts)
    {
        var isFinal = facts.Outcome == AttemptOutcome.Final || facts.MayErrorCodeGoAgain == false || facts.Status == Unprocessable || facts.Code == Unprocessable;
        return !isFinal && (WasNotTaken(facts) || (facts.IsHarmlessTwice && IsPassing(facts)));
    }

    /// <summary>The answer says that nothing happened, so even a POST may go again.</summary>
    private static bool WasNotTaken(in RetryFacts facts)
        => facts.Outcome == AttemptOutcome.Refused
            && (facts.MayErrorCodeGoAgain == true || StatusOf(facts) is TooManyRequests or RequestTimeout || (StatusOf(facts) == Unavailable && facts.RetryAfter is not null));

    private static bool IsPassing(in RetryFacts facts)
        => facts.Outcome == AttemptOutcome.Broken || StatusOf(facts) is >= ServerError and not (NotImplemented or VersionNotSupported);

    /// <summary>The HTTP status of a failure; where HTTP says that all is well, the envelope's code.</summary>
    private static int StatusOf(in RetryFacts facts) => facts.Status is >= 400 and var status ? status : facts.Code ?? 0;
}
