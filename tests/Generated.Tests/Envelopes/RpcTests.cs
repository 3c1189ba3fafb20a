using Genviral.Gen.Generated.Tests.Harness;
using Genviral.Gen.Generated.Tests.Invites;
using Genviral.Gen.Generated.Tests.Rpc;

namespace Genviral.Gen.Generated.Tests.Envelopes;

/// <summary>APIs whose HTTP status does not tell what happened, and whose error code is found in other places, too.</summary>
public sealed class RpcTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("""{ "jsonrpc": "2.0", "result": 5 }""")]
    [InlineData("""{ "result": 5, "error": null }""")]
    [InlineData("""{ "result": 5, "error": { "code": 0, "message": "" } }""")]
    public async Task Without_an_error_code_a_call_worked(string answer)
        => Assert.Equal(5, (await Sum(answer)).EnsureOk());

    [Fact]
    public async Task With_one_it_did_not_whatever_its_status_says()
    {
        var result = await Sum("""{ "error": { "code": 100, "message": "Expired", "data": { "name": "x" } } }""");

        Assert.False(result.Ok);
        Assert.Equal((200, "Expired", RpcErrorCodes.SessionExpired, "x"), (result.Code, result.Message, result.ErrorCode, result.Error!.Data!.Name));
    }

    [Fact]
    public async Task A_reply_that_worked_has_no_error()
    {
        using var api = new RpcTestHandler();
        api.Sum.Replies(RpcEnvelope.Success<int>(5));
        using var client = new RpcClient(api.CreateHttpClient());

        var result = await client.SumAsync(new SumRequest { Params = [2, 3] }, Token);

        Assert.Equal(5, result.EnsureOk());
        Assert.Null(result.Error);
    }

    /// <summary>The status is a text here, so the reply says it itself.</summary>
    [Fact]
    public async Task A_reply_that_failed_says_what_its_field_says()
    {
        using var api = new RpcTestHandler();
        var error = new RpcError { Code = 100, Message = "No", Data = new RpcErrorData { Status = "409", Name = "x" } };
        api.Sum.Replies(RpcEnvelope<int>.Failure(409, RpcErrorCodes.SessionExpired) with { Error = error });
        using var client = new RpcClient(api.CreateHttpClient());

        var result = await client.SumAsync(new SumRequest { Params = [2, 3] }, Token);

        Assert.Equal((409, "No", RpcErrorCodes.SessionExpired, error), (result.Code, result.Message, result.ErrorCode, result.Error));
    }

    [Theory]
    [InlineData(200, """{ "code": "0vCdhLbw" }""", null)]
    [InlineData(404, """{ "code": 10006, "message": "Unknown" }""", "10006")]
    public async Task A_member_of_the_data_is_no_error_code(int status, string answer, string? code)
    {
        using var handler = new CannedHandler(status, answer);
        using var http = new HttpClient(handler);
        using var client = new InviteClient(http, new GenviralClientOptions { ApiKey = "key" });

        Assert.Equal(code, (await client.GetAsync("a", Token)).ErrorCode);
    }

    private static async Task<RpcEnvelope<int>> Sum(string answer)
    {
        using var handler = new CannedHandler(200, answer);
        using var http = new HttpClient(handler);
        using var client = new RpcClient(http, new GenviralClientOptions());
        return await client.SumAsync(new SumRequest { Params = [2, 3] }, Token);
    }
}
