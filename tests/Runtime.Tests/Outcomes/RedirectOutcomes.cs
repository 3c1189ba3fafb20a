using Genviral.Gen.ForGenerated;
using Genviral.Gen.Requests;
using Genviral.Gen.Runtime.Tests.Servers;
using Genviral.Gen.Runtime.Tests.Twin;
using static Genviral.Gen.Runtime.Tests.Outcomes.Calls;

namespace Genviral.Gen.Runtime.Tests.Outcomes;

/// <summary>Answers that send the call elsewhere.</summary>
public class RedirectOutcomes
{
    private static readonly PostsCreateRequest NewPost = new() { Caption = "c", Accounts = [new AccountRef { Id = "a" }] };

    [Theory, Outcome("redirect-same-origin")]
    [InlineData("301 Moved Permanently", "/v2/posts/p1")]
    [InlineData("302 Found", "../v2/p1")]
    [InlineData("303 See Other", "?v=2")]
    [InlineData("307 Temporary Redirect", "/v2/posts/p1")]
    [InlineData("308 Permanent Redirect", "//HOST/v2/posts/p1")]
    public async Task A_get_at_the_same_origin(string status, string location)
    {
        await using var server = new SocketServer(visit => visit.SendAsync(
            visit.Number == 1 ? Redirect(status, location.Replace("HOST", visit.Header("Host"), StringComparison.Ordinal)) : SocketServer.Json(OkPost)));
        using var client = Client(server);

        var envelope = await client.Posts.GetAsync("p1", Ct);

        Assert.True(envelope.Ok);
        Assert.Equal(1, envelope.Call.Attempts);
        Assert.Equal(2, server.Requests.Count);
        Assert.StartsWith("GET /", server.Requests[1], StringComparison.Ordinal);
        Assert.Contains($"Authorization: Bearer {Key}\r\n", server.Requests[1], StringComparison.Ordinal);
        Assert.Contains("X-Client: gen\r\n", server.Requests[1], StringComparison.Ordinal);
    }

