using System.Threading.RateLimiting;
using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Transport;

/// <summary>One attempt: its place among those in flight, its time limit, its message, and its answer once there is one.</summary>
internal sealed class Exchange : IDisposable
{
    private readonly RateLimitLease? _place;
    private TimeLimit _limit;
    private HttpRequestMessage? _message;
    private HttpResponseMessage? _response;
    private int _isOver;

    internal Exchange(ApiOperation operation, AttemptSettings settings, RateLimitLease? place, TimeLimit limit)
    {
        Operation = operation;
        Attempt = settings.Attempt;
        Timeout = settings.Timeout;
        _place = place;
        _limit = limit;
    }

    internal ApiOperation Operation { get; }

    internal int Attempt { get; }

    internal TimeSpan Timeout { get; }

    /// <summary>The key that goes with the attempt, to be kept out of texts.</summary>
    internal string? Key { get; set; }

    /// <summary>Ends with the attempt's time, or when the caller cancels.</summary>
    internal CancellationToken Token => _limit.Token;

    internal CancellationToken Caller => _limit.Caller;

    internal bool IsTimeOver => _limit.IsOver;

    /// <summary>What came; null until the headers have come.</summary>
    internal ApiCall? Call { get; private set; }

    internal HttpContent Content => _response!.Content;

    internal HttpRequestMessage Use(HttpRequestMessage message)
    {
        _message?.Dispose();
        return _message = message;
    }

    internal void Answer(HttpResponseMessage response)
    {
        _response?.Dispose();
        _response = response;
        Call = new ApiCall(Operation, response, Key, Attempt);
    }

    /// <summary>The body has come whole: the clock stops, and another call may take the place.</summary>
    internal void End()
    {
        if (Interlocked.Exchange(ref _isOver, 1) == 0)
        {
            _limit.Dispose();
            _place?.Dispose();
        }
    }

    /// <summary>Ends the attempt and its answer.</summary>
    public void Dispose()
    {
        _response?.Dispose();
        _message?.Dispose();
        End();
    }
}
