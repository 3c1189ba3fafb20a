using Genviral.Gen.ForGenerated;
using Genviral.Gen.Requests;
using Genviral.Gen.Runtime.Tests.Outcomes;
using Genviral.Gen.Runtime.Tests.Servers;
using Genviral.Gen.Runtime.Tests.Twin;
using static Genviral.Gen.Runtime.Tests.Outcomes.Calls;

namespace Genviral.Gen.Runtime.Tests.Transport;

/// <summary>Where keys come from, where they go, and where they never show.</summary>
public class CredentialTests
{
    [Fact]
    public async Task Each_form_of_auth_puts_the_key_in_its_place()
    {
        await using var server = SocketServer.Of(SocketServer.Json("""{ "ok": true }"""));
        await CallAsync(server, ApiAuth.Bearer, "/things");
        await CallAsync(server, ApiAuth.Header("X-Api-Key"), "/things");
        await CallAsync(server, ApiAuth.Header("Authorization", "Bot "), "/things");
        await CallAsync(server, ApiAuth.Query("api key"), "/things?v=1");
        await CallAsync(server, ApiAuth.Path("token"), "/bot{token}/things");
        await CallAsync(server, ApiAuth.None, "/things");

        Assert.Contains($"Authorization: Bearer {Key}\r\n", server.Requests[0], StringComparison.Ordinal);
        Assert.Contains($"X-Api-Key: {Key}\r\n", server.Requests[1], StringComparison.Ordinal);
        Assert.Contains($"Authorization: Bot {Key}\r\n", server.Requests[2], StringComparison.Ordinal);
        Assert.StartsWith($"GET /api/v1/things?v=1&api%20key={Key} HTTP/1.1", server.Requests[3], StringComparison.Ordinal);
        Assert.StartsWith($"GET /api/v1/bot{Key}/things HTTP/1.1", server.Requests[4], StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", server.Requests[5], StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_header_can_carry_is_refused_before_anything_is_sent()
    {
        var refused = Assert.Throws<ArgumentException>(() => Create(ApiAuth.Bearer, "k\u00E9y"));
        Assert.StartsWith("The API key holds a character outside ASCII", refused.Message, StringComparison.Ordinal);
        Create(ApiAuth.Query("key"), "k\u00E9y").Dispose();

        var header = Assert.Throws<ArgumentException>(() => new ApiRequest(new ApiOperation("x", "GET", "/x")).Header("X-Name", "J\u00FCrgen"));
        Assert.StartsWith("The header 'X-Name' must hold ASCII characters alone", header.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("rgen", header.Message, StringComparison.Ordinal);

        static ApiConnection Create(ApiAuth auth, string key)
            => ApiConnection.Create(new ApiDescription { ClientName = "SampleClient", Auth = auth, BaseUrl = "https://localhost" }, key, new GenviralClientOptions());
    }

    [Fact]
    public async Task What_a_provider_throws_that_was_left_behind_is_nobodys()
    {
        var unobserved = new List<string>();
        EventHandler<UnobservedTaskExceptionEventArgs> note = (_, found) => unobserved.Add(found.Exception.ToString());
        TaskScheduler.UnobservedTaskException += note;
        try
        {
            // The task of the last one may still be held somewhere.
            for (var i = 0; i < 5; i++)
            {
                await LeaveBehindAsync();
                await Task.Delay(20, Ct);
                GC.Collect();
                GC.WaitForPendingFinalizers();
            }
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= note;
        }

        Assert.DoesNotContain(unobserved, text => text.Contains("The vault is shut", StringComparison.Ordinal));

        // A method of its own, so that nothing holds the task any more.
        static async Task LeaveBehindAsync()
        {
            var isOver = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var options = new GenviralClientOptions { BaseAddress = new Uri("http://127.0.0.1:9"), MaxRetries = 0, Timeout = TimeSpan.FromMilliseconds(50) };
            options.ApiKeyProvider = async _ =>
            {
                await isOver.Task.ConfigureAwait(false);
                throw new InvalidOperationException("The vault is shut.");
            };
            using var client = new SampleClient(options);
            await Assert.ThrowsAsync<ApiTimeoutException>(() => client.Posts.GetAsync("p1", Ct));
            isOver.SetResult();
        }
    }

    [Theory]
    [InlineData("bot{token}", "/api/v1/bot<key>/things?limit=1")]
    [InlineData("{token}?key={token}&x=1", "/api/v1/<key>/things?key=<key>&x=1&limit=1")]
    public async Task A_key_in_the_base_address_fills_its_place(string given, string sent)
    {
        await using var server = SocketServer.Of(SocketServer.Json("""{ "ok": true }"""));
        var api = new ApiDescription { ClientName = "SampleClient", Auth = ApiAuth.Path("token"), BaseUrl = $"{server.Address}/{given}" };
        using var connection = ApiConnection.Create(api, "12:a/b", new GenviralClientOptions());

        var request = new ApiRequest(new ApiOperation("x", "GET", "/things"));
        request.Query("limit", 1);
        Assert.True((await connection.SendAsync(request, SampleEnvelope.Read, Ct)).Ok);

        Assert.StartsWith($"GET {sent.Replace("<key>", "12%3Aa%2Fb", StringComparison.Ordinal)} HTTP/1.1", server.Requests[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_address_without_the_keys_place_is_refused_where_the_spec_has_one()
    {
        var api = new ApiDescription { ClientName = "SampleClient", Auth = ApiAuth.Path("token"), BaseUrl = "https://api.bots.example/bot{token}" };

        var thrown = Assert.Throws<InvalidOperationException>(() => ApiConnection.Create(api, Key, new GenviralClientOptions { BaseAddress = new Uri("https://localhost/") }));

        Assert.Equal("GenviralClientOptions.BaseAddress must hold {token}, the key's place, as the spec's baseUrl does: https://api.bots.example/bot{token}.", thrown.Message);
    }

    [Fact]
    public async Task A_place_in_the_base_address_without_a_key_is_not_sent()
    {
        var api = new ApiDescription { ClientName = "SampleClient", Auth = ApiAuth.Path("token"), BaseUrl = "https://api.bots.example/bot{token}" };
        using var http = new HttpClient();
        using var connection = ApiConnection.Create(api, http, new GenviralClientOptions());

        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => connection.SendAsync(new ApiRequest(new ApiOperation("x", "GET", "/x")), SampleEnvelope.Read, Ct));

        Assert.Equal("The base address has a place for the key, {token}, and there is no key.", thrown.Message);
    }

    [Fact]
    public async Task A_server_that_writes_the_request_where_HTTP_should_be_shows_no_key()
    {
        await using var server = new SocketServer(async visit =>
        {
            await visit.SendAsync(visit.Request);
            visit.Close();
        });
        foreach (var auth in new[] { ApiAuth.Query("key"), ApiAuth.Bearer })
        {
            var api = new ApiDescription { ClientName = "SampleClient", Auth = auth };
            using var client = new SampleClient(ApiConnection.Create(api, Key, Options(server.Address)));

            AssertComplete(await Assert.ThrowsAsync<ApiTransportException>(() => client.Posts.GetAsync("p1", Ct)), attempts: 4);
        }
    }

    [Theory]
    [InlineData("sk/live/0123456789", "sk\\/live\\/0123456789", 0)]
    [InlineData(Key, Key, 2048 - 12)]
    public async Task The_beginning_of_a_body_shows_no_key_nor_its_beginning(string key, string written, int place)
    {
        await using var server = SocketServer.Of(SocketServer.Json(new string('x', place) + written + " and more", "403 Forbidden"));
        using var client = new SampleClient(key, Options(server.Address));

        var thrown = await Assert.ThrowsAsync<ApiProtocolException>(() => client.Posts.GetAsync("p1", Ct));

        Assert.Equal(new string('x', place) + "***", thrown.BodyStart[..(place + 3)]);
        Assert.DoesNotContain(written[..6], thrown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_anonymous_endpoint_takes_no_key()
    {
        await using var server = SocketServer.Of(SocketServer.Json("""{ "ok": true }"""));
        using var connection = ApiConnection.Create(SampleApi.Api, Key, Options(server.Address));

        await connection.SendAsync(new ApiRequest(new ApiOperation("x", "GET", "/x") { IsAnonymous = true }), SampleEnvelope.Read, Ct);

        Assert.DoesNotContain("s3cr3t", server.Requests[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_provider_is_asked_for_each_attempt()
    {
        await using var server = SocketServer.Of(SocketServer.Json("""{ "ok": false, "code": 429 }""", "429 Too Many Requests"), SocketServer.Json(OkPost));
        var options = Options(server.Address);
        var asked = 0;
        options.ApiKeyProvider = async token =>
        {
            await Task.Yield();
            return $"rotated-{Interlocked.Increment(ref asked)}";
        };
        using var client = new SampleClient(options);

        Assert.Equal(2, (await client.Posts.GetAsync("p1", Ct)).Call.Attempts);

        Assert.Contains("Bearer rotated-1\r\n", server.Requests[0], StringComparison.Ordinal);
        Assert.Contains("Bearer rotated-2\r\n", server.Requests[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_environment_gives_the_key_where_nothing_else_does()
    {
        await using var server = SocketServer.Of(SocketServer.Json(OkPost));
        var name = $"SAMPLE_KEY_{Guid.NewGuid():N}";
        var options = Options(server.Address);
        options.ApiKeyVariable = name;
        Assert.Contains(name, Assert.Throws<InvalidOperationException>(() => new SampleClient(options)).Message, StringComparison.Ordinal);

        Environment.SetEnvironmentVariable(name, "from-environment");
        using var client = new SampleClient(options);
        using var other = new SampleClient("given", options);
        Environment.SetEnvironmentVariable(name, null);
        await client.Posts.GetAsync("p1", Ct);
        await other.Posts.GetAsync("p1", Ct);

        Assert.Contains("Bearer from-environment\r\n", server.Requests[0], StringComparison.Ordinal);
        Assert.Contains("Bearer given\r\n", server.Requests[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_hosts_get_neither_key_nor_headers_of_the_api()
    {
        await using var server = SocketServer.Of(SocketServer.Json(OkPost));
        using var http = new HttpClient { DefaultRequestHeaders = { { "Authorization", $"Bearer {Key}" } } };
        foreach (var connection in new[] { ApiConnection.Create(SampleApi.Api, Key, Options(server.Address)), ApiConnection.Create(SampleApi.Api, http, Options(server.Address)) })
        {
            using (connection)
            {
                var message = new HttpRequestMessage(HttpMethod.Put, server.Address) { Content = new ByteArrayContent("data"u8.ToArray()) };
                using var exchange = await connection.OpenOtherAsync(new ApiOperation("u", "POST", "/u"), message, Ct);
                Assert.Equal(200, exchange.Call!.StatusCode);
            }
        }

        Assert.Equal(2, server.Requests.Count);
        Assert.All(server.Requests, request =>
        {
            Assert.DoesNotContain("s3cr3t", request, StringComparison.Ordinal);
            Assert.DoesNotContain("X-Client", request, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("abc/def+ghi=", "abc/def+ghi=")]
    [InlineData("abc/def+ghi=", "abc%2Fdef%2Bghi%3D")]
    [InlineData("abc/def+ghi=", "abc%2fdef%2bghi%3d")]
    [InlineData("abc/def+ghi=", "abc/def\\u002Bghi=")]
    [InlineData("a\"b'cdefg", "a\\u0022b\\u0027cdefg")]
    public void A_key_is_taken_out_of_texts_however_it_is_written(string key, string written)
        => Assert.Equal("before *** after", new Redaction(key).Apply($"before {written} after"));

    [Fact]
    public async Task The_key_that_the_callers_HttpClient_adds_is_not_shown_either()
    {
        await using var server = new SocketServer(visit => visit.SendAsync(SocketServer.Json($"<p>{visit.Header("Authorization")}</p>", "403 Forbidden", $"X-Echo: {visit.Header("Authorization")}\r\n")));
        using var http = new HttpClient { BaseAddress = server.Address, DefaultRequestHeaders = { { "Authorization", $"Bearer {Key}" } } };
        using var client = new SampleClient(http);

        var thrown = await Assert.ThrowsAsync<ApiProtocolException>(() => client.Posts.GetAsync("p1", Ct));

        AssertComplete(thrown);
        Assert.Equal("<p>Bearer ***</p>", thrown.BodyStart);
        Assert.Equal("Bearer ***", Assert.Single(thrown.Headers["X-Echo"]));
    }

    private static async Task CallAsync(SocketServer server, ApiAuth auth, string path)
    {
        var api = new ApiDescription { ClientName = "SampleClient", Auth = auth };
        using var connection = ApiConnection.Create(api, Key, Options(server.Address));
        Assert.True((await connection.SendAsync(new ApiRequest(new ApiOperation("x", "GET", path)), SampleEnvelope.Read, Ct)).Ok);
    }
}
