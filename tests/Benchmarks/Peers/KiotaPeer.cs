using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Http.HttpClientLibrary;
using Microsoft.Kiota.Serialization.Json;

namespace Genviral.Gen.Benchmarks.Peers;

/// <summary>A client on Kiota's runtime, put together by hand in the shape that its generator emits: request builders, and models with a table of field readers.</summary>
internal sealed class KiotaPeer : BaseRequestBuilder
{
    private KiotaPeer(IRequestAdapter adapter)
        : base(adapter, "{+baseurl}", new Dictionary<string, object>())
    {
        ApiClientBuilder.RegisterDefaultDeserializer<JsonParseNodeFactory>();
        RequestAdapter.BaseUrl = "https://social.example/api/v1";
        PathParameters.TryAdd("baseurl", RequestAdapter.BaseUrl);
    }

    /// <summary>The builder of <c>/posts/{postId}</c>.</summary>
    internal PostItemRequestBuilder Post(string postId)
        => new(new Dictionary<string, object>(PathParameters) { ["postId"] = postId }, RequestAdapter);

    /// <summary>With the handlers that Kiota adds by default: retries, redirects and the like.</summary>
    internal static KiotaPeer Create(HttpMessageHandler transport, string key)
    {
        var authentication = new BaseBearerTokenAuthenticationProvider(new FixedToken(key));
        return new KiotaPeer(new HttpClientRequestAdapter(authentication, httpClient: KiotaClientFactory.Create(transport)));
    }

    private sealed class FixedToken(string key) : IAccessTokenProvider
    {
        public AllowedHostsValidator AllowedHostsValidator { get; } = new();

        public Task<string> GetAuthorizationTokenAsync(Uri uri, Dictionary<string, object>? additionalAuthenticationContext, CancellationToken cancellationToken)
            => Task.FromResult(key);
    }

    internal sealed class PostItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter adapter)
        : BaseRequestBuilder(adapter, "{+baseurl}/posts/{postId}", pathParameters)
    {
        internal async Task<KiotaEnvelope?> GetAsync(CancellationToken cancellationToken)
        {
            var request = new RequestInformation(Method.GET, UrlTemplate, PathParameters);
            request.Headers.TryAdd("Accept", "application/json");
            return await RequestAdapter.SendAsync(request, KiotaEnvelope.CreateFromDiscriminatorValue, default, cancellationToken).ConfigureAwait(false);
        }
    }
}
