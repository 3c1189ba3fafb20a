namespace Genviral.Gen.Paging;

/// <summary>Two tokens as one, either of which ends the work; what is thrown carries the one that did.</summary>
internal sealed class JoinedCancellation : IDisposable
{
    private readonly CancellationToken _first;
    private readonly CancellationToken _second;
    private readonly CancellationTokenSource? _source;

    internal JoinedCancellation(CancellationToken first, CancellationToken second)
    {
        _first = first;
        _second = second;
        _source = first.CanBeCanceled && second.CanBeCanceled && first != second
            ? CancellationTokenSource.CreateLinkedTokenSource(first, second)
            : null;
    }

    internal CancellationToken Token => _source?.Token ?? (_first.CanBeCanceled ? _first : _second);

    /// <summary>The caller's token that was cancelled.</summary>
    internal CancellationToken Cause => _first.IsCancellationRequested ? _first : _second;

    /// <summary>Whether <paramref name="token"/> is no caller's, but stands for both.</summary>
    internal bool IsJoined(CancellationToken token) => _source is not null && token == _source.Token;

    public void Dispose() => _source?.Dispose();
}
