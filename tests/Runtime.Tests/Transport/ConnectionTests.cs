using System.Net;
using Genviral.Gen.ForGenerated;
using Genviral.Gen.Runtime.Tests.Servers;
using Genviral.Gen.Runtime.Tests.Twin;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Genviral.Gen.Runtime.Tests.Transport;

/// <summary>How clients are made, with keys, addresses and HttpClients.</summary>
public class ConnectionTests
{
    private const string Ok = """{ "ok": true }""";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("abc\n")]
    [InlineData("abc\r\nX-Evil: 1")]
    public void A_key_that_cannot_be_sent_is_refused_and_not_shown(string? key)
    {
        var thrown = Assert.ThrowsAny<ArgumentException>(() => new SampleClient(key!));

        Assert.Equal("apiKey", thrown.ParamName);
        Assert.DoesNotContain("abc", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_over_plain_http_is_refused_unless_it_is_wanted_or_stays_on_the_machine()
    {
        var far = new Uri("http://api.example/v1");
        var thrown = Assert.Throws<InvalidOperationException>(() => new SampleClient("secret-key", new GenviralClientOptions { BaseAddress = far }));
        Assert.Contains("AllowInsecureTransport", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-key", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => new SampleClient(new HttpClient { DefaultRequestHeaders = { { "Authorization", "Bearer x" } } }, new GenviralClientOptions { BaseAddress = far }));
        Assert.Throws<InvalidOperationException>(() => new SampleClient(new HttpClient(), new GenviralClientOptions { BaseAddress = far, ApiKeyProvider = _ => ValueTask.FromResult("k") }));

        new SampleClient("key", new GenviralClientOptions { BaseAddress = far, AllowInsecureTransport = true }).Dispose();
        foreach (var near in new[] { "http://localhost:5", "http://127.0.0.9", "http://[::1]:5/x" })
        {
            new SampleClient("key", new GenviralClientOptions { BaseAddress = new Uri(near) }).Dispose();
        }

        new SampleClient(new HttpClient(), new GenviralClientOptions { BaseAddress = far }).Dispose();
    }

    [CurrentFact("An HttpClient of netstandard2.0 is set to no HTTP version.")]
    public async Task A_callers_HttpClient_says_the_HTTP_version()
    {
        await using var server = await WebServer.StartAsync(context => context.Response.WriteAsync(Ok, Ct), HttpProtocols.Http2);
        using var http = new HttpClient { DefaultRequestVersion = HttpVersion.Version20, DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact };
        using var client = new SampleClient(http, new GenviralClientOptions { BaseAddress = server.Address });

        Assert.True((await client.Posts.DeleteAsync(["a"], Ct)).Ok);
    }

    [Fact]
    public void An_address_that_is_missing_or_no_web_address_is_refused()
    {
        var api = new ApiDescription { ClientName = "OtherClient" };
        Assert.Contains("BaseAddress", Assert.Throws<InvalidOperationException>(() => ApiConnection.Create(api, "key", null)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new SampleClient("key", new GenviralClientOptions { BaseAddress = new Uri("/v1", UriKind.Relative) }));
        Assert.Throws<ArgumentException>(() => new SampleClient("key", new GenviralClientOptions { BaseAddress = new Uri("ftp://x.example") }));
    }

    [Fact]
    public async Task The_address_of_the_options_goes_before_the_HttpClients_before_the_specs()
    {
        await using var server = RawServer.Json(Ok);
        using var http = new HttpClient { BaseAddress = server.Address };
        using (var client = new SampleClient(http))
        {
            Assert.True((await client.Posts.DeleteAsync([], Ct)).Ok);
        }

        Assert.Equal("DELETE /api/v1/posts HTTP/1.1", server.RequestLine);
        using (var client = new SampleClient(http, new GenviralClientOptions { BaseAddress = new Uri(server.Address, "/other") }))
        {
            Assert.True((await client.Posts.DeleteAsync([], Ct)).Ok);
        }

        Assert.Equal("DELETE /other/posts HTTP/1.1", server.RequestLine);
    }

    [Fact]
    public async Task A_foreign_HttpClient_keeps_its_own_key_and_user_agent_unless_the_options_bring_one()
    {
        await using var server = RawServer.Json(Ok);
        using var http = new HttpClient { BaseAddress = server.Address };
        http.DefaultRequestHeaders.Add("Authorization", "Bearer own");
        http.DefaultRequestHeaders.Add("User-Agent", "own/1");
        using var client = new SampleClient(http);

        await client.Posts.DeleteAsync([], Ct);
        Assert.Equal(("Bearer own", "own/1"), (server.Header("Authorization"), server.Header("User-Agent")));

        using var other = new SampleClient(http, new GenviralClientOptions { ApiKey = "given", UserAgent = "given/2" });
        await other.Posts.DeleteAsync([], Ct);
        Assert.Equal(("Bearer given", "given/2"), (server.Header("Authorization"), server.Header("User-Agent")));
    }

    [Fact]
    public async Task A_provider_is_asked_for_each_call_and_goes_first()
    {
        await using var server = RawServer.Json(Ok);
        var calls = 0;
        using var client = new SampleClient("other", new GenviralClientOptions { BaseAddress = server.Address, ApiKeyProvider = _ => ValueTask.FromResult($"key{++calls}") });

        await client.Posts.DeleteAsync([], Ct);
        await client.Posts.DeleteAsync([], Ct);

        Assert.Equal("Bearer key2", server.Header("Authorization"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("abc\n")]
    public async Task A_provider_that_gives_no_key_is_told_so(string? key)
    {
        using var client = new SampleClient(new HttpClient(), new GenviralClientOptions { ApiKeyProvider = _ => ValueTask.FromResult(key!) });

        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => client.Posts.DeleteAsync([], Ct));

        Assert.Contains("ApiKeyProvider", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("abc", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_never_show_the_key()
    {
        var text = new GenviralClientOptions { ApiKey = "s3cr3t", BaseAddress = new Uri("https://user:pa55@x.example/v1?key=s3cr3t") }.ToString();

        Assert.Contains("https://x.example/v1", text, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", text, StringComparison.Ordinal);
        Assert.DoesNotContain("pa55", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_of_an_emitted_client_may_add_headers()
    {
        await using var server = RawServer.Json(Ok);
        using var client = new SampleClient("key", new SampleOptions { BaseAddress = server.Address, Tenant = "t1" });

        await client.Posts.DeleteAsync([], Ct);

        Assert.Equal("t1", server.Header("X-Tenant"));
        Assert.Throws<ArgumentException>(() => new SampleClient("key", new SampleOptions { BaseAddress = server.Address, Tenant = "a\r\nb" }));
    }

    [Fact]
    public async Task The_callers_cancellation_comes_back_with_its_token()
    {
        var isAsked = new TaskCompletionSource();
        await using var server = await WebServer.StartAsync(async context =>
        {
            await context.Response.WriteAsync("{ \"ok\":");
            await context.Response.Body.FlushAsync();
            isAsked.SetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });
        using var client = new SampleClient("key", new GenviralClientOptions { BaseAddress = server.Address });
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Ct);

        var call = client.Posts.DeleteAsync([], cancel.Token);
        await isAsked.Task.WaitAsync(TimeSpan.FromSeconds(20), Ct);
        await cancel.CancelAsync();

        var thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancel.Token, thrown.CancellationToken);
        thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Posts.DeleteAsync([], cancel.Token));
        Assert.Equal(cancel.Token, thrown.CancellationToken);
    }

    [Fact]
    public async Task Disposing_ends_the_clients_own_connections_and_never_a_foreign_HttpClient()
    {
        await using var server = RawServer.Json(Ok);
        using var http = new HttpClient { BaseAddress = server.Address };
        new SampleClient(http).Dispose();
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(server.Address, Ct)).StatusCode);

        var own = Client.Of(server);
        own.Dispose();
        own.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => own.Posts.DeleteAsync([], Ct));
    }

    [Fact]
    public async Task A_redirect_is_not_followed_with_the_key()
    {
        await using var target = RawServer.Json(Ok);
        await using var server = new RawServer(System.Text.Encoding.ASCII.GetBytes($"HTTP/1.1 302 Found\r\nLocation: {target.Address}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
        using var client = Client.Of(server);

        var thrown = await Assert.ThrowsAsync<ApiProtocolException>(() => client.Posts.DeleteAsync([], Ct));

        Assert.Equal(0, target.Requests);
        Assert.Contains("would make it a GET", thrown.Message, StringComparison.Ordinal);
    }

    [CurrentFact("netstandard2.0 unpacks no Brotli.")]
    public async Task A_large_compressed_answer_from_a_real_server_is_read()
    {
        var posts = string.Join(',', Enumerable.Range(0, 20_000).Select(i => $$"""{ "id": "p{{i}}", "status": "x{{i % 3}}", "scheduled_at": "2025-01-31T12:00:00Z", "extra": [{{i}}] }"""));
        await using var server = await WebServer.StartAsync(async context =>
        {
            context.Response.Headers.ContentEncoding = "br";
            await using var stream = new System.IO.Compression.BrotliStream(context.Response.Body, System.IO.Compression.CompressionLevel.Fastest);
            await stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes($$"""{ "data": { "total": 20000, "posts": [{{posts}}] }, "ok": true }"""));
        });
        using var client = new SampleClient("key", new GenviralClientOptions { BaseAddress = server.Address });

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => client.Posts.ListAsync(cancellationToken: Ct)));

        Assert.All(results, result => Assert.Equal("p19999", result.EnsureOk().Posts[^1].Id));
        Assert.Equal(results[0].Data, results[1].Data, (one, other) => Content.Equals(one!.Posts, other!.Posts));
        Assert.Equal(19999, results[0].Data!.Posts[^1].Additional["extra"][0].GetInt32());
    }

    private sealed class SampleOptions : GenviralClientOptions
    {
        public string? Tenant { get; set; }

        protected internal override IEnumerable<KeyValuePair<string, string>> GetHeaders() => [new("X-Tenant", Tenant!)];
    }
}
