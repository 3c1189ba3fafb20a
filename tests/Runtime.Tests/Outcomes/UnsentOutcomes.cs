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
}
