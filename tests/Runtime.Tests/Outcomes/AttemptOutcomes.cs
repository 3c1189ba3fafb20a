using Genviral.Gen.ForGenerated;
using Genviral.Gen.Runtime.Tests.Servers;
using Genviral.Gen.Runtime.Tests.Twin;
using static Genviral.Gen.Runtime.Tests.Outcomes.Calls;

namespace Genviral.Gen.Runtime.Tests.Outcomes;

/// <summary>Calls that go again, and those that must not.</summary>
public class AttemptOutcomes
{
    private const string TooMany = """{ "ok": false, "code": 429, "error_code": "rate_limited" }""";
    private const string Broken = """{ "ok": false, "code": 500 }""";

    private static readonly ApiDescription Api = new()
    {
        ClientName = "SampleClient",
        RetryableErrorCodes = ["busy"],
        NeverRetriedErrorCodes = ["quota_spent"],
    };

    private static readonly PostsCreateRequest NewPost = new() { Caption = "c", Accounts = [new AccountRef { Id = "a" }] };

    [Theory, Outcome("rate-limited")]
    [InlineData("429 Too Many Requests", TooMany)]
    [InlineData("429 Too Many Requests", "<html>Slow down</html>")]
    [InlineData("200 OK", TooMany)]
    public async Task Rate_limited(string status, string body) => await AssertPostedAsync(2, SocketServer.Json(body, status), SocketServer.Json(OkPost));

    [Fact, Outcome("unavailable-with-hint")]
    public async Task Unavailable_with_a_hint()
        => await AssertPostedAsync(2, SocketServer.Json("""{ "ok": false, "code": 503 }""", "503 Service Unavailable", "Retry-After: 0\r\n"), SocketServer.Json(OkPost));

    [Fact, Outcome("unavailable-without-hint")]
    public async Task Unavailable_without_a_hint()
        => Assert.Equal(ApiRetryEnd.NotRetryable, await AssertRefusedAsync(1, SocketServer.Json("""{ "ok": false, "code": 503 }""", "503 Service Unavailable")));

    [Fact, Outcome("request-timeout")]
    public async Task Request_timeout()
        => await AssertPostedAsync(2, SocketServer.Json("""{ "ok": false, "code": 408 }""", "408 Request Timeout"), SocketServer.Json(OkPost));

    [Theory, Outcome("retry-true")]
    [InlineData("200 OK")]
    [InlineData("409 Conflict")]
    [InlineData("500 Internal Server Error")]
    public async Task An_error_code_that_says_nothing_happened(string status)
        => await AssertPostedAsync(3, SocketServer.Json("""{ "ok": false, "code": 409, "error_code": "busy" }""", status), SocketServer.Json("""{ "ok": false, "code": 409, "error_code": "busy" }""", status), SocketServer.Json(OkPost));

    [Theory, Outcome("retry-false")]
    [InlineData("429 Too Many Requests")]
    [InlineData("503 Service Unavailable")]
    [InlineData("200 OK")]
    public async Task An_error_code_that_never_goes_again(string status)
    {
        var refusal = SocketServer.Json("""{ "ok": false, "code": 429, "error_code": "quota_spent" }""", status, "Retry-After: 0\r\n");
        Assert.Equal(ApiRetryEnd.NotRetryable, await AssertRefusedAsync(1, refusal));

        await using var server = SocketServer.Of(refusal);
        using var client = new SampleClient(ApiConnection.Create(Api, Key, Options(server.Address)));
        Assert.Equal(1, (await client.Posts.GetAsync("p1", Ct)).Call.Attempts);
    }

    [Theory, Outcome("unprocessable")]
    [InlineData("422 Unprocessable Entity", "invalid_payload")]
    [InlineData("422 Unprocessable Entity", "busy")]
    [InlineData("200 OK", "busy")]
    [InlineData("500 Internal Server Error", "busy")]
    public async Task Unprocessable(string status, string errorCode)
        => Assert.Equal(ApiRetryEnd.NotRetryable, await AssertRefusedAsync(1, SocketServer.Json($$"""{ "ok": false, "code": 422, "error_code": "{{errorCode}}" }""", status, "Retry-After: 0\r\n")));

    [Fact, Outcome("server-error")]
    public async Task Server_errors()
    {
        var (envelope, requests) = await GetAsync(
            SocketServer.Json(Broken, "500 Internal Server Error"), SocketServer.Json("<html>Bad gateway</html>", "502 Bad Gateway"), SocketServer.Json(OkPost));

        Assert.True(envelope.Ok);
        Assert.Equal((3, 3), (requests, envelope.Call.Attempts));
    }

