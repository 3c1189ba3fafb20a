using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Runtime.Tests.Twin;

public sealed class SampleClient : IDisposable
{
    private readonly ApiConnection _connection;

    public SampleClient(string apiKey, GenviralClientOptions? options = null)
        : this(ApiConnection.Create(SampleApi.Api, apiKey, options))
    {
    }

    public SampleClient(HttpClient httpClient, GenviralClientOptions? options = null)
        : this(ApiConnection.Create(SampleApi.Api, httpClient, options))
    {
    }

    public SampleClient(GenviralClientOptions options)
        : this(ApiConnection.Create(SampleApi.Api, (string?)null, options))
    {
    }

    /// <summary>Only here: tests describe other APIs.</summary>
    internal SampleClient(ApiConnection connection)
    {
        _connection = connection;
        Posts = new PostsGroup(connection);
    }

    public PostsGroup Posts { get; }

    public SampleClient WithOptions(ApiCallOptions options) => new(_connection.With(options));

    public void Dispose() => _connection.Dispose();
}

internal static class SampleApi
{
    public static readonly ApiDescription Api = new()
    {
        ClientName = "SampleClient",
        BaseUrl = "https://sample.example/api/v1",
        Auth = ApiAuth.Bearer,
        ConstantHeaders = new KeyValuePair<string, string>[] { new("X-Client", "gen") },
        Envelope = new EnvelopeShape { Fields = ["request_id"] },
    };
}

public sealed class PostsGroup(ApiConnection connection)
{
    private static readonly ApiOperation ListOperation = new("posts.list", "GET", "/posts");
    private static readonly ApiOperation GetOperation = new("posts.get", "GET", "/posts/{id}");
    private static readonly ApiOperation CreateOperation = new("posts.create", "POST", "/posts") { ErrorCodes = ["invalid_payload"] };
    private static readonly ApiOperation DeleteOperation = new("posts.delete", "DELETE", "/posts");

    public Task<SampleEnvelope<PostsListData>> ListAsync(
        PostStatus? status = null,
        int? limit = null,
        DateTimeOffset? since = null,
        IReadOnlyList<string>? tags = null,
        IReadOnlyList<string>? ids = null,
        CancellationToken cancellationToken = default)
    {
        var call = new ApiRequest(ListOperation);
        call.Query("status", status?.Value);
        call.Query("limit", limit);
        call.Query("since", since);
        call.Query("tag", tags);
        call.QueryJoined("ids", ids);
        return connection.SendAsync(call, static (in ApiAnswer answer) => SampleEnvelope<PostsListData>.Read(answer, PostsListDataJson.Read), cancellationToken);
    }

    public Task<SampleEnvelope<Post>> GetAsync(string id, CancellationToken cancellationToken = default)
    {
        var call = new ApiRequest(GetOperation);
        call.Path("id", id);
        return connection.SendAsync(call, static (in ApiAnswer answer) => SampleEnvelope<Post>.Read(answer, PostJson.Read), cancellationToken);
    }

    public Task<SampleEnvelope<Post>> CreateAsync(PostsCreateRequest request, string? xTrace = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiRequest(CreateOperation);
        call.Header("X-Trace", xTrace);
        call.JsonBody<PostsCreateRequest>(request, PostsCreateRequestJson.Write);
        call.IdempotencyKey(request.ExternalId);
        return connection.SendAsync(call, static (in ApiAnswer answer) => SampleEnvelope<Post>.Read(answer, PostJson.Read), cancellationToken);
    }

    public Task<SampleEnvelope> DeleteAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken = default)
    {
        var call = new ApiRequest(DeleteOperation);
        call.JsonBody<IReadOnlyList<string>>(ids, static (output, item) => output.WriteList<string>(item, static (output, id) => output.Write(id)));
        return connection.SendAsync(call, static (in ApiAnswer answer) => SampleEnvelope.Read(answer), cancellationToken);
    }
}
