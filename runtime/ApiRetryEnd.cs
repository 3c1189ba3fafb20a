namespace Genviral.Gen;

/// <summary>Why no further attempt of a call was made.</summary>
public enum ApiRetryEnd
{
    /// <summary>The call worked.</summary>
    Succeeded,

    /// <summary>The failure is none after which this call may go again: it could be done twice, or would fail again.</summary>
    NotRetryable,

    /// <summary>As many attempts were made as are allowed.</summary>
    AttemptsExhausted,

    /// <summary>The server asked by <c>Retry-After</c> for a longer wait than <see cref="GenviralClientOptions.MaxRetryDelay"/>.</summary>
    RetryAfterTooLong,

    /// <summary>The body comes from a stream that can be read once only.</summary>
    BodyNotReplayable,
}
