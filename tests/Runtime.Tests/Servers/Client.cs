using Genviral.Gen.ForGenerated;
using Genviral.Gen.Runtime.Tests.Twin;

namespace Genviral.Gen.Runtime.Tests.Servers;

/// <summary>Makes clients of a server, and calls it once.</summary>
internal static class Client
{
    internal const string Key = "gva_live_1.s3cr3t";

    internal static SampleClient Of(RawServer server) => new(Key, new GenviralClientOptions { BaseAddress = server.Address, MaxRetries = 0 });

    /// <summary>What one answer is read as.</summary>
    internal static async Task<SampleEnvelope<PostsListData>> ListAsync(string body, string status = "200 OK")
    {
        await using var server = RawServer.Json(body, status);
        using var client = Of(server);
        return await client.Posts.ListAsync(cancellationToken: TestContext.Current.CancellationToken);
    }

    internal static async Task<SampleEnvelope> DeleteAsync(string body, string status = "200 OK")
    {
        await using var server = RawServer.Json(body, status);
        using var client = Of(server);
        return await client.Posts.DeleteAsync(["a"], TestContext.Current.CancellationToken);
    }

    /// <summary>What one answer of an API with another envelope is read as; the data is any JSON.</summary>
    internal static async Task<SampleEnvelope<System.Text.Json.JsonElement>> AskAsync(EnvelopeShape shape, string body, string status = "200 OK", int[]? successes = null)
    {
        await using var server = RawServer.Json(body, status);
        var api = new ApiDescription { ClientName = "OtherClient", Envelope = shape };
        using var connection = ApiConnection.Create(api, Key, new GenviralClientOptions { BaseAddress = server.Address, MaxRetries = 0 });
        var call = new ApiRequest(new ApiOperation("things.get", "GET", "/things") { SuccessStatuses = successes ?? [] });
        return await connection.SendAsync(
            call,
            static (in ApiAnswer answer) => SampleEnvelope<System.Text.Json.JsonElement>.Read(answer, static (ref JsonInput input) => input.ReadJson()),
            TestContext.Current.CancellationToken);
    }
}
