using System.Net;
using System.Net.Sockets;
using Genviral.Gen.ForGenerated;
using Genviral.Gen.Runtime.Tests.Servers;
using Genviral.Gen.Runtime.Tests.Twin;
using static Genviral.Gen.Runtime.Tests.Outcomes.Calls;

namespace Genviral.Gen.Runtime.Tests.Outcomes;

/// <summary>What happens when no whole answer comes.</summary>
public class WireOutcomes
{
    private const string Start = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{ \"ok\": true, ";

    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(300);

    /// <summary>Enough for headers to come on a busy machine.</summary>
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(2);

    [Fact, Outcome("refused")]
    public async Task Refused()
    {
        Uri address;
        await using (var gone = SocketServer.Of(""))
        {
            address = gone.Address;
        }

        using var client = new SampleClient(Key, Options(address));
        var thrown = await Assert.ThrowsAsync<ApiTransportException>(() => client.Posts.GetAsync("p1", Ct));

        AssertComplete(thrown, attempts: 4);
        Assert.Equal((Framework.Told("ConnectionError"), null), (thrown.Error.ToString(), thrown.StatusCode));
        Assert.Contains("the connection was refused", thrown.Message, StringComparison.Ordinal);
    }

    [Fact, Outcome("reset-before")]
    public async Task Reset_before_the_headers() => await BreakAsync<ApiTransportException>(visit =>
    {
        visit.Reset();
        return Task.CompletedTask;
    });

    [Fact, Outcome("closed-before")]
    public async Task Closed_before_the_headers() => await BreakAsync<ApiTransportException>(visit =>
    {
        visit.Close();
        return Task.CompletedTask;
    });

    [Fact, Outcome("reset-in-body")]
    public async Task Reset_in_the_body()
    {
        var thrown = await BreakAsync<ApiTransportException>(async visit =>
        {
            await visit.SendAsync(Start);
            await Task.Delay(100, visit.End);
            visit.Reset();
        });

        Assert.Equal((200, "{ \"ok\": true, "), (thrown.StatusCode, thrown.BodyStart));
        Assert.Equal("application/json", Assert.Single(thrown.Headers["Content-Type"]));
    }

    [Fact, Outcome("no-http")]
    public async Task No_http() => await BreakAsync<ApiTransportException>(async visit =>
    {
        await visit.SendAsync("220 mail.example ESMTP\r\n");
        visit.Close();
    });

    [CurrentFact("Only .NET 8 and later say why a body or a connection ended."), Outcome("endless-headers")]
    public async Task Headers_without_end() => await BreakAsync<ApiTransportException>(
        async visit =>
        {
            await visit.SendAsync("HTTP/1.1 200 OK\r\n");
            for (var i = 0; i < 200; i++)
            {
                await visit.SendAsync($"X-{i}: {new string('a', 1000)}\r\n");
            }
        },
        attempts: 1);

    [CurrentFact("Only .NET 8 and later say why a body or a connection ended."), Outcome("tls")]
    public async Task A_certificate_that_nobody_trusts()
    {
        await using var server = new SocketServer(visit => visit.SendAsync(SocketServer.Json(OkPost)), isSecure: true);
        using var client = Client(server);

        var thrown = await Assert.ThrowsAsync<ApiTransportException>(() => client.Posts.GetAsync("p1", Ct));

        AssertComplete(thrown);
        Assert.Equal(Framework.Told("SecureConnectionError"), thrown.Error.ToString());
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task The_message_says_the_cause_and_not_that_there_was_one()
    {
        await using var server = SocketServer.Of(SocketServer.Json(OkPost));
        using var connection = ApiConnection.Create(SampleApi.Api, Key, Options(server.Address));
        var request = new ApiRequest(new ApiOperation("files.create", "POST", "/files"));
        request.BinaryBody(new LostStream(), "image/png");

        var thrown = await Assert.ThrowsAsync<ApiTransportException>(() => connection.SendAsync(request, SampleEnvelope.Read, Ct));

        Assert.StartsWith("POST /files: no answer came: The disk is gone.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact, Outcome("dns")]
    public async Task No_such_host()
    {
        var handler = new SocketsHttpHandler { ConnectCallback = (_, _) => throw new SocketException((int)SocketError.HostNotFound) };
        var (http, client) = Through(new Uri("https://nowhere.example/v1"), handler);
        using (http)
        using (client)
        {
            var thrown = await Assert.ThrowsAsync<ApiTransportException>(() => client.Posts.GetAsync("p1", Ct));
            AssertComplete(thrown, attempts: 4);
            Assert.Equal(Framework.Told("NameResolutionError"), thrown.Error.ToString());
        }
    }

    [Fact, Outcome("timeout-before")]
    public async Task No_headers_in_time() => Assert.Null((await BreakAsync<ApiTimeoutException>(visit => visit.HangAsync(), timeout: Short)).StatusCode);

    [Fact, Outcome("timeout-in-body")]
    public async Task No_end_in_time()
    {
        var thrown = await BreakAsync<ApiTimeoutException>(
            async visit =>
            {
                await visit.SendAsync(Start);
                await visit.HangAsync();
            },
            attempts: 2,
            timeout: Long);

        Assert.Equal((200, "{ \"ok\": true, "), (thrown.StatusCode, thrown.BodyStart));
        Assert.Contains("within 2 s", thrown.Message, StringComparison.Ordinal);
    }

    [Fact, Outcome("timeout-of-callers")]
    public async Task The_callers_HttpClient_has_a_limit()
    {
        await using var server = new SocketServer(visit => visit.HangAsync());
        var (http, client) = Through(server.Address);
        using (http)
        using (client)
        {
            http.Timeout = Short;
            AssertComplete(await Assert.ThrowsAsync<ApiTimeoutException>(() => client.Posts.GetAsync("p1", Ct)), attempts: 4);
        }
    }

    [Fact, Outcome("ended-from-outside")]
    public async Task The_callers_HttpClient_ends_its_requests()
    {
        var isAsked = new TaskCompletionSource();
        await using var server = new SocketServer(visit =>
        {
            isAsked.SetResult();
            return visit.HangAsync();
        });
        var (http, client) = Through(server.Address);
        using (http)
        using (client)
        {
            var call = client.Posts.GetAsync("p1", Ct);
            await isAsked.Task.WaitAsync(Ct);
            http.CancelPendingRequests();
            AssertComplete(await Assert.ThrowsAsync<ApiTransportException>(() => call));
        }
    }

    [Fact, Outcome("timeout-of-provider")]
    public async Task The_provider_takes_too_long()
    {
        var options = Options(new Uri("http://127.0.0.1:9"), Short);
        options.ApiKeyProvider = async token =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return "";
        };
        using var client = new SampleClient(options);

        AssertComplete(await Assert.ThrowsAsync<ApiTimeoutException>(() => client.Posts.GetAsync("p1", Ct)), attempts: 4);
    }

    [Fact, Outcome("cancelled-before")]
    public async Task Cancelled_before_the_call()
    {
        await using var server = SocketServer.Of(SocketServer.Json(OkPost));
        using var client = Client(server);
        using var cancel = new CancellationTokenSource();
        await cancel.CancelAsync();

        await AssertCancelledAsync(client.Posts.GetAsync("p1", cancel.Token), cancel.Token);

        Assert.Empty(server.Requests);
    }

    [Fact, Outcome("cancelled-in-queue")]
    public async Task Cancelled_while_waiting_for_a_place()
    {
        var isAsked = new TaskCompletionSource();
        await using var server = new SocketServer(visit =>
        {
            isAsked.TrySetResult();
            return visit.HangAsync();
        });
        var options = Options(server.Address);
        options.MaxConcurrency = 1;
        using var client = new SampleClient(Key, options);
        using var all = new CancellationTokenSource();
        using var cancel = new CancellationTokenSource();
        var first = client.Posts.GetAsync("p1", all.Token);
        await isAsked.Task.WaitAsync(Ct);

        var second = client.Posts.GetAsync("p2", cancel.Token);
        await cancel.CancelAsync();

        await AssertCancelledAsync(second, cancel.Token);
        await all.CancelAsync();
        await AssertCancelledAsync(first, all.Token);
        Assert.Single(server.Requests);
    }

    [Fact, Outcome("cancelled-in-headers")]
    public async Task Cancelled_before_the_headers() => await CancelAsync(start: "");

    [Fact, Outcome("cancelled-in-body")]
    public async Task Cancelled_in_the_body() => await CancelAsync(Start);

    [Fact, Outcome("cancelled-in-wait")]
    public async Task Cancelled_while_the_next_attempt_is_waited_for()
    {
        var isAnswered = new TaskCompletionSource();
        await using var server = new SocketServer(async visit =>
        {
            await visit.SendAsync(SocketServer.Json("""{ "ok": false, "code": 429 }""", "429 Too Many Requests", "Retry-After: 50\r\n"));
            isAnswered.SetResult();
        });
        using var client = new SampleClient(Key, new GenviralClientOptions { BaseAddress = server.Address });
        using var cancel = new CancellationTokenSource();

        var call = client.Posts.GetAsync("p1", cancel.Token);
        await isAnswered.Task.WaitAsync(Ct);
        await Task.Delay(100, Ct);
        await cancel.CancelAsync();

        await AssertCancelledAsync(call, cancel.Token);
        Assert.Single(server.Requests);
    }

    private static async Task<TException> BreakAsync<TException>(Func<Visit, Task> answer, int attempts = 4, TimeSpan? timeout = null)
        where TException : ApiException
    {
        await using var server = new SocketServer(answer);
        var options = Options(server.Address, timeout);
        options.MaxRetries = attempts == 2 ? 1 : 3;
        using var client = new SampleClient(Key, options);

        var thrown = await Assert.ThrowsAsync<TException>(() => client.Posts.GetAsync("p1", Ct));

        AssertComplete(thrown, attempts);
        Assert.True(server.Requests.Count >= attempts, "Fewer requests than attempts; .NET adds some where a connection closes before its first byte.");
        return thrown;
    }

    private static async Task CancelAsync(string start)
    {
        var isAsked = new TaskCompletionSource();
        await using var server = new SocketServer(async visit =>
        {
            await visit.SendAsync(start);
            isAsked.SetResult();
            await visit.HangAsync();
        });
        using var client = Client(server);
        using var cancel = new CancellationTokenSource();

        var call = client.Posts.GetAsync("p1", cancel.Token);
        await isAsked.Task.WaitAsync(Ct);
        await cancel.CancelAsync();

        await AssertCancelledAsync(call, cancel.Token);
    }

    private static async Task AssertCancelledAsync(Task call, CancellationToken token)
    {
        var thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(token, thrown.CancellationToken);
    }

    /// <summary>A file that goes away while it is sent.</summary>
    private sealed class LostStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("The disk is gone.");

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => throw new IOException("The disk is gone.");

        public override long Length => 5;
    }
}
