using Genviral.Gen.Runtime.Tests.Servers;
using Genviral.Gen.Runtime.Tests.Twin;

namespace Genviral.Gen.Runtime.Tests.Responses;

/// <summary>The envelope as the Partner API sends it.</summary>
public class EnvelopeTests
{
    private const string Post = """{ "id": "p1", "status": "scheduled", "scheduled_at": null }""";

    [Fact]
    public async Task A_success_has_its_data()
    {
        var result = await Client.ListAsync($$"""{ "ok": true, "code": 200, "message": "Fine", "data": { "posts": [{{Post}}], "total": 1 } }""");

        Assert.True(result.Ok);
        Assert.Equal(200, result.Code);
        Assert.Equal("Fine", result.Message);
        Assert.Equal(PostStatus.Scheduled, Assert.Single(result.Data.Posts).Status);
        Assert.Same(result.Data, result.EnsureOk());
        Assert.Null(result.ErrorCode);
        Assert.Null(result.Issues);
        Assert.Null(result.RawData);
        Assert.Empty(result.Additional);
    }

    [Theory]
    [InlineData("""{ "data": D, "message": "m", "code": 200, "ok": true }""")]
    [InlineData("""{ "message": "m", "data": D, "ok": true, "code": 200 }""")]
    [InlineData("""{ "ok": true, "x": [1, { "data": 2 }], "data": D, "code": 200, "message": "m" }""")]
    [InlineData("""{ "data": 5, "data": D, "ok": false, "ok": true, "code": 1, "code": 200, "message": "m" }""")]
    public async Task Members_come_in_any_order_and_the_last_of_duplicates_counts(string body)
    {
        var result = await Client.ListAsync(body.Replace("D", $$"""{ "total": 1, "posts": [{{Post}}] }"""));

        Assert.True(result.Ok);
        Assert.Equal("m", result.Message);
        Assert.Equal(200, result.Code);
        Assert.Equal(1, result.Data.Total);
    }

    [Fact]
    public async Task A_failure_has_its_codes_and_issues_and_is_thrown_when_wished()
    {
        var result = await Client.ListAsync(
            """
            { "ok": false, "code": 422, "message": "Body refused", "error_code": "invalid_payload",
              "issues": { "formErrors": ["Unknown key"], "fieldErrors": { "caption": ["May hold 63206 characters at most"] } } }
            """,
            "422 Unprocessable Entity");

        Assert.False(result.Ok);
        Assert.Equal("invalid_payload", result.ErrorCode);
        Assert.Equal(new Issues(["Unknown key"], new Dictionary<string, IReadOnlyList<string>> { ["caption"] = ["May hold 63206 characters at most"] }), result.Issues);
        var thrown = Assert.Throws<ApiErrorException>(() => result.EnsureOk());
        Assert.Equal("GET /posts failed: 422 invalid_payload: Body refused (Unknown key; caption: May hold 63206 characters at most)", thrown.Message);
        Assert.Equal((422, 422, "invalid_payload", "Body refused"), (thrown.Code, thrown.StatusCode, thrown.ErrorCode, thrown.ApiMessage));
        Assert.Equal(result.Issues, thrown.Issues);
        Assert.Contains("\"ok\": false", thrown.BodyStart);
        Assert.Equal("application/json", Assert.Single(thrown.Headers["content-type"]));
    }

    [Fact]
    public async Task Data_of_a_failure_is_kept_where_it_fits()
    {
        var result = await Client.ListAsync("""{ "data": { "posts": [], "total": 3 }, "ok": false, "code": 409, "message": "" }""");

        Assert.False(result.Ok);
        Assert.Equal(3, result.Data!.Total);
        Assert.Null(result.RawData);
    }

    [Theory]
    [InlineData("""{ "data": { "posts": [{ "id": 5 }], "why": "x" }, "ok": false, "message": "m" }""")]
    [InlineData("""{ "ok": false, "message": "m", "data": { "posts": [{ "id": 5 }], "why": "x" } }""")]
    public async Task Data_of_a_failure_that_does_not_fit_is_no_error_and_stays_readable(string body)
    {
        var result = await Client.ListAsync(body, "400 Bad Request");

        Assert.Null(result.Data);
        Assert.Equal("x", result.RawData!.Value.GetProperty("why").GetString());
        Assert.Equal("m", result.Message);
        Assert.Equal(400, result.Code);
    }

