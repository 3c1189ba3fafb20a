using System.Collections.Concurrent;
using Genviral.Gen.ForGenerated;
using Genviral.Gen.Requests;

namespace Genviral.Gen.Testing;

/// <summary>Answers the calls of a client in tests, in place of a server; an emitted client's handler has an operation for each endpoint.</summary>
/// <remarks>Calls go all the way: requests are checked and written, replies are read. A reply that the spec does not allow is refused.</remarks>
public abstract class ApiTestHandler : HttpMessageHandler
{
    private readonly ConcurrentDictionary<ApiOperation, ApiTestOperation> _operations = new();
    private readonly ConcurrentQueue<ApiTestRequest> _requests = new();
    private readonly DeclaredErrors _errors;
    private readonly ApiDescription _api;

    /// <summary>For emitted code.</summary>
    /// <param name="api">The API.</param>
    /// <param name="errors">A line for each error code: its statuses with commas between, a space, the code.</param>
    protected ApiTestHandler(ApiDescription api, string errors)
    {
        ArgumentNullException.ThrowIfNull(api);
        _api = api;
        _errors = DeclaredErrors.Parse(errors);
    }

    /// <summary>All requests so far, in the order in which they came.</summary>
    public IReadOnlyList<ApiTestRequest> Requests => [.. _requests];

    /// <summary>An HttpClient over this handler, to make the client with: <c>new ShopClient(handler.CreateHttpClient())</c>.</summary>
    public HttpClient CreateHttpClient() => new(this, disposeHandler: false) { BaseAddress = new Uri("https://localhost/") };

    /// <summary>For emitted code: the operation of an endpoint that returns data.</summary>
    protected ApiTestOperation<TBody, TData> Operation<TBody, TData>(ApiOperation operation, IJson<TBody>? body, IJson<TData>? data)
        => (ApiTestOperation<TBody, TData>)_operations.GetOrAdd(operation, key => new ApiTestOperation<TBody, TData>(Rules(key), body, data));

    /// <summary>For emitted code: the operation of an endpoint that returns none.</summary>
    protected ApiTestOperation<TBody> Operation<TBody>(ApiOperation operation, IJson<TBody>? body)
        => (ApiTestOperation<TBody>)_operations.GetOrAdd(operation, key => new ApiTestOperation<TBody>(Rules(key), body));

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request is not ApiMessage message)
        {
            throw new InvalidOperationException($"{GetType().Name} answers calls of {_api.ClientName} alone, and this one is none.");
        }

        var operation = message.Request.Operation;
        if (!_operations.TryGetValue(operation, out var replies))
        {
            throw new InvalidOperationException($"No reply is set for {operation.Name}.");
        }

        var content = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        var (recorded, reply) = replies.Take(message, content);
        _requests.Enqueue(recorded);
        var response = reply();
        response.RequestMessage ??= request;
        return response;
    }

    private ReplyRules Rules(ApiOperation operation) => new(operation, _api.Envelope, _errors);
}
