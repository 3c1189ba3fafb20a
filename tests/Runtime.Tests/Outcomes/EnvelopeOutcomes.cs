using Genviral.Gen.ForGenerated;
using Genviral.Gen.Runtime.Tests.Servers;
using Genviral.Gen.Runtime.Tests.Twin;
using static Genviral.Gen.Runtime.Tests.Outcomes.Calls;

namespace Genviral.Gen.Runtime.Tests.Outcomes;

/// <summary>Answers that are envelopes, or nearly.</summary>
public class EnvelopeOutcomes
{
    private static readonly ApiOperation Get = new("things.get", "GET", "/things");

    [Fact, Outcome("ok-with-data")]
    public async Task Success_with_data()
    {
        var (envelope, requests) = await GetAsync(SocketServer.Json(OkPost));

        Assert.True(envelope.Ok);
        Assert.Equal(("p1", 1, 1), (envelope.Data.Id, envelope.Call.Attempts, requests));
        Assert.Equal(ApiRetryEnd.Succeeded, envelope.Call.RetryEnd);
    }

    [Fact, Outcome("ok-without-data")]
    public async Task Success_without_its_data()
        => Assert.Equal("$.data", (await FailAsync(SocketServer.Json("""{ "ok": true, "code": 200 }"""))).JsonPath);

    [Fact, Outcome("ok-null-data")]
    public async Task Success_with_null_for_its_data()
        => Assert.Equal("null", (await FailAsync(SocketServer.Json("""{ "ok": true, "data": null }"""))).Actual);

    [Fact, Outcome("ok-null-allowed")]
    public async Task Success_with_null_that_is_allowed()
    {
        await using var server = SocketServer.Of(SocketServer.Json("""{ "ok": true, "data": null }"""));
        using var connection = ApiConnection.Create(SampleApi.Api, Key, Options(server.Address));

        var envelope = await SendAsync(connection, Get, ReadNullable);

        Assert.True(envelope.Ok);
        Assert.Null(envelope.Data);
    }

    [Fact, Outcome("ok-without-data-allowed")]
    public async Task Success_without_data_that_is_optional()
    {
        await using var server = SocketServer.Of(SocketServer.Json("""{ "ok": true }"""));
        using var connection = ApiConnection.Create(SampleApi.Api, Key, Options(server.Address));

        Assert.True((await SendAsync(connection, Get, ReadNullable, isOptional: true)).Ok);
    }

    [Fact, Outcome("ok-with-4xx")]
    public async Task Success_with_404() => await AssertOkAsync("404 Not Found", 404);

    [Fact, Outcome("ok-with-5xx")]
    public async Task Success_with_503() => await AssertOkAsync("503 Service Unavailable", 503);

    [Fact, Outcome("failure-with-2xx")]
    public async Task Failure_with_200()
    {
        var (envelope, requests) = await GetAsync(SocketServer.Json("""{ "ok": false, "code": 200, "message": "No", "error_code": "nope" }"""));

        Assert.False(envelope.Ok);
        Assert.Equal(("nope", "No", 1), (envelope.ErrorCode, envelope.Message, requests));
        Assert.Equal(ApiRetryEnd.NotRetryable, envelope.Call.RetryEnd);
    }

    [Fact, Outcome("failure-with-data")]
    public async Task Failure_with_data_that_fits()
    {
        var (envelope, _) = await GetAsync(SocketServer.Json($$"""{ "ok": false, "code": 409, "data": {{OnePost}} }""", "409 Conflict"));

        Assert.False(envelope.Ok);
        Assert.Equal("p1", envelope.Data?.Id);
    }

    [Fact, Outcome("failure-with-other-data")]
    public async Task Failure_with_data_that_does_not_fit()
    {
        var (envelope, _) = await GetAsync(SocketServer.Json("""{ "ok": false, "code": 409, "data": { "done": 3 } }""", "409 Conflict"));

        Assert.False(envelope.Ok);
        Assert.Null(envelope.Data);
        Assert.Equal(3, envelope.RawData?.GetProperty("done").GetInt32());
    }

    [Fact, Outcome("failure-with-other-field")]
    public async Task Failure_with_a_further_member_that_does_not_fit()
    {
        var (envelope, _) = await GetAsync(SocketServer.Json("""{ "ok": false, "code": 409, "request_id": 7 }""", "409 Conflict"));

        Assert.False(envelope.Ok);
        Assert.Null(envelope.RequestId);
        Assert.Equal(7, envelope.Additional["request_id"].GetInt32());
    }

    [Fact, Outcome("ok-missing")]
    public async Task No_ok()
        => Assert.Equal("$.ok", (await FailAsync(SocketServer.Json($$"""{ "code": 200, "data": {{OnePost}} }"""))).JsonPath);

    [Fact, Outcome("ok-string")]
    public async Task Ok_as_a_string()
        => Assert.Equal("the string \"true\"", (await FailAsync(SocketServer.Json($$"""{ "ok": "true", "data": {{OnePost}} }"""))).Actual);

    [Fact, Outcome("ok-twice")]
    public async Task Ok_twice()
    {
        Assert.True((await GetAsync(SocketServer.Json($$"""{ "ok": false, "data": {{OnePost}}, "ok": true }"""))).Envelope.Ok);
        Assert.False((await GetAsync(SocketServer.Json($$"""{ "ok": true, "data": {{OnePost}}, "ok": false }"""))).Envelope.Ok);
    }

    [Theory, Outcome("code-unlike-status")]
    [InlineData("200 OK", 429, 4)]
    [InlineData("400 Bad Request", 429, 1)]
    [InlineData("503 Service Unavailable", 400, 4)]
    public async Task Code_unlike_the_status(string status, int code, int attempts)
    {
        var (envelope, requests) = await GetAsync(SocketServer.Json($$"""{ "ok": false, "code": {{code}} }""", status));

        Assert.Equal((code, int.Parse(status[..3], null)), (envelope.Code, envelope.Call.StatusCode));
        Assert.Equal((attempts, attempts), (requests, envelope.Call.Attempts));
    }

    [Theory, Outcome("any-order")]
    [InlineData($$"""{ "data": {{OnePost}}, "message": "m", "code": 200, "ok": true }""")]
    [InlineData($$"""{ "message": "m", "ok": true, "data": {{OnePost}}, "code": 200 }""")]
    public async Task Members_in_any_order(string body) => Assert.Equal("p1", (await GetAsync(SocketServer.Json(body))).Envelope.EnsureOk().Id);

    [Fact, Outcome("unlisted-status")]
    public async Task A_status_that_the_endpoint_does_not_list()
    {
        var (envelope, requests) = await GetAsync(SocketServer.Json("""{ "ok": false, "code": 418, "error_code": "invalid_payload" }""", "418 I'm a teapot"));

        Assert.Equal((false, 418, 1), (envelope.Ok, envelope.Code, requests));
    }

    [Fact, Outcome("unknown-error-code")]
    public async Task An_error_code_that_the_spec_does_not_know()
    {
        var (envelope, requests) = await GetAsync(SocketServer.Json("""{ "ok": false, "code": 400, "error_code": "brand_new" }""", "400 Bad Request"));

        Assert.Equal((false, "brand_new", 1), (envelope.Ok, envelope.ErrorCode, requests));
    }

    private static async Task AssertOkAsync(string status, int code)
    {
        var (envelope, requests) = await GetAsync(SocketServer.Json(OkPost, status));

        Assert.True(envelope.Ok);
        Assert.Equal((code, 1), (envelope.Call.StatusCode, requests));
    }
}
