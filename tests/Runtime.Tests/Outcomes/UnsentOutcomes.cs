using Genviral.Gen.Runtime.Tests.Servers;
using Genviral.Gen.Runtime.Tests.Twin;
using static Genviral.Gen.Runtime.Tests.Outcomes.Calls;

namespace Genviral.Gen.Runtime.Tests.Outcomes;

/// <summary>Calls of which nothing is sent.</summary>
public class UnsentOutcomes
{
    [Theory, Outcome("header-line-break")]
    [InlineData("a\r\nX-Evil: 1")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    public async Task A_header_with_a_line_break(string value)
    {
        await using var server = SocketServer.Of(SocketServer.Json(OkPost));
        using var client = Client(server);

        await Assert.ThrowsAsync<ArgumentException>(() => client.Posts.CreateAsync(new PostsCreateRequest { Caption = "c", Accounts = [] }, xTrace: value, cancellationToken: Ct));

        Assert.Empty(server.Requests);
    }

    [Fact, Outcome("plain-http")]
    public void A_key_over_plain_http()
    {
        var thrown = Assert.Throws<InvalidOperationException>(() => new SampleClient(Key, Options(new Uri("http://api.example/v1"))));

        Assert.Contains("AllowInsecureTransport", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", thrown.ToString(), StringComparison.Ordinal);
    }

    [Fact, Outcome("provider-throws")]
    public async Task The_provider_throws()
    {
        await using var server = SocketServer.Of(SocketServer.Json(OkPost));
        foreach (var fault in new Exception[] { new HttpRequestException("vault"), new IOException("vault"), new OperationCanceledException("vault"), new TimeoutException("vault") })
        {
            var options = Options(server.Address);
            options.ApiKeyProvider = _ => throw fault;
            using var client = new SampleClient(options);
            Assert.Same(fault, await Assert.ThrowsAnyAsync<Exception>(() => client.Posts.GetAsync("p1", Ct)));

            options.ApiKeyProvider = async _ =>
            {
                await Task.Yield();
                throw fault;
            };
            using var other = new SampleClient(options);
            Assert.Same(fault, await Assert.ThrowsAnyAsync<Exception>(() => other.Posts.GetAsync("p1", Ct)));
        }

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_failure_of_the_providers_own_call_is_none_of_this_one()
    {
        await using var vault = SocketServer.Of(SocketServer.Json("""{ "ok": false, "code": 503 }""", "503 Busy"));
        await using var server = SocketServer.Of(SocketServer.Json(OkPost));
        var vaultOptions = Options(vault.Address);
        vaultOptions.MaxRetries = 0;
        using var keys = new SampleClient(Key, vaultOptions);
        var options = Options(server.Address);
        options.ApiKeyProvider = async token => (await keys.Posts.GetAsync("p1", token)).EnsureOk().Id;
        using var client = new SampleClient(options);

        var thrown = await Assert.ThrowsAsync<ApiErrorException>(() => client.Posts.GetAsync("p1", Ct));

        Assert.Equal((503, 1, ApiRetryEnd.AttemptsExhausted), (thrown.StatusCode, thrown.Attempts, thrown.RetryEnd));
        Assert.Single(vault.Requests);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_provider_that_does_not_look_at_its_token_is_left_behind()
    {
        var options = Options(new Uri("http://127.0.0.1:9"));
        options.ApiKeyProvider = _ => new ValueTask<string>(new TaskCompletionSource<string>().Task);
        using var client = new SampleClient(options);
        using var cancel = new CancellationTokenSource();

        var call = client.Posts.GetAsync("p1", cancel.Token);
        await cancel.CancelAsync();

        Assert.Equal(cancel.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call)).CancellationToken);
    }

    [Theory]
    [InlineData("https://user:s3cr3t@api.example/v1")]
    [InlineData("ftp://user:s3cr3t@api.example/v1")]
    public void An_address_with_a_user(string address)
    {
        var thrown = Assert.Throws<ArgumentException>(() => new SampleClient(Key, Options(new Uri(address))));

        Assert.StartsWith("The base address must hold no user and no password", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", thrown.ToString(), StringComparison.Ordinal);
    }

    [Fact, Outcome("disposed")]
    public async Task A_disposed_client()
    {
        await using var server = SocketServer.Of(SocketServer.Json(OkPost));
        using var http = new HttpClient();
        foreach (int? most in new int?[] { null, 1 })
        {
            var options = Options(server.Address);
            options.MaxConcurrency = most;
            options.ApiKey = Key;
            foreach (var client in new[] { new SampleClient(options), new SampleClient(http, options) })
            {
                client.Dispose();
                await Assert.ThrowsAsync<ObjectDisposedException>(() => client.Posts.GetAsync("p1", Ct));
            }
        }

        Assert.Empty(server.Requests);
    }

    [Fact, Outcome("disposed-in-queue")]
    public async Task A_client_that_is_disposed_while_calls_are_on_their_way()
    {
        var areSent = new TaskCompletionSource();
        var mayAnswer = new TaskCompletionSource();
        await using var server = new SocketServer(async visit =>
        {
            if (visit.Number == 2)
            {
                areSent.SetResult();
            }

            await mayAnswer.Task;
            await visit.SendAsync(visit.Target.EndsWith("busy", StringComparison.Ordinal) ? SocketServer.Json("""{ "ok": false }""", "503 Busy") : SocketServer.Json(OkPost));
        });
        var options = Options(server.Address);
        options.MaxConcurrency = 1;
        using var client = new SampleClient(Key, options);
        using var other = new SampleClient(Key, Options(server.Address));

        var sent = client.Posts.GetAsync("p1", Ct);
        var queued = client.Posts.GetAsync("p2", Ct);
        var repeated = other.Posts.GetAsync("busy", Ct);
        await areSent.Task.WaitAsync(Ct);
        client.Dispose();
        other.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => queued);
        mayAnswer.SetResult();

        Assert.True((await sent).Ok);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => repeated);
    }
}
