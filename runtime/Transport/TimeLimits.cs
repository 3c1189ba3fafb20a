using System.Collections.Concurrent;

namespace Genviral.Gen.Transport;

/// <summary>Gives each attempt its limit, and uses again what did not run out: a timer for each call would cost more than the rest.</summary>
internal sealed class TimeLimits(TimeProvider time)
{
    private const int MostKept = 64;
    private readonly ConcurrentQueue<CancellationTokenSource> _free = new();

    /// <summary>Starts the clock; the token ends with it, or with the caller's.</summary>
    internal TimeLimit Start(TimeSpan limit, CancellationToken caller)
    {
        if (limit == Timeout.InfiniteTimeSpan)
        {
            return new TimeLimit(this, source: null, caller);
        }

        if (!_free.TryDequeue(out var source))
        {
            source = new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
        }

        source.CancelAfter(limit);
        return new TimeLimit(this, source, caller);
    }

    internal void Return(CancellationTokenSource source)
    {
        if (_free.Count < MostKept && source.TryReset())
        {
            _free.Enqueue(source);
        }
        else
        {
            source.Dispose();
        }
    }
}