    [Theory, Outcome("redirect-other-origin")]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_get_at_another_origin(int status)
    {
        await using var other = SocketServer.Of(SocketServer.Json(OkPost));
        await using var server = SocketServer.Of(Redirect($"{status} Elsewhere", $"{other.Address}/p1"));
        foreach (var auth in new[] { ApiAuth.Bearer, ApiAuth.Header("X-Api-Key"), ApiAuth.Query("key") })
        {
            var options = Options(server.Address);
            options.UserAgent = "mine/s3cr3t";
            using var client = new SampleClient(ApiConnection.Create(Api(auth), Key, options));
            Assert.True((await client.Posts.GetAsync("p1", Ct)).Ok);
        }

        Assert.Equal(3, other.Requests.Count);
        Assert.All(other.Requests, request =>
        {
            Assert.DoesNotContain("s3cr3t", request, StringComparison.Ordinal);
            Assert.DoesNotContain("Authorization", request, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("X-", request, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("Accept: application/json\r\n", request, StringComparison.Ordinal);
        });
    }

    [Theory, Outcome("redirect-307")]
    [InlineData("307 Temporary Redirect")]
    [InlineData("308 Permanent Redirect")]
    public async Task A_post_goes_again_as_a_post(string status)
    {
        await using var server = SocketServer.Of(Redirect(status, "/v2/posts"), SocketServer.Json(OkPost));
        using var client = Client(server);

        Assert.True((await client.Posts.CreateAsync(NewPost, cancellationToken: Ct)).Ok);

        Assert.StartsWith("POST /v2/posts HTTP/1.1", server.Requests[1], StringComparison.Ordinal);
        Assert.Equal(BodyOf(server.Requests[0]), BodyOf(server.Requests[1]));
        Assert.Contains("caption", BodyOf(server.Requests[1]), StringComparison.Ordinal);
        Assert.Contains(Key, server.Requests[1], StringComparison.Ordinal);
    }

    [Theory, Outcome("redirect-post")]
    [InlineData("301 Moved Permanently")]
    [InlineData("302 Found")]
    [InlineData("303 See Other")]
    public async Task A_post_never_becomes_a_get(string status)
    {
        await using var server = SocketServer.Of(Redirect(status, "/v2/posts"), SocketServer.Json(OkPost));
        using var client = Client(server);

        var thrown = await Assert.ThrowsAsync<ApiProtocolException>(() => client.Posts.CreateAsync(NewPost with { ExternalId = "e" }, cancellationToken: Ct));

        AssertComplete(thrown, method: "POST", path: "/posts");
        Assert.Contains("would make it a GET", thrown.Message, StringComparison.Ordinal);
        Assert.Equal("/v2/posts", Assert.Single(thrown.Headers["Location"]));
        Assert.Single(server.Requests);
    }

    [Fact, Outcome("redirect-not-replayable")]
    public async Task A_body_that_can_be_read_once()
    {
        await using var server = SocketServer.Of(Redirect("307 Temporary Redirect", "/v2/posts"), SocketServer.Json(OkPost));
        using var connection = ApiConnection.Create(SampleApi.Api, Key, Options(server.Address));

        AssertComplete(await Assert.ThrowsAsync<ApiProtocolException>(() => connection.SendAsync(OnceBody.Request(), SampleEnvelope.Read, Ct)), method: "PUT", path: "/files");

        Assert.Single(server.Requests);
    }

    [Fact, Outcome("redirect-to-http")]
    public async Task From_https_to_plain_http()
    {
        await using var plain = SocketServer.Of(SocketServer.Json(OkPost));
        await using var server = new SocketServer(visit => visit.SendAsync(Redirect("307 Temporary Redirect", plain.Address.ToString())), isSecure: true);
        var (http, client) = Through(server.Address);
        using (http)
        using (client)
        {
            var thrown = await Assert.ThrowsAsync<ApiProtocolException>(() => client.Posts.GetAsync("p1", Ct));
            AssertComplete(thrown);
            Assert.Contains("from https to plain http://127.0.0.1", thrown.Message, StringComparison.Ordinal);
        }

        Assert.Empty(plain.Requests);
    }

    [Theory, Outcome("redirect-with-key")]
    [InlineData("key=" + Key)]
    [InlineData("key=gva_live_1%2Es3cr3t")]
    public async Task With_the_key_in_the_location(string query)
    {
        await using var other = SocketServer.Of(SocketServer.Json(OkPost));
        await using var server = SocketServer.Of(Redirect("302 Found", $"{other.Address}?{query}"));
        using var client = Client(server);

        AssertComplete(await Assert.ThrowsAsync<ApiProtocolException>(() => client.Posts.GetAsync("p1", Ct)));

        Assert.Empty(other.Requests);
    }

    [Theory, Outcome("redirect-nowhere")]
    [InlineData("http://")]
    [InlineData("ftp://files.example/x")]
    [InlineData("file:///etc/passwd")]
    public async Task To_no_address(string location) => await FailAsync(Redirect("302 Found", location));

    [Fact, Outcome("redirect-loop")]
    public async Task Round_and_round()
    {
        await using var server = SocketServer.Of(Redirect("302 Found", "/again"));
        using var client = Client(server);

        AssertComplete(await Assert.ThrowsAsync<ApiProtocolException>(() => client.Posts.GetAsync("p1", Ct)));

        Assert.Equal(11, server.Requests.Count);
    }

    [Fact, Outcome("redirect-no-location")]
    public async Task Without_a_location()
        => Assert.Contains("without saying where", (await FailAsync("HTTP/1.1 302 Found\r\nContent-Length: 5\r\n\r\nMoved")).Message, StringComparison.Ordinal);

    [Fact, Outcome("redirect-callers-other")]
    public async Task To_another_origin_through_the_callers_HttpClient()
    {
        await using var other = SocketServer.Of(SocketServer.Json(OkPost));
        await using var server = SocketServer.Of(Redirect("302 Found", other.Address.ToString()));
        var (http, client) = Through(server.Address);
        using (http)
        using (client)
        {
            http.DefaultRequestHeaders.Add("X-Api-Key", Key);
            AssertComplete(await Assert.ThrowsAsync<ApiProtocolException>(() => client.Posts.GetAsync("p1", Ct)));
        }

        Assert.Empty(other.Requests);
    }

    [Fact, Outcome("redirect-callers-followed")]
    public async Task Followed_by_the_callers_HttpClient()
    {
        await using var other = SocketServer.Of(SocketServer.Json("""{ "ok": false, "code": 429 }""", "429 Too Many Requests"));
        await using var server = SocketServer.Of(Redirect("302 Found", other.Address.ToString()));
        var (http, client) = Through(server.Address, Trusting(follows: true));
        using (http)
        using (client)
        {
            var thrown = await Assert.ThrowsAsync<ApiProtocolException>(() => client.Posts.GetAsync("p1", Ct));
            AssertComplete(thrown);
            Assert.Contains("AllowAutoRedirect = false", thrown.Message, StringComparison.Ordinal);
        }

        Assert.Single(other.Requests);
    }

    [Fact, Outcome("redirect-callers-method")]
    public async Task A_post_that_the_callers_HttpClient_made_a_get()
    {
        await using var server = SocketServer.Of(Redirect("302 Found", "/v2/posts"), SocketServer.Json("""{ "ok": false, "code": 429 }""", "429 Too Many Requests"));
        var (http, client) = Through(server.Address, Trusting(follows: true));
        using (http)
        using (client)
        {
            var thrown = await Assert.ThrowsAsync<ApiProtocolException>(() => client.Posts.CreateAsync(NewPost with { ExternalId = "e" }, cancellationToken: Ct));
            AssertComplete(thrown, method: "POST", path: "/posts");
            Assert.Contains("AllowAutoRedirect = false", thrown.Message, StringComparison.Ordinal);
        }

        Assert.Equal(["POST", "GET"], server.Requests.Select(request => request.Split(' ')[0]));
    }

    private static string Redirect(string status, string location) => $"HTTP/1.1 {status}\r\nLocation: {location}\r\nContent-Length: 5\r\n\r\nMoved";

    private static string BodyOf(string request) => request[(request.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];

    private static ApiDescription Api(ApiAuth auth) => new()
    {
        ClientName = "SampleClient",
        Auth = auth,
        ConstantHeaders = [new("X-Client-Secret", "also-a-s3cr3t")],
    };
}
