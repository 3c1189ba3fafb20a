namespace Genviral.Gen;

/// <summary>How a job is waited for.</summary>
public sealed record ApiPollingOptions
{
    /// <summary>The default of <see cref="TimeLimit"/>: an hour.</summary>
    public static readonly TimeSpan DefaultTimeLimit = TimeSpan.FromHours(1);

    /// <summary>The pause between two looks at the job; null (default): the spec's. A longer <c>Retry-After</c> of the API goes before it.</summary>
    public TimeSpan? Interval { get; init; }

    /// <summary>How long the job may take from when it was accepted, the looks at it included. Default: an hour.</summary>
    /// <remarks><see cref="Timeout.InfiniteTimeSpan"/> for no limit.</remarks>
    public TimeSpan TimeLimit { get; init; } = DefaultTimeLimit;
}
