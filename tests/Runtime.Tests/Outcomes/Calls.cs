using System.Net.Security;
using System.Text.Json;
using Genviral.Gen.ForGenerated;
using Genviral.Gen.Runtime.Tests.Servers;
using Genviral.Gen.Runtime.Tests.Twin;

namespace Genviral.Gen.Runtime.Tests.Outcomes;

/// <summary>Calls of one server, with short waits between attempts.</summary>
internal static class Calls
{
    internal const string Key = "gva_live_1.s3cr3t";
    internal const string OnePost = """{ "id": "p1", "status": "scheduled", "scheduled_at": null }""";
    internal const string OkPost = $$"""{ "ok": true, "code": 200, "message": "Fine", "data": {{OnePost}} }""";

    internal static CancellationToken Ct => TestContext.Current.CancellationToken;

    internal static GenviralClientOptions Options(Uri address, TimeSpan? timeout = null) => new()
    {
        BaseAddress = address,
        MaxRetryDelay = TimeSpan.FromMilliseconds(5),
        Timeout = timeout ?? TimeSpan.FromSeconds(30),
    };

    internal static SampleClient Client(SocketServer server, TimeSpan? timeout = null) => new(Key, Options(server.Address, timeout));

    /// <summary>A client over the caller's HttpClient, whose handler trusts every certificate.</summary>
    internal static (HttpClient Http, SampleClient Client) Through(Uri address, HttpMessageHandler? handler = null)
    {
        var http = new HttpClient(handler ?? Trusting());
        return (http, new SampleClient(http, Options(address)));
    }

    internal static SocketsHttpHandler Trusting(bool follows = false) => new()
    {
        AllowAutoRedirect = follows,
        SslOptions = { RemoteCertificateValidationCallback = (_, _, _, errors) => errors != SslPolicyErrors.RemoteCertificateNotAvailable },
    };

    /// <summary>What <c>GET /posts/{id}</c> comes to with one answer, and how many attempts were made.</summary>
    internal static async Task<(SampleEnvelope<Post> Envelope, int Requests)> GetAsync(params string[] answers)
    {
        await using var server = SocketServer.Of(answers);
        using var client = Client(server);
        return (await client.Posts.GetAsync("p1", Ct), server.Requests.Count);
    }

    /// <summary>The exception of <c>GET /posts/{id}</c> with one answer, which tells all that the policy wants.</summary>
    internal static async Task<TException> FailAsync<TException>(byte[] answer, int attempts = 1)
        where TException : ApiException
    {
        await using var server = new SocketServer(async visit =>
        {
            await visit.SendAsync(answer);
            visit.Close();
        });
        using var client = Client(server);
        var thrown = await Assert.ThrowsAsync<TException>(() => client.Posts.GetAsync("p1", Ct));
        AssertComplete(thrown, attempts);
        Assert.Equal(attempts, server.Requests.Count);
        return thrown;
    }

    internal static Task<ApiProtocolException> FailAsync(string answer, int attempts = 1)
        => FailAsync<ApiProtocolException>(System.Text.Encoding.UTF8.GetBytes(answer), attempts);

    /// <summary>A failure tells what was called, how often, and shows no key.</summary>
    internal static void AssertComplete(ApiException thrown, int attempts = 1, string method = "GET", string path = "/posts/{id}")
    {
        Assert.Equal((method, path, attempts), (thrown.Method, thrown.PathTemplate, thrown.Attempts));
        Assert.Contains($"{method} {path}", thrown.Message, StringComparison.Ordinal);
        Assert.NotEqual(ApiRetryEnd.Succeeded, thrown.RetryEnd);
        Assert.True(thrown.BodyStart.Length <= 2048);
        var all = thrown + thrown.BodyStart + string.Join(' ', thrown.Headers.SelectMany(header => header.Value));
        Assert.DoesNotContain("s3cr3t", all, StringComparison.Ordinal);
    }

    /// <summary>A call of an endpoint that the twin does not have.</summary>
    internal static Task<SampleEnvelope<TData>> SendAsync<TData>(ApiConnection connection, ApiOperation operation, JsonRead<TData> read, bool isOptional = false)
        => connection.SendAsync(new ApiRequest(operation), (in ApiAnswer answer) => SampleEnvelope<TData>.Read(answer, read, isOptional), Ct);

    internal static JsonElement? ReadNullable(ref JsonInput input) => input.TryReadNull() ? null : input.ReadJson();
}
