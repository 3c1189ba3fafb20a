using System.Text.Json;
using Genviral.Gen.Generated.Tests.Cards;
using Genviral.Gen.Generated.Tests.Harness;

namespace Genviral.Gen.Generated.Tests.Envelopes;

/// <summary>Forms of other APIs that their clients met first.</summary>
public sealed class CardsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_part_may_lie_within_a_field_that_is_read_whole()
    {
        var result = await Charge(402, """{ "error": { "message": "No", "code": "card_declined", "decline_code": "lost", "doc_url": "x" }, "request": "r1" }""");

        Assert.False(result.Ok);
        Assert.Equal(("No", CardsErrorCodes.CardDeclined), (result.Message, result.ErrorCode));
        Assert.Equal("lost", result.Error!.DeclineCode);
        Assert.Equal(["request"], result.Additional.Keys);
    }

    [Fact]
    public async Task A_success_lacks_that_field()
    {
        var result = await Charge(200, """{ "id": "c1" }""");

        Assert.Equal("c1", result.EnsureOk().Id);
        Assert.Null(result.Error);
    }

    [Fact]
    public async Task The_key_fills_its_place_in_the_base_address()
    {
        using var handler = new CannedHandler(200, """{ "id": "c1" }""");
        using var http = new HttpClient(handler);
        using var client = new CardsClient(http, new GenviralClientOptions { ApiKey = "12:abcdef" });

        await client.Cards.ChargeAsync("c 1", cancellationToken: Token);

        Assert.Equal("https://api.cards.example/bot12%3Aabcdef/cards/c%201/charge", handler.Address!.OriginalString);
    }

    [Theory]
    [InlineData("""{"level":2,"deed":{"reason":"late"}}""")]
    [InlineData("""{"level":9,"deed":{"hertz":440}}""")]
    public void A_number_outside_tells_the_case(string json)
    {
        var given = JsonSerializer.Deserialize<Event>(json)!;

        Assert.Equal(json, JsonSerializer.Serialize(given));
        Assert.Equal(json.Contains("reason", StringComparison.Ordinal), given.Deed is Deed_2 { Reason: "late" });
    }

    [Fact]
    public void It_may_come_behind_what_it_tells()
        => Assert.Equal(7, Assert.IsType<Deed_1>(JsonSerializer.Deserialize<Event>("""{"deed":{"amount":7},"level":1}""")!.Deed).Amount);

    [Theory]
    [InlineData("""{"id":"c1"}""", null)]
    [InlineData("""{"id":"c1","deleted":true}""", true)]
    public void A_constant_that_may_be_absent_says_whether_it_is(string json, bool? isDeleted)
    {
        var data = JsonSerializer.Deserialize<CardsChargeData>(json)!;

        Assert.Equal(isDeleted, data.Deleted);
        Assert.Equal(json, JsonSerializer.Serialize(data));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CardsChargeData>("""{"id":"c1","deleted":false}"""));
    }

    [Fact]
    public void A_constant_that_may_be_left_out_is_sent_when_asked_for()
    {
        Assert.Equal("""{"everything":true,"kind":"card","version":2}""", JsonSerializer.Serialize(new CardsCleanRequest { Everything = true, Kind = "card" }));
        Assert.Equal("""{"kind":null,"version":2,"level":1.5,"ids":[]}""", JsonSerializer.Serialize(new CardsCleanRequest { Kind = null, Level = 1.5, Ids = [] }));
        Assert.Equal(2, new CardsCleanRequest { Kind = null }.Version);
        Assert.Null(new CardsCleanRequest { Kind = null, Ids = ["a"] }.Validate());
    }

    [Fact]
    public async Task Another_value_is_refused()
    {
        using var http = new HttpClient();
        using var client = new CardsClient(http, new GenviralClientOptions { ApiKey = "12:abcdef" });

        var request = new CardsCleanRequest { Everything = false, Kind = "card" };
        var thrown = await Assert.ThrowsAsync<RequestValidationException>(() => client.Cards.CleanAsync(request, Token));
        Assert.Equal(["must be true"], thrown.Issues.FieldErrors["everything"]);

        // Who does not want the check gets no wrong constant through either.
        using var trusting = new CardsClient(http, new GenviralClientOptions { ApiKey = "12:abcdef", ValidateRequests = false });
        Assert.Equal("everything must be true", (await Assert.ThrowsAsync<ArgumentException>(() => trusting.Cards.CleanAsync(request, Token))).Message);
    }

    [Theory]
    [InlineData(404, """{ "error": { "message": null, "code": "card_declined" } }""", "", "card_declined")]
    [InlineData(402, """{ "error": { "message": "No", "code": 12 } }""", "No", "12")]
    [InlineData(500, """{ "error": "boom" }""", "", null)]
    public async Task A_failure_whose_field_does_not_fit_is_a_failure_all_the_same(int status, string answer, string message, string? code)
    {
        var result = await Charge(status, answer);

        Assert.False(result.Ok);
        Assert.Equal((status, message, code), (result.Code, result.Message, result.ErrorCode));
        Assert.Null(result.Error);
        Assert.Equal(JsonDocument.Parse(answer).RootElement.GetProperty("error").GetRawText(), result.Additional["error"].GetRawText());
    }

    [Fact]
    public async Task Of_a_call_that_worked_a_field_has_to_fit()
        => Assert.Equal("$.error", (await Assert.ThrowsAsync<ApiProtocolException>(() => Charge(200, """{ "id": "c1", "error": 7 }"""))).JsonPath);

    [Fact]
    public async Task Without_JSON_a_failure_says_nothing_and_shows_how_its_body_begins()
    {
        var result = await Charge(500, "upstream connect error");

        Assert.Equal("", result.Message);
        Assert.Contains(" failed: 500", Assert.Throws<ApiErrorException>(result.EnsureOk).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parts_of_an_envelope_around_no_data_are_no_news()
    {
        var news = new List<string>();
        using var handler = new CannedHandler(200, """{ "error": { "message": "m", "code": "card_declined", "doc_url": "u" }, "id": "c1", "new": 1 }""");
        using var http = new HttpClient(handler);
        var options = new GenviralClientOptions { ApiKey = "12:abcdef", ReportUnknownMembers = true, OnDrift = drift => news.Add(drift.JsonPath) };
        using var client = new CardsClient(http, options);

        Assert.True((await client.Cards.ChargeAsync("c1", cancellationToken: Token)).Ok);

        Assert.Equal(["$.error.doc_url", "$.new"], news.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_exception_carries_the_envelope_with_what_it_types()
    {
        var result = await Charge(402, """{ "error": { "message": "No", "code": "card_declined", "decline_code": "lost" } }""");

        var thrown = Assert.Throws<ApiErrorException>(result.EnsureOk);

        Assert.Equal("lost", Assert.IsType<CardsEnvelope<CardsChargeData>>(thrown.Envelope).Error!.DeclineCode);
    }

    [Fact]
    public async Task A_reply_of_the_test_handler_has_the_fields_and_no_more()
    {
        using var api = new CardsTestHandler();
        using var client = new CardsClient(api.CreateHttpClient(), new GenviralClientOptions { ApiKey = "12:abcdef" });
        var error = new CardError { Message = "No", Code = CardsErrorCodes.CardDeclined, DeclineCode = "lost" };
        api.CardsCharge
            .Replies(CardsEnvelope.Success(new CardsChargeData { Id = "c1" }))
            .Replies(CardsEnvelope<CardsChargeData>.Failure(402, CardsErrorCodes.CardDeclined) with { Error = error });

        Assert.Equal("c1", (await client.Cards.ChargeAsync("c1", Token)).EnsureOk().Id);
        var failure = await client.Cards.ChargeAsync("c1", Token);

        Assert.Equal((error, "No"), (failure.Error, failure.Message));
    }

    private static async Task<CardsEnvelope<CardsChargeData>> Charge(int status, string answer)
    {
        using var handler = new CannedHandler(status, answer);
        using var http = new HttpClient(handler);
        using var client = new CardsClient(http, new GenviralClientOptions { ApiKey = "12:abcdef" });
        return await client.Cards.ChargeAsync("c1", cancellationToken: Token);
    }
}