    [Fact, Outcome("keyed-post")]
    public async Task A_post_whose_repetition_the_server_can_tell()
    {
        await using var server = new SocketServer(visit =>
        {
            if (visit.Number == 1)
            {
                visit.Reset();
                return Task.CompletedTask;
            }

            return visit.SendAsync(visit.Number == 2 ? SocketServer.Json(Broken, "500 Internal Server Error") : SocketServer.Json(OkPost));
        });
        using var client = Client(server);

        var envelope = await client.Posts.CreateAsync(NewPost with { ExternalId = "e-1" }, cancellationToken: Ct);

        Assert.True(envelope.Ok);
        Assert.Equal(3, envelope.Call.Attempts);
        Assert.Equal(3, server.Requests.Count);
        Assert.Single(server.Requests.Select(request => request[request.IndexOf("\r\n\r\n", StringComparison.Ordinal)..]).Distinct());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public async Task A_key_without_text_is_none(string key)
    {
        await using var server = SocketServer.Of(SocketServer.Json(Broken, "500 Internal Server Error"));
        using var client = Client(server);

        var envelope = await client.Posts.CreateAsync(NewPost with { ExternalId = key }, cancellationToken: Ct);

        Assert.Equal((false, 1, 1), (envelope.Ok, envelope.Call.Attempts, server.Requests.Count));
    }

    [Theory, Outcome("unkeyed-post")]
    [InlineData("500 Internal Server Error")]
    [InlineData("502 Bad Gateway")]
    [InlineData("504 Gateway Timeout")]
    public async Task A_post_that_could_be_done_twice(string status)
        => Assert.Equal(ApiRetryEnd.NotRetryable, await AssertRefusedAsync(1, SocketServer.Json(Broken, status)));

    [Theory, Outcome("unkeyed-post-broken")]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task A_post_that_may_have_been_done(bool hasBody, bool isReset)
    {
        var isWarm = false;
        await using var server = new SocketServer(visit =>
        {
            if (visit.Method == "DELETE")
            {
                isWarm = true;
                return visit.SendAsync(SocketServer.Json("""{ "ok": true }"""));
            }

            (isReset ? visit.Reset : (Action)visit.Close)();
            return Task.CompletedTask;
        });
        using var connection = ApiConnection.Create(Api, Key, Options(server.Address));
        using var client = new SampleClient(connection);

        // On a connection that was used before, .NET takes the end for one of an idle connection, and sends again what had no content.
        await client.Posts.DeleteAsync(["a"], Ct);
        var call = () => hasBody
            ? (Task)client.Posts.CreateAsync(NewPost, cancellationToken: Ct)
            : connection.SendAsync(new ApiRequest(new ApiOperation("posts.create", "POST", "/posts")), SampleEnvelope.Read, Ct);
        AssertComplete(await Assert.ThrowsAsync<ApiTransportException>(call), method: "POST", path: "/posts");
        AssertComplete(await Assert.ThrowsAsync<ApiTransportException>(call), method: "POST", path: "/posts");

        Assert.True(isWarm);
        Assert.Equal(2, server.Requests.Count(request => request.StartsWith("POST ", StringComparison.Ordinal)));
    }

    [Fact, Outcome("body-once")]
    public async Task A_body_that_can_be_read_once()
    {
        await using var server = SocketServer.Of(SocketServer.Json(TooMany, "429 Too Many Requests"), SocketServer.Json("""{ "ok": true }"""));
        using var connection = ApiConnection.Create(Api, Key, Options(server.Address));

        var envelope = await connection.SendAsync(OnceBody.Request(), SampleEnvelope.Read, Ct);

        Assert.Equal((false, 1, ApiRetryEnd.BodyNotReplayable), (envelope.Ok, envelope.Call.Attempts, envelope.Call.RetryEnd));
        Assert.Single(server.Requests);
    }

    [Fact, Outcome("exhausted")]
    public async Task As_often_as_allowed()
    {
        var (envelope, requests) = await GetAsync(SocketServer.Json(Broken, "500 Internal Server Error"));

        Assert.Equal((false, 4, 4), (envelope.Ok, requests, envelope.Call.Attempts));
        Assert.Equal(ApiRetryEnd.AttemptsExhausted, envelope.Call.RetryEnd);
        Assert.Contains("[4 attempts]", Assert.Throws<ApiErrorException>(() => envelope.EnsureOk()).Message, StringComparison.Ordinal);
    }

    [Fact, Outcome("hint-too-long")]
    public async Task A_hint_beyond_the_longest_wait()
    {
        var (envelope, requests) = await GetAsync(SocketServer.Json(TooMany, "429 Too Many Requests", "Retry-After: 3600\r\n"));

        Assert.Equal((false, 1, ApiRetryEnd.RetryAfterTooLong, TimeSpan.FromHours(1)), (envelope.Ok, requests, envelope.Call.RetryEnd, envelope.Call.RetryAfter));
        Assert.Contains("asks to wait 3600 s", Assert.Throws<ApiErrorException>(() => envelope.EnsureOk()).Message, StringComparison.Ordinal);
    }

    private static async Task AssertPostedAsync(int attempts, params string[] answers)
    {
        await using var server = SocketServer.Of(answers);
        using var client = new SampleClient(ApiConnection.Create(Api, Key, Options(server.Address)));

        var envelope = await client.Posts.CreateAsync(NewPost, cancellationToken: Ct);

        Assert.True(envelope.Ok);
        Assert.Equal((attempts, attempts), (envelope.Call.Attempts, server.Requests.Count));
    }

    private static async Task<ApiRetryEnd> AssertRefusedAsync(int attempts, string answer)
    {
        await using var server = SocketServer.Of(answer);
        using var client = new SampleClient(ApiConnection.Create(Api, Key, Options(server.Address)));

        var envelope = await client.Posts.CreateAsync(NewPost, cancellationToken: Ct);

        Assert.False(envelope.Ok);
        Assert.Equal((attempts, attempts), (envelope.Call.Attempts, server.Requests.Count));
        return envelope.Call.RetryEnd;
    }
}
