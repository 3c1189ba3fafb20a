namespace Genviral.Gen.Generated.Tests.Harness;

/// <summary>A clock on which each pause is over at once, and has taken its time all the same; limits run out when pauses reach them.</summary>
internal sealed class JumpingClock : TimeProvider
{
    private readonly object _lock = new();
    private readonly List<Timer> _timers = [];
    private DateTimeOffset _now = new(2026, 5, 31, 12, 0, 0, TimeSpan.Zero);

    /// <summary>The pauses so far.</summary>
    public List<TimeSpan> Pauses { get; } = [];

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => _now.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, callback, state);
        lock (_lock)
        {
            _timers.Add(timer);
        }

        if (state is CancellationTokenSource || dueTime == Timeout.InfiniteTimeSpan)
        {
            timer.Change(dueTime, period);
            return timer;
        }

        Pauses.Add(dueTime);
        timer.Due = _now + dueTime;
        ThreadPool.QueueUserWorkItem(_ => JumpTo(timer.Due.Value));
        return timer;
    }

    private void JumpTo(DateTimeOffset time)
    {
        while (true)
        {
            Timer? next;
            lock (_lock)
            {
                next = _timers.Where(timer => timer.Due <= time).MinBy(timer => timer.Due);
                if (next is null)
                {
                    _now = time > _now ? time : _now;
                    return;
                }

                _now = next.Due > _now ? next.Due.Value : _now;
                next.Due = null;
            }

            next.Fire();
        }
    }

    private sealed class Timer(JumpingClock clock, TimerCallback callback, object? state) : ITimer
    {
        public DateTimeOffset? Due { get; set; }

        public void Fire() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._lock)
            {
                Due = dueTime == Timeout.InfiniteTimeSpan ? null : clock._now + dueTime;
                return true;
            }
        }

        public void Dispose()
        {
            lock (clock._lock)
            {
                clock._timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
