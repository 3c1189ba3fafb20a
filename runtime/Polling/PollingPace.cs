namespace Genviral.Gen.Polling;

/// <summary>How often a job is looked at, and for how long.</summary>
internal readonly struct PollingPace
{
    /// <summary>The longest time that timers know.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    private readonly TimeSpan _interval;

    /// <exception cref="ArgumentException">An option cannot be used.</exception>
    internal PollingPace(ApiPollingOptions? options, TimeSpan specInterval)
    {
        _interval = options?.Interval ?? specInterval;
        TimeLimit = options?.TimeLimit ?? ApiPollingOptions.DefaultTimeLimit;
        if (_interval < TimeSpan.Zero || _interval > Longest)
        {
            throw new ArgumentException($"ApiPollingOptions.Interval must not be negative or longer than 49 days, but is {_interval}.", nameof(options));
        }

        if (TimeLimit != Timeout.InfiniteTimeSpan && (TimeLimit <= TimeSpan.Zero || TimeLimit > Longest))
        {
            throw new ArgumentException($"ApiPollingOptions.TimeLimit must be positive and no longer than 49 days, or infinite, but is {TimeLimit}.", nameof(options));
        }
    }

    internal TimeSpan TimeLimit { get; }

    /// <summary>The pause after an answer.</summary>
    internal TimeSpan Next(IApiEnvelope answer, TimeProvider time) => Asked(answer, time) is var asked && asked > _interval ? asked : _interval;

    /// <summary>The pause that an answer asks for by <c>Retry-After</c>; else none.</summary>
    internal static TimeSpan Asked(IApiEnvelope answer, TimeProvider time)
        => answer.Call?.ReadRetryAfter(time.GetUtcNow()) is { } asked ? (asked < Longest ? asked : Longest) : TimeSpan.Zero;
}
