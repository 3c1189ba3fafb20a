namespace Genviral.Gen.Polling;

/// <summary>The time that a job is given.</summary>
internal sealed class PollingClock : IDisposable
{
    private readonly TimeProvider _time;
    private readonly CancellationToken _caller;
    private readonly CancellationTokenSource _limit;
    private readonly CancellationTokenSource _both;
    private readonly long _start;

    internal PollingClock(TimeProvider time, TimeSpan limit, CancellationToken caller)
    {
        _time = time;
        _caller = caller;
        _start = time.GetTimestamp();
        _limit = time.CreateCancellationTokenSource(limit);
        _both = CancellationTokenSource.CreateLinkedTokenSource(_limit.Token, caller);
    }

    internal CancellationToken Token => _both.Token;

    internal TimeSpan Elapsed => _time.GetElapsedTime(_start);

    /// <summary>Whether the time is over, and the caller did not cancel, which would go first.</summary>
    internal bool IsOver => _limit.IsCancellationRequested && !_caller.IsCancellationRequested;

    /// <summary>Whether the caller cancelled what knows this clock's token only.</summary>
    internal bool IsCancelled(OperationCanceledException exception) => exception.CancellationToken == Token && _caller.IsCancellationRequested;

    internal async ValueTask WaitAsync(TimeSpan pause)
    {
        if (pause > TimeSpan.Zero)
        {
            await _time.Delay(pause, Token).ConfigureAwait(false);
        }

        Token.ThrowIfCancellationRequested();
    }

    public void Dispose()
    {
        _both.Dispose();
        _limit.Dispose();
    }
}
