namespace Genviral.Gen.Transport;

/// <summary>The limit of one attempt, which the caller's cancellation ends, too.</summary>
internal struct TimeLimit : IDisposable
{
    private readonly TimeLimits _owner;
    private readonly CancellationTokenRegistration _registration;
    private CancellationTokenSource? _source;

    internal TimeLimit(TimeLimits owner, CancellationTokenSource? source, CancellationToken caller)
    {
        _owner = owner;
        _source = source;
        Caller = caller;
        Token = source?.Token ?? caller;
        _registration = source is null ? default : caller.UnsafeRegister(static state => ((CancellationTokenSource)state!).Cancel(), source);
    }

    internal CancellationToken Caller { get; }

    /// <summary>Ends when the time is over, or when the caller cancels.</summary>
    internal CancellationToken Token { get; }

    /// <summary>Whether the time is over and the caller has not cancelled, which would go first.</summary>
    internal readonly bool IsOver => _source is { IsCancellationRequested: true } && !Caller.IsCancellationRequested;

    /// <summary>Ends it now; false where there is no limit to end.</summary>
    internal readonly bool TryEnd()
    {
        _source?.Cancel();
        return _source is not null;
    }

    public void Dispose()
    {
        if (_source is { } source)
        {
            _source = null;
            _registration.Dispose();
            _owner.Return(source);
        }
    }
}
