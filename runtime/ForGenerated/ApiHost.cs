using System.ComponentModel;
using Genviral.Gen.Hosting;
using Genviral.Gen.Telemetry;
using Genviral.Gen.Transport;

namespace Genviral.Gen.ForGenerated;

/// <summary>What the clients of one name in a host share: options and places in flight.</summary>
/// <remarks>Clients come and go with the scopes of a host; a limit that came and went with them would limit nothing.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiHost : IDisposable
{
    private readonly ApiDescription _api;
    private readonly GenviralClientOptions _options;
    private readonly ConnectionShare _share;

    internal ApiHost(ApiDescription api, GenviralClientOptions options)
    {
        _api = api;
        _options = options;
        _share = new ConnectionShare(api, options);
    }

    /// <summary>A connection for one client, which never disposes <paramref name="httpClient"/>.</summary>
    /// <param name="httpClient">Sends the messages.</param>
    /// <param name="handler">What it sends them through: where that retries by itself and <c>MaxRetries</c> is not set, there are no retries besides.</param>
    public ApiConnection Connect(HttpClient httpClient, HttpMessageHandler handler)
    {
        if (_options.MaxRetries is null && RetryingHandlers.AreIn(handler))
        {
            _options.MaxRetries = 0;
            if (_options.Logger is { } logger)
            {
                CallLog.LeavesRetries(logger, _api.ClientName);
            }
        }

        return ApiConnection.Create(_api, httpClient, _options, _share);
    }

    /// <summary>Ends the places.</summary>
    public void Dispose() => _share.Dispose();
}
