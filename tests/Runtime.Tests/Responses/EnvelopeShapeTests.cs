using Genviral.Gen.ForGenerated;
using Genviral.Gen.Runtime.Tests.Servers;
using Genviral.Gen.Runtime.Tests.Twin;

namespace Genviral.Gen.Runtime.Tests.Responses;

/// <summary>Envelopes of other APIs.</summary>
public class EnvelopeShapeTests
{
    private static readonly EnvelopeShape Nested = new()
    {
        Ok = "success",
        Code = "error.status",
        Message = "error.message",
        ErrorCode = "errors.0.code",
        Issues = "error.details",
        Data = "result.payload",
    };

    [Theory]
    [InlineData("""{ "success": true, "result": { "payload": 5, "ms": 3 } }""")]
    [InlineData("""{ "result": { "ms": 3, "payload": 5 }, "errors": null, "error": null, "success": true }""")]
    public async Task Dotted_paths_reach_into_objects(string body)
    {
        var result = await Client.AskAsync(Nested, body);

        Assert.Equal(5, result.EnsureOk().GetInt32());
        Assert.Equal("""{ "payload": 5, "ms": 3 }""".Length, result.Additional["result"].GetRawText().Length);
    }

    [Fact]
    public async Task Dotted_paths_reach_into_lists_and_all_parts_of_a_failure()
    {
        var result = await Client.AskAsync(
            Nested,
            """{ "errors": [{ "code": 7, "why": "x" }, { "code": 8 }], "error": { "status": 409, "message": "No", "details": { "fieldErrors": { "a": "bad" } } }, "success": false }""");

        Assert.Equal((409, "No", "7"), (result.Code, result.Message, result.ErrorCode));
        Assert.Equal(["bad"], result.Issues!.FieldErrors["a"]);
        Assert.Equal(["errors"], result.Additional.Keys);
    }

    [Fact]
    public async Task A_path_through_something_else_finds_nothing_and_keeps_it()
    {
        var result = await Client.AskAsync(Nested, """{ "success": false, "error": "No", "errors": [] }""", "500 Oops");

        Assert.Equal((500, "", (string?)null), (result.Code, result.Message, result.ErrorCode));
        Assert.Equal("No", result.Additional["error"].GetString());
    }

    [Theory]
    [InlineData("""{ "success": false, "error": { "status": 409, "message": "No" }, "error": null }""", 500, "")]
    [InlineData("""{ "success": false, "error": { "status": 409, "message": "No" }, "error": { "message": "Yes" } }""", 500, "Yes")]
    [InlineData("""{ "success": false, "errors": [{ "code": 7 }], "errors": [] }""", 500, "")]
    public async Task Of_parts_in_an_object_that_comes_twice_those_of_the_last_count(string body, int code, string message)
    {
        var result = await Client.AskAsync(Nested, body, "500 Oops");

        Assert.Equal((code, message, (string?)null), (result.Code, result.Message, result.ErrorCode));
    }

    [Fact]
    public async Task Data_in_an_object_that_comes_again_without_it_is_not_there()
        => await Assert.ThrowsAsync<ApiProtocolException>(
            () => Client.AskAsync(Nested, """{ "success": true, "result": { "payload": 5 }, "result": { "ms": 3 } }"""));

    [Fact]
    public async Task A_part_may_lie_inside_another()
    {
        var shape = new EnvelopeShape { Message = "error", ErrorCode = "error.code", Data = "data", Issues = "data.issues" };

        var result = await Client.AskAsync(shape, """{ "ok": false, "error": { "code": "E1" }, "data": { "issues": ["a"], "b": 1 } }""");

        Assert.Equal("E1", result.ErrorCode);
        Assert.Equal("""{ "code": "E1" }""", result.Message);
        Assert.Equal(["a"], result.Issues!.FormErrors);
        Assert.Equal(1, result.Data.GetProperty("b").GetInt32());
    }

