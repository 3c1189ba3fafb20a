using System.ComponentModel;
using System.Text.Json;
using Genviral.Gen.Json;
using Genviral.Gen.Requests;
using Genviral.Gen.Responses;
using Genviral.Gen.Transport;

namespace Genviral.Gen.ForGenerated;

/// <summary>The one way that each call of a client goes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiConnection : IDisposable
{
    private readonly ApiDescription _description;
    private readonly HttpClient _httpClient;
    private readonly bool _ownsHttpClient;
    private readonly Credentials _credentials;
    private readonly MessageBuilder _messages;
    private readonly long _maxResponseBytes;

    private ApiConnection(ApiDescription description, HttpClient httpClient, bool ownsHttpClient, ConnectionSettings settings)
    {
        _description = description;
        _httpClient = httpClient;
        _ownsHttpClient = ownsHttpClient;
        _credentials = settings.Credentials;
        _messages = settings.Messages;
        _maxResponseBytes = settings.MaxResponseBytes;
    }

    /// <summary>A connection with an HttpClient of its own, which is disposed with it.</summary>
    /// <param name="description">The API.</param>
    /// <param name="apiKey">The key; null where <paramref name="options"/> bring one, or the API has none.</param>
    /// <param name="options">Settings; null for the defaults.</param>
    /// <exception cref="ArgumentException">The key is empty or has a line break, or a setting cannot be used.</exception>
    /// <exception cref="InvalidOperationException">There is no base address, or the key would travel in the clear.</exception>
    public static ApiConnection Create(ApiDescription description, string? apiKey, GenviralClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(description);
        var settings = ConnectionSettings.ForKey(description, apiKey, options);
        return new ApiConnection(description, HttpClients.Create(description.Timeout), ownsHttpClient: true, settings);
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
        var settings = ConnectionSettings.ForHttpClient(description, httpClient, options);
        return new ApiConnection(description, httpClient, ownsHttpClient: false, settings);
    }

    /// <summary>Sends a call and reads its answer.</summary>
    /// <exception cref="ApiProtocolException">The answer is no envelope, or does not fit the spec.</exception>
    /// <exception cref="HttpRequestException">There is no answer.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<TResult> SendAsync<TResult>(ApiRequest request, ApiRead<TResult> read, CancellationToken cancellationToken)
        where TResult : class, IApiEnvelope
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(read);
        try
        {
            return await AttemptAsync(request, read, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested && exception.CancellationToken != cancellationToken)
        {
            throw new OperationCanceledException(exception.Message, exception, cancellationToken);
        }
    }

    /// <summary>Disposes the HttpClient, if it is the connection's own.</summary>
    public void Dispose()
    {
        if (_ownsHttpClient)
        {
            _httpClient.Dispose();
        }
    }

    private async Task<TResult> AttemptAsync<TResult>(ApiRequest request, ApiRead<TResult> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var key = await _credentials.GetAsync(request.Operation, cancellationToken).ConfigureAwait(false);
        using var message = _messages.Build(request, key);
        using var response = await _httpClient.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        var call = new ApiCall(request.Operation, response, key);
        try
        {
            using var body = await ResponseBody.ReadAsync(response.Content, _maxResponseBytes, cancellationToken).ConfigureAwait(false);
            return Read(request.Operation, call, body.Bytes, read);
        }
        catch (BodyException exception)
        {
            if (exception.Start is not null)
            {
                call.KeepBodyStart(exception.Start);
            }

            throw ProtocolFailure.Unreadable(call, exception.Message, exception.InnerException);
        }
    }

    private TResult Read<TResult>(ApiOperation operation, ApiCall call, ReadOnlySpan<byte> body, ApiRead<TResult> read)
    {
        try
        {
            return read(new ApiAnswer(body, operation, operation.Envelope ?? _description.Envelope, call));
        }
        catch (Exception exception) when (exception is JsonMisfitException or JsonException or BodyException)
        {
            call.KeepBodyStart(body);
            throw exception switch
            {
                JsonMisfitException misfit => ProtocolFailure.Misfit(call, body, misfit),
                JsonException json => ProtocolFailure.NoJson(call, body, json),
                _ => ProtocolFailure.Unreadable(call, exception.Message),
            };
        }
    }
}