    [Fact]
    public async Task Data_that_nobody_expects_is_kept_raw()
    {
        Assert.Equal(7, (await Client.DeleteAsync("""{ "ok": true, "data": 7 }""")).RawData!.Value.GetInt32());
        Assert.Null((await Client.DeleteAsync("""{ "ok": true, "data": null }""")).RawData);
        Assert.True((await Client.DeleteAsync("""{ "ok": true }""")).Ok);
    }

    [Fact]
    public async Task Unnamed_members_are_kept_and_named_fields_are_typed()
    {
        var result = await Client.DeleteAsync("""{ "hint": { "a": [1] }, "ok": true, "request_id": "r1", "n": null, "\u0078": 2 }""");

        Assert.Equal("r1", result.RequestId);
        Assert.Equal(["hint", "n", "x"], result.Additional.Keys);
        Assert.Equal("""{ "a": [1] }""", result.Additional["hint"].GetRawText());
        Assert.Equal(2, result.Additional["x"].GetInt32());
    }

    [Fact]
    public async Task A_field_that_does_not_fit_names_its_path()
    {
        var thrown = await Assert.ThrowsAsync<ApiProtocolException>(() => Client.DeleteAsync("""{ "ok": true, "request_id": [1] }"""));

        Assert.Equal("$.request_id", thrown.JsonPath);
    }

    [Theory]
    [InlineData("""{ "ok": false, "code": "422" }""", 422)]
    [InlineData("""{ "ok": false, "code": 1.5 }""", 400)]
    [InlineData("""{ "ok": false, "code": null }""", 400)]
    [InlineData("""{ "ok": false, "code": 99999999999 }""", 400)]
    [InlineData("""{ "ok": false }""", 400)]
    public async Task The_code_is_a_number_or_its_text_and_else_the_status(string body, int code)
        => Assert.Equal(code, (await Client.ListAsync(body, "400 Bad Request")).Code);

    [Theory]
    [InlineData("\"no\"", "no")]
    [InlineData("17", "17")]
    [InlineData("true", "true")]
    [InlineData("null", null)]
    public async Task The_error_code_is_text_or_a_number_as_text(string json, string? code)
        => Assert.Equal(code, (await Client.ListAsync($$"""{ "ok": false, "error_code": {{json}} }""")).ErrorCode);

    [Theory]
    [InlineData("null", "")]
    [InlineData("5", "5")]
    [InlineData("""["a", "b"]""", "a; b")]
    [InlineData("""{"a":1}""", """{"a":1}""")]
    public async Task A_message_of_another_kind_is_kept_as_text(string json, string message)
        => Assert.Equal(message, (await Client.ListAsync($$"""{ "ok": false, "message": {{json}} }""")).Message);

    [Fact]
    public async Task What_cannot_be_read_as_its_part_stays_readable_under_its_wire_name()
    {
        var result = await Client.ListAsync("""{ "ok": false, "code": "E7", "error_code": { "x": 1 }, "message": {"a":1}, "issues": 5 }""");

        Assert.Equal(["code", "error_code", "message", "issues"], result.Additional.Keys);
    }

    [Fact]
    public async Task A_mark_at_the_beginning_and_blanks_around_are_tolerated()
        => Assert.True((await Client.DeleteAsync("\uFEFF \r\n\t{ \"ok\": true } \n")).Ok);

    [Fact]
    public async Task No_content_is_a_success_where_no_data_is_expected()
    {
        await using var server = new RawServer("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"u8.ToArray());
        using var client = Client.Of(server);

        var result = await client.Posts.DeleteAsync([], TestContext.Current.CancellationToken);

        Assert.True(result.Ok);
        Assert.Equal(204, result.Code);
        await Assert.ThrowsAsync<ApiProtocolException>(() => client.Posts.ListAsync(cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_call_tells_its_headers_also_of_a_success()
    {
        var result = await Client.DeleteAsync("""{ "ok": true }""");

        Assert.Equal(("DELETE", "/posts", 200), (result.Call.Method, result.Call.PathTemplate, result.Call.StatusCode));
        Assert.True(result.Call.Headers.ContainsKey("CONTENT-TYPE"));
    }
}