    [Theory]
    [InlineData(0L, "0", true)]
    [InlineData(0L, "0.0", true)]
    [InlineData(0L, "1", false)]
    [InlineData(0L, "\"0\"", false)]
    [InlineData(0L, "null", false)]
    [InlineData(0, "0", true)]
    [InlineData("success", "\"success\"", true)]
    [InlineData("success", "\"succ\\u0065ss\"", true)]
    [InlineData("success", "\"error\"", false)]
    [InlineData(1.5, "1.5", true)]
    [InlineData(false, "false", true)]
    [InlineData(false, "true", false)]
    [InlineData(true, "1", false)]
    public async Task A_constant_may_tell_success(object value, string json, bool isOk)
    {
        var shape = new EnvelopeShape { Ok = "code", OkValue = value };

        Assert.Equal(isOk, (await Client.AskAsync(shape, $$"""{ "code": {{json}}, "data": 1 }""")).Ok);
    }

    [Fact]
    public async Task What_tells_a_success_by_its_error_code_has_none()
    {
        var shape = new EnvelopeShape { Ok = "errcode", OkValue = 0L, ErrorCode = "errcode", Message = "errmsg" };
        var result = await Client.AskAsync(shape, """{ "errcode": 0, "errmsg": "ok", "data": 1 }""");
        var failure = await Client.AskAsync(shape, """{ "errcode": 40013, "errmsg": "invalid appid" }""");

        Assert.Null(result.ErrorCode);
        Assert.Empty(result.Additional);
        Assert.Equal("40013", failure.ErrorCode);
    }

    [Fact]
    public async Task An_error_code_in_a_success_without_data_is_named()
    {
        var shape = new EnvelopeShape { Ok = null, ErrorCode = "error.code" };
        var thrown = await Assert.ThrowsAsync<ApiProtocolException>(() => Client.AskAsync(shape, """{ "error": { "code": 7 } }"""));

        Assert.Equal("an answer without it, whose error code counts for nothing beside 'ok: none' (it does with 'ok: { error.code: 0 }')", thrown.Actual);
    }

    [Fact]
    public async Task Where_the_error_code_tells_and_is_not_there_the_status_does()
    {
        var shape = new EnvelopeShape { Ok = "errcode", OkValue = 0L, ErrorCode = "errcode", Message = "errmsg", Data = "." };
        var result = await Client.AskAsync(shape, """{ "access_token": "A", "expires_in": 7200 }""");
        var failure = await Client.AskAsync(shape, """{ "errmsg": "busy" }""", "503 Busy");

        Assert.Equal("A", result.EnsureOk().GetProperty("access_token").GetString());
        Assert.Equal((false, "busy"), (failure.Ok, failure.Message));
    }

    [Fact]
    public async Task An_endpoint_without_an_envelope_has_the_APIs_in_a_failure()
    {
        var failure = await AskBareAsync("""{ "ok": false, "code": 4041, "message": "No.", "error_code": "not_found", "hint": "a" }""", "404 Not Found");
        Assert.Equal((false, 4041, "No.", "not_found"), (failure.Ok, failure.Code, failure.Message, failure.ErrorCode));
        Assert.Equal(["hint"], failure.Additional.Keys);

        Assert.Equal("""{ "ok": false }""", (await AskBareAsync("""{ "ok": false }""")).EnsureOk().GetRawText());
        Assert.Equal((false, 502, ""), await AskBareAsync("<html>", "502 Bad Gateway") is var page ? (page.Ok, page.Code, page.Message) : default);
        Assert.Equal((false, 400), await AskBareAsync("""["no"]""", "400 Bad Request") is var list ? (list.Ok, list.Code) : default);
        Assert.Equal((false, 400), await AskBareAsync("""{ "error": "no" }""", "400 Bad Request") is var other ? (other.Ok, other.Code) : default);
    }

