using System.Text.Json;
using Genviral.Gen.Generated.Tests.Flat;
using Genviral.Gen.Generated.Tests.Harness;

namespace Genviral.Gen.Generated.Tests.Shapes;

/// <summary>What is rare and was wrong once.</summary>
public sealed class ShapesTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("""{"a":null,"m":{"1":null}}""")]
    [InlineData("""{"a":"","b":"","c":"","m":{"1":""}}""")]
    [InlineData("""{"a":"AQI=","b":"AQI=","c":null,"m":{}}""")]
    public void Bytes_that_are_null_or_absent_are_none(string json)
    {
        var blob = JsonSerializer.Deserialize<Blob>(json)!;

        Assert.Equal(json, JsonSerializer.Serialize(blob));
        Assert.Equal(json.Contains("\"b\"", StringComparison.Ordinal), blob.B.HasValue);
        Assert.Equal(!json.Contains("\"a\":null", StringComparison.Ordinal), blob.A.HasValue);
    }

    [Fact]
    public async Task Data_of_bytes_may_be_null()
    {
        using var handler = new CannedHandler(200, """{ "ok": true, "code": 200, "message": "", "data": null }""");
        using var http = new HttpClient(handler);
        using var client = new ShapesClient(http);

        var envelope = await client.Blobs.FindAsync(Token);

        Assert.True(envelope.Ok);
        Assert.Null(envelope.Data);
    }

    [Fact]
    public void Fields_of_all_cases_are_called_alike_whatever_the_types_are_called()
    {
        const string json = """{"kind":"click","event":"e","click":1,"json":"j","discriminator":"d","version":2,"at":"now"}""";
        var click = Assert.IsType<Click>(JsonSerializer.Deserialize<Event>(json));

        Event common = click;
        Assert.Equal(("e", 1, "j", "d"), (common.Event_, common.Click_, common.Json_, common.Discriminator_));
        Assert.Equal("now", click.At);
        Assert.Equal(json, JsonSerializer.Serialize(common));
    }

    [Fact]
    public void A_case_may_have_another_field_in_place_of_a_common_one_which_is_then_that_of_each_case()
    {
        const string json = """{"kind":"press","event":"e","click":1,"json":"j","discriminator":"d","version":3}""";
        var press = Assert.IsType<Press>(JsonSerializer.Deserialize<Event>(json));

        Assert.Null(press.At);
        Assert.Equal((3, 2), (press.Version, Assert.IsType<Click>(JsonSerializer.Deserialize<Event>(json.Replace("press", "click", StringComparison.Ordinal).Replace("3}", "2,\"at\":\"a\"}", StringComparison.Ordinal))).Version));
        Assert.Equal(json, JsonSerializer.Serialize<Event>(press));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Event>(json.Replace("3}", "2}", StringComparison.Ordinal)));
    }

    [Fact]
    public void Further_members_that_are_null_are_refused_at_their_object()
    {
        var rest = new Rest { Id = 1, Additional = null! };

        Assert.Contains("rest must not have null for its further members", Refusal(new Nest { Id = 1, Rest = rest }), StringComparison.Ordinal);
        Assert.Contains("The body must not have null for its further members", Refusal(new Nest { Id = 1, Additional = null! }), StringComparison.Ordinal);
        Assert.Contains("more[1] must be a finite number", Refusal(new Nest { Id = 1, More = [1, double.NaN] }), StringComparison.Ordinal);
        Assert.Contains("rest.levels must not have a key without a value", Refusal(new Nest { Id = 1, Rest = new Rest { Id = 1, Levels = new Dictionary<Level, int> { [default] = 1 } } }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"kind":"other","told":null}""")]
    [InlineData("""{"kind":"other","told":5}""")]
    [InlineData("""{"kind":"video","told":5}""")]
    public void A_case_is_an_object_whether_it_is_known_or_not(string json)
        => Assert.Contains("$.told", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<HoldersGetData>(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"errcode":0,"access_token":"t","errmsg":"ok","more":"m"}""")]
    [InlineData("""{"more":"m","errmsg":"ok","access_token":"t","errcode":0}""")]
    public async Task Members_of_the_envelope_are_no_further_members_of_data_in_the_same_object(string json)
    {
        using var client = Flat(json);

        var token = (await client.Token.GetAsync(Token)).EnsureOk();

        Assert.Equal(("t", "m"), (token.AccessToken, Assert.Single(token.Additional).Value));
    }

    [Fact]
    public async Task Nor_of_a_map()
    {
        using var menu = Flat("""{"errcode":0,"a":"x","errmsg":"ok","b":null}""");
        using var seats = Flat("""{"errcode":0,"7":1,"errmsg":"ok","8":2}""");

        Assert.Equal(["a", "b"], (await menu.Menu.GetAsync(Token)).EnsureOk().Keys);
        Assert.Equal([7, 8], (await seats.Seats.GetAsync(Token)).EnsureOk().Keys);
    }

    [Fact]
    public async Task A_test_handler_takes_null_for_a_body_and_replies_without_data_where_the_spec_does()
    {
        using var handler = new ShapesTestHandler();
        using var http = handler.CreateHttpClient();
        using var client = new ShapesClient(http);
        handler.NotesPut.Replies(ShapesEnvelope.Success(default(Optional<string?>)));

        Assert.False((await client.Notes.PutAsync(null, Token)).Data.HasValue);
        Assert.Null(Assert.Single(handler.NotesPut.Requests).Body);

        handler.NotesPut.Replies(ShapesEnvelope.Success<Optional<string?>>(null));
        Assert.True((await client.Notes.PutAsync("a", Token)).Data is { HasValue: true, Value: null });
    }

    [Fact]
    public async Task A_test_handler_leaves_data_alone_that_lies_beside_parts_of_its_name()
    {
        using var handler = new FlatTestHandler();
        using var http = handler.CreateHttpClient();
        using var client = new FlatClient(http);
        handler.CommitGet.Replies(FlatEnvelope.Success(new CommitGetData { Sha = "1", Errmsg = "Fix" }));

        Assert.Equal("Fix", (await client.Commit.GetAsync(Token)).EnsureOk().Errmsg);
    }

    [Fact]
    public async Task A_test_handler_gives_an_endpoint_without_an_envelope_the_failures_of_its_API()
    {
        using var handler = new FlatTestHandler();
        using var http = handler.CreateHttpClient();
        using var client = new FlatClient(http, new GenviralClientOptions { MaxRetries = 0 });
        handler.RawGet.Replies(FlatEnvelope.Success<IReadOnlyDictionary<string, int>>(new Dictionary<string, int> { ["errcode"] = 7 }));
        handler.RawGet.Replies(FlatEnvelope<IReadOnlyDictionary<string, int>>.Failure(400, FlatErrorCodes._40001, message: "No."));

        Assert.Equal(7, (await client.Raw.GetAsync(Token)).EnsureOk()["errcode"]);
        var failure = await client.Raw.GetAsync(Token);
        Assert.Equal((false, "40001", "No."), (failure.Ok, failure.ErrorCode, failure.Message));
    }

    [Fact]
    public async Task A_reply_that_makes_nothing_of_a_request_says_so()
    {
        using var handler = new FlatTestHandler();
        using var http = handler.CreateHttpClient();
        using var client = new FlatClient(http);
        handler.CommitGet.Replies(_ => null!);

        var thrown = await Assert.ThrowsAnyAsync<Exception>(() => client.Commit.GetAsync(Token));
        Assert.Contains("The reply that was set for commit.get makes null", thrown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_that_is_set_after_a_call_is_the_next()
    {
        using var handler = new ShapesTestHandler();
        using var http = handler.CreateHttpClient();
        using var client = new ShapesClient(http);
        foreach (var text in new[] { "a", "b", "c" })
        {
            handler.NotesPut.Replies(ShapesEnvelope.Success<Optional<string?>>(text));
            Assert.Equal(text, (await client.Notes.PutAsync("x", Token)).Data.Value);
        }

        Assert.Equal("c", (await client.Notes.PutAsync("x", Token)).Data.Value);
    }

    private static string Refusal(Nest nest) => Assert.Throws<JsonException>(() => JsonSerializer.Serialize(nest)).Message;

    private static FlatClient Flat(string json) => new(new HttpClient(new CannedHandler(200, json)));
}
