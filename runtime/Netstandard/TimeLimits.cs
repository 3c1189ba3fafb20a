using System.Diagnostics.CodeAnalysis;

namespace Genviral.Gen.Transport;

/// <summary>Gives each attempt its limit; a source that was used cannot be used again on this framework.</summary>
internal sealed class TimeLimits(TimeProvider time)
{
    /// <summary>Starts the clock; the token ends with it, or with the caller's.</summary>
    internal TimeLimit Start(TimeSpan limit, CancellationToken caller)
        => new(this, limit == Timeout.InfiniteTimeSpan ? null : time.CreateCancellationTokenSource(limit), caller);

    [SuppressMessage("Performance", "CA1822", Justification = "Called as the one that keeps sources.")]
    internal void Return(CancellationTokenSource source) => source.Dispose();
}