    private static async Task<SampleEnvelope<System.Text.Json.JsonElement>> AskBareAsync(string body, string status = "200 OK")
    {
        await using var server = RawServer.Json(body, status);
        using var connection = ApiConnection.Create(new ApiDescription { ClientName = "OtherClient" }, Client.Key, new GenviralClientOptions { BaseAddress = server.Address, MaxRetries = 0 });
        var call = new ApiRequest(new ApiOperation("raw.get", "GET", "/raw") { Envelope = EnvelopeShape.None });
        return await connection.SendAsync(
            call,
            static (in ApiAnswer answer) => SampleEnvelope<System.Text.Json.JsonElement>.Read(answer, static (ref JsonInput input) => input.ReadJson()),
            TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task The_whole_answer_may_be_the_data_beside_ok()
    {
        var shape = new EnvelopeShape { Data = ".", ErrorCode = "error", Message = null };
        var result = await Client.AskAsync(shape, """{ "channel": "C1", "ok": true }""");
        var failure = await Client.AskAsync(shape, """{ "ok": false, "error": "missing_scope", "needed": "chat:write" }""");

        Assert.Equal("C1", result.EnsureOk().GetProperty("channel").GetString());
        Assert.Empty(result.Additional);
        Assert.Equal("missing_scope", failure.ErrorCode);
        Assert.Equal("chat:write", failure.Additional["needed"].GetString());
    }

    [Fact]
    public async Task Without_an_envelope_the_status_tells_and_the_body_is_the_data()
    {
        Assert.Equal("[1, 2]", (await Client.AskAsync(EnvelopeShape.None, "[1, 2]", "201 Created")).EnsureOk().GetRawText());
        Assert.False((await Client.AskAsync(EnvelopeShape.None, "[1, 2]", "404 Not Found")).Ok);
        Assert.False((await Client.AskAsync(EnvelopeShape.None, "[1, 2]", "200 OK", [201])).Ok);
        Assert.True((await Client.AskAsync(EnvelopeShape.None, "[1, 2]", "302 Found", [302])).Ok);
    }

    [Theory]
    [InlineData("<html>")]
    [InlineData("")]
    [InlineData("{ \"a\": ")]
    public async Task Without_an_envelope_a_failure_need_not_be_json(string body)
    {
        var result = await Client.AskAsync(EnvelopeShape.None, body, "503 Down");

        Assert.Equal((false, 503, ""), (result.Ok, result.Code, result.Message));
        Assert.Contains(" failed: 503 Down", Assert.Throws<ApiErrorException>(() => result.EnsureOk()).Message, StringComparison.Ordinal);
        Assert.Equal(body, Assert.Throws<ApiErrorException>(() => result.EnsureOk()).BodyStart);
        await Assert.ThrowsAsync<ApiProtocolException>(() => Client.AskAsync(EnvelopeShape.None, body, "200 OK"));
    }

    [Theory]
    [InlineData("""["a", 5, "b"]""", "a,b", "", true)]
    [InlineData("""["a", "b"]""", "a,b", "", false)]
    [InlineData("\"a\"", "a", "", false)]
    [InlineData("""{ "formErrors": "a" }""", "a", "", false)]
    [InlineData("""{ "formErrors": null, "fieldErrors": null }""", "", "", false)]
    [InlineData("""{ "fieldErrors": { "x": "a", "y": ["b", "c"], "z": null } }""", "", "x=a;y=b,c;z=", false)]
    [InlineData("""{ "fieldErrors": { "x": { "y": "a" } }, "more": 1 }""", "", "x=", true)]
    [InlineData("""{ "fieldErrors": ["a"], "formErrors": 7 }""", "", "", true)]
    public async Task Issues_of_other_shapes_are_kept_as_far_as_they_go(string json, string form, string fields, bool isKept)
    {
        var result = await Client.DeleteAsync($$"""{ "ok": false, "issues": {{json}} }""");

        Assert.Equal(form, string.Join(',', result.Issues!.FormErrors));
        Assert.Equal(fields, string.Join(';', result.Issues.FieldErrors.Select(field => $"{field.Key}={string.Join(',', field.Value)}")));
        Assert.Equal(isKept, result.Additional.ContainsKey("issues"));
    }

    [Theory]
    [InlineData("5")]
    [InlineData("true")]
    [InlineData("[1]")]
    public async Task Issues_that_are_none_are_null_and_stay_readable(string json)
    {
        var result = await Client.DeleteAsync($$"""{ "ok": false, "issues": {{json}} }""");

        Assert.Null(result.Issues);
        Assert.Equal(json, result.Additional["issues"].GetRawText());
    }
}
