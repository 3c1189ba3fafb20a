using System.ComponentModel;
using Genviral.Gen.Retry;
using Genviral.Gen.Transport;

namespace Genviral.Gen.ForGenerated;

/// <summary>The one way that each call of a client goes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ApiConnection : IDisposable
{
    private readonly Connection _connection;
    private readonly CallSettings _settings;
    private readonly RetryPipeline _retries;
    private readonly bool _isCopy;

    private ApiConnection(Connection connection, CallSettings settings, RetryPipeline retries, bool isCopy)
    {
        _connection = connection;
        _settings = settings;
        _retries = retries;
        _isCopy = isCopy;
    }

    /// <summary>Whether requests are checked before they are sent.</summary>
    internal bool ValidatesRequests => _settings.ValidateRequests;

    internal TimeProvider Time => _connection.Time;

    /// <summary>A connection with an HttpClient of its own, which is disposed with it.</summary>
    /// <param name="description">The API.</param>
    /// <param name="apiKey">The key; null where <paramref name="options"/> bring one, or the API has none.</param>
    /// <param name="options">Settings; null for the defaults.</param>
    /// <exception cref="ArgumentException">The key is empty or has a line break, or a setting cannot be used.</exception>
    /// <exception cref="InvalidOperationException">There is no base address, or the key would travel in the clear.</exception>
    public static ApiConnection Create(ApiDescription description, string? apiKey, GenviralClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(description);
        return Of(Connection.ForKey(description, apiKey, options ?? new GenviralClientOptions()));
    }

    /// <summary>A connection through a foreign HttpClient, which is never disposed.</summary>
    /// <param name="description">The API.</param>
    /// <param name="httpClient">Its <c>BaseAddress</c>, its <c>Authorization</c> and its <c>User-Agent</c> serve where <paramref name="options"/> have none.</param>
    /// <param name="options">Settings; null for the defaults.</param>
    /// <exception cref="ArgumentException">The key is empty or has a line break, or a setting cannot be used.</exception>
    /// <exception cref="InvalidOperationException">There is no base address, or the key would travel in the clear.</exception>
    public static ApiConnection Create(ApiDescription description, HttpClient httpClient, GenviralClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(description);
        ArgumentNullException.ThrowIfNull(httpClient);
        return Of(Connection.ForHttpClient(description, httpClient, options ?? new GenviralClientOptions()));
    }

    internal static ApiConnection Create(ApiDescription description, HttpClient httpClient, GenviralClientOptions options, ConnectionShare share)
        => Of(Connection.ForHttpClient(description, httpClient, options, share));

    /// <summary>The same connection, with the same places and credentials, for calls with other settings. Disposing it does nothing.</summary>
    /// <exception cref="ArgumentException">A setting cannot be used.</exception>
    public ApiConnection With(ApiCallOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var settings = _settings.With(options);
        return new ApiConnection(_connection, settings, _retries.With(settings.MaxRetryDelay), isCopy: true);
    }

    /// <summary>A call of <paramref name="operation"/>, to be filled and sent.</summary>
    public ApiRequest CreateRequest(ApiOperation operation) => new(operation, this);

    internal Task<TResult> SendAsync<TResult>(ApiRequest request, ApiRead<TResult> read, CancellationToken cancellationToken)
        where TResult : class, IApiEnvelope
    {
        ArgumentNullException.ThrowIfNull(read);
        return CallAsync(new CallRequest<TResult>(request, read, MayStream: false), cancellationToken);
    }

    internal Task<TResult> SendStreamAsync<TResult>(ApiRequest request, ApiRead<TResult> read, CancellationToken cancellationToken)
        where TResult : class, IApiEnvelope
    {
        ArgumentNullException.ThrowIfNull(read);
        return CallAsync(new CallRequest<TResult>(request, read, MayStream: true), cancellationToken);
    }

    /// <summary>Ends the client's own connections; a copy's, and a foreign HttpClient, stay open.</summary>
    public void Dispose()
    {
        if (!_isCopy)
        {
            _connection.Dispose();
        }
    }

    private static ApiConnection Of(Connection connection) => new(connection, connection.Settings, connection.Retries, isCopy: false);
}
