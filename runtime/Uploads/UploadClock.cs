namespace Genviral.Gen.Uploads;

/// <summary>Ends an upload that stands still; how long the whole takes is nobody's to say.</summary>
internal sealed class UploadClock : IDisposable
{
    private readonly TimeSpan _limit;
    private readonly CancellationToken _caller;
    private readonly CancellationTokenSource _standstill;
    private readonly CancellationTokenSource _both;

    internal UploadClock(TimeProvider time, TimeSpan limit, CancellationToken caller)
    {
        _limit = limit;
        _caller = caller;
        _standstill = time.CreateCancellationTokenSource(limit);
        _both = CancellationTokenSource.CreateLinkedTokenSource(_standstill.Token, caller);
    }

    internal CancellationToken Token => _both.Token;

    internal CancellationToken Caller => _caller;

    /// <summary>Whether it stood still too long, and the caller did not cancel, which would go first.</summary>
    internal bool IsOver => _standstill.IsCancellationRequested && !_caller.IsCancellationRequested;

    internal void Moved() => _standstill.CancelAfter(_limit);

    public void Dispose()
    {
        _both.Dispose();
        _standstill.Dispose();
    }
}
