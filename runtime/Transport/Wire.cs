namespace Genviral.Gen.Transport;

/// <summary>What carries messages to the API and to other hosts: connections of the client's own, or the caller's HttpClient.</summary>
internal sealed class Wire : IDisposable
{
    private readonly HttpMessageInvoker? _own;
    private readonly HttpClient? _callers;
    private readonly HttpClient? _uploads;
    private readonly Lazy<HttpMessageInvoker>? _toOthers;

    private volatile bool _isDisposed;

    private Wire(HttpMessageInvoker? own, HttpClient? callers, HttpClient? uploads)
    {
        _own = own;
        _callers = callers;
        _uploads = uploads;
        _toOthers = own is null ? new Lazy<HttpMessageInvoker>(HttpHandlers.Create) : null;
    }

    /// <summary>Whether redirects, headers and credentials are ours alone; else the caller's HttpClient may add and follow what it likes.</summary>
    internal bool IsOwn => _callers is null;

    /// <summary>Whether the client is disposed; a caller's HttpClient would go on to send.</summary>
    internal bool IsDisposed => _isDisposed;

    internal static Wire Own(HttpClient? uploads) => new(HttpHandlers.Create(), callers: null, uploads);

    internal static Wire Through(HttpClient callers, HttpClient? uploads) => new(own: null, callers, uploads);

    /// <summary>Sends to the API; done when the headers are there.</summary>
    internal Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken)
        => _callers is null
            ? _own!.SendAsync(message, cancellationToken)
            : SendThrough(_callers, message, cancellationToken);

    /// <summary>Sends to another host: never through the caller's HttpClient, whose headers and handlers may add a key.</summary>
    internal Task<HttpResponseMessage> SendToOtherAsync(HttpRequestMessage message, CancellationToken cancellationToken)
        => _uploads is null
            ? (_own ?? _toOthers!.Value).SendAsync(message, cancellationToken)
            : SendThrough(_uploads, message, cancellationToken);

    /// <summary>Ends the connections of the client's own; nothing is sent any more.</summary>
    public void Dispose()
    {
        _isDisposed = true;
        _own?.Dispose();
        if (_toOthers is { IsValueCreated: true })
        {
            _toOthers.Value.Dispose();
        }
    }

    private static Task<HttpResponseMessage> SendThrough(HttpClient client, HttpRequestMessage message, CancellationToken cancellationToken)
    {
        HttpVersions.Take(message, client);
        return client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }
}
