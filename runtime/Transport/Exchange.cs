using System.Globalization;
using System.Threading.RateLimiting;
using Genviral.Gen.ForGenerated;
using Genviral.Gen.Requests;

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
        Settings = settings;
        _place = place;
        _limit = limit;
    }

    internal ApiOperation Operation { get; }

    internal AttemptSettings Settings { get; }

    /// <summary>What must not be shown of the attempt.</summary>
    internal Redaction Secrets { get; set; }

    /// <summary>Ends with the attempt's time, or when the caller cancels.</summary>
    internal CancellationToken Token => _limit.Token;

    internal CancellationToken Caller => _limit.Caller;

    internal bool IsTimeOver => _limit.IsOver;

    /// <summary>Whether there is a message: what fails before that is the caller's own code.</summary>
    internal bool IsSent => _message is not null;

    /// <summary>What came; null until the headers have come.</summary>
    internal ApiCall? Call { get; private set; }

    internal HttpContent Content => _response!.Content;

    /// <summary>How long the body is said to be; 0 where nothing says it. The header is not parsed into the message, which nobody asks any more.</summary>
    internal long AnnouncedLength
        => Content.Headers.NonValidated.TryGetValues("Content-Length", out var values)
            && long.TryParse(values.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var length)
                ? length
                : 0;

    internal bool IsRedirect => Redirects.IsRedirect(_response!);

    /// <summary>The message that was answered, as far as handlers tell; they may have replaced or changed it.</summary>
    internal HttpRequestMessage? AnsweredMessage => _response!.RequestMessage;

    /// <summary>Takes the message that is sent next. An earlier answer that led to it is over: one attempt is in flight once.</summary>
    internal HttpRequestMessage Use(HttpRequestMessage message)
    {
        _response?.Dispose();
        _message?.Dispose();
        _response = null;
        Call = null;
        return _message = message;
    }

    internal void Answer(HttpResponseMessage response)
    {
        _response = response;
        Call = new ApiCall(Operation, response, Secrets, Settings.Attempt);
    }

    /// <summary>A header of the answer.</summary>
    internal string Header(string name) => _response!.Headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : "";

    /// <summary>The body has come whole: the clock stops, and another call may take the place.</summary>
    internal void End()
    {
        if (Interlocked.Exchange(ref _isOver, 1) == 0)
        {
            _limit.Dispose();
            _place?.Dispose();
        }
    }

    /// <summary>Lets what is waited for end at once; false where only <see cref="Dispose"/> can. Not while another thread ends the attempt.</summary>
    internal bool TryInterrupt() => _limit.TryEnd();

    /// <summary>Ends the attempt and its answer.</summary>
    public void Dispose()
    {
        _response?.Dispose();
        _message?.Dispose();
        End();
    }
}
