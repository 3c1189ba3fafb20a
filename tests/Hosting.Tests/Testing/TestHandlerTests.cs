using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Shop;

namespace Genviral.Gen.Hosting.Tests.Testing;

/// <summary>The handler that stands in for a server.</summary>
public sealed class TestHandlerTests : IDisposable
{
    private static readonly Item Cup = new() { Id = "1", State = ItemState.Free, Price = 3.5m };

    private readonly ShopTestHandler _api = new();
    private readonly ShopClient _client;

    public TestHandlerTests() => _client = new ShopClient(_api.CreateHttpClient(), new GenviralClientOptions { ApiKey = "k", MaxRetries = 0 });

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _client.Dispose();
        _api.Dispose();
    }

    [Fact]
    public async Task Typed_replies_are_read_by_the_client_and_typed_requests_are_recorded()
    {
        _api.ItemsBuy.Replies(ShopEnvelope.Success(Cup with { State = ItemState.Sold }));

        var answer = await _client.Items.BuyAsync("a/b", new ItemsBuyRequest { Price = 3.5m }, Ct);

        Assert.Equal(ItemState.Sold, answer.EnsureOk().State);
        var request = Assert.Single(_api.ItemsBuy.Requests);
        Assert.Equal(new ItemsBuyRequest { Price = 3.5m }, request.Body);
        Assert.Equal("a/b", request.Path["id"]);
        Assert.Equal("items.buy", request.Endpoint);
        Assert.Equal("Bearer k", request.Headers.Authorization!.ToString());
        Assert.Equal("""POST /items/a%2Fb/buy {"price":3.5}""", request.ToString());
        Assert.Same(request, Assert.Single(_api.Requests));
    }

    [Fact]
    public async Task Query_parameters_are_recorded_decoded()
    {
        _api.ItemsList.Replies(ShopEnvelope.Success(new ItemsListData { Items = [Cup] }));

        await _client.Items.ListAsync(limit: 3, q: "a&b c", cancellationToken: Ct);

        var query = Assert.Single(_api.ItemsList.Requests).Query;
        Assert.Equal(["3"], query["limit"]);
        Assert.Equal(["a&b c"], query["q"]);
    }

    [Fact]
    public async Task Failures_come_with_their_status_code_and_issues()
    {
        _api.ItemsBuy.Replies(ShopEnvelope<Item>.Failure(422, ShopErrorCodes.InvalidPayload, new Issues(["no"], new Dictionary<string, IReadOnlyList<string>> { ["price"] = ["too low"] }), "m"));

        var answer = await _client.Items.BuyAsync("1", new ItemsBuyRequest { Price = 1 }, Ct);

        Assert.Equal((422, 422, "invalid_payload", "m"), (answer.Code, answer.Call.StatusCode, answer.ErrorCode, answer.Message));
        Assert.Equal("no; price: too low", answer.Issues!.ToString());
    }

    [Fact]
    public async Task Replies_come_in_their_order_and_the_last_one_stays()
    {
        _api.ItemsGet.Replies(ShopEnvelope<Item>.Failure(404, ShopErrorCodes.NotFound)).Replies(ShopEnvelope.Success(Cup));

        Assert.False((await _client.Items.GetAsync("1", Ct)).Ok);
        Assert.True((await _client.Items.GetAsync("1", Ct)).Ok);
        Assert.True((await _client.Items.GetAsync("1", Ct)).Ok);
    }

    [Fact]
    public async Task A_reply_may_depend_on_the_request()
    {
        _api.ItemsAdd.Replies(request => ShopEnvelope.Success(request.Body! with { Id = "new" }));

        var answer = await _client.Items.AddAsync(Cup, Ct);

        Assert.Equal("new", answer.EnsureOk().Id);
        Assert.Equal(201, answer.Call.StatusCode);
    }

    [Fact]
    public async Task Endpoints_without_data_with_null_and_with_streams_are_answered_too()
    {
        _api.ItemsRemove.Replies(ShopEnvelope.Success());
        _api.ItemsNote.Replies(ShopNullableEnvelope<string>.Success(null));
        _api.ItemsPhoto.RepliesRaw(_ => new HttpResponseMessage { Content = new ByteArrayContent([1, 2, 3]) { Headers = { { "Content-Type", "image/png" } } } });
        _api.Ping.Replies(ShopEnvelope.Success(204));

        Assert.True((await _client.Items.RemoveAsync("1", Ct)).Ok);
        Assert.Null((await _client.Items.NoteAsync("1", Ct)).Data);
        Assert.True((await _client.PingAsync(Ct)).Ok);
        await using var photo = await _client.Items.PhotoAsync("1", Ct);
        Assert.Equal(3, photo.EnsureOk().ContentLength);
    }

    [Theory]
    [InlineData(404, "not_found", null)]
    [InlineData(402, "no_credit", null)]
    [InlineData(403, "no_credit", null)]
    [InlineData(409, null, null)]
    [InlineData(404, "vanished", "The spec does not let items.buy answer the error code 'vanished', but: not_found, sold_out, no_credit, invalid_payload, busy. RepliesRaw sends what no spec allows.")]
    [InlineData(400, "not_found", "The spec does not let items.buy answer 'not_found' with 400, but: 'not_found' with 404. RepliesRaw sends what no spec allows.")]
    [InlineData(418, null, "The spec does not let items.buy answer failure with 418, but: 402, 403, 404, 409, 422, 503. RepliesRaw sends what no spec allows.")]
    public void Failures_that_the_spec_does_not_allow_are_refused(int status, string? code, string? message)
    {
        var thrown = Record.Exception(() => _api.ItemsBuy.Replies(ShopEnvelope<Item>.Failure(status, code)));

        Assert.Equal(message, thrown?.Message);
    }

    [Fact]
    public void Successes_that_the_spec_does_not_allow_are_refused()
    {
        Assert.Contains("items.add answer success with 202, but: 201", Assert.Throws<ArgumentException>(() => _api.ItemsAdd.Replies(ShopEnvelope.Success(Cup, 202))).Message, StringComparison.Ordinal);
        Assert.Contains("must not be null", Assert.Throws<ArgumentException>(() => _api.ItemsGet.Replies(ShopEnvelope.Success<Item>(null!))).Message, StringComparison.Ordinal);
        Assert.Contains("does not let ping answer with data", Assert.Throws<ArgumentException>(() => _api.Ping.Replies(ShopEnvelope.Success(Cup))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_no_spec_allows_is_sent_raw()
    {
        _api.ItemsGet.RepliesRaw(_ => new HttpResponseMessage(HttpStatusCode.BadGateway) { Content = new StringContent("<html>") }).RepliesRaw(_ => throw new HttpRequestException("cut"));

        await Assert.ThrowsAsync<ApiProtocolException>(() => _client.Items.GetAsync("1", Ct));
        await Assert.ThrowsAsync<ApiTransportException>(() => _client.Items.GetAsync("1", Ct));
    }

    [Fact]
    public async Task A_call_without_a_reply_says_which()
    {
        var thrown = await Assert.ThrowsAsync<ApiTransportException>(() => _client.Items.GetAsync("1", Ct));

        Assert.Contains("No reply is set for items.get", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_takes_the_place_of_the_connections_in_a_host()
    {
        _api.Ping.Replies(ShopEnvelope.Success());
        var services = new ServiceCollection();
        services.AddShopClient(options => options.ApiKey = "k").ConfigurePrimaryHttpMessageHandler(() => _api);
        await using var provider = services.BuildServiceProvider();

        Assert.True((await provider.GetRequiredService<IShopClient>().PingAsync(Ct)).Ok);
    }
}
