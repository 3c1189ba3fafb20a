using System.Collections.Concurrent;
using Genviral.Gen.Hosting.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;
using Shop;

namespace Genviral.Gen.Hosting.Tests.Drift;

/// <summary>What an API sends that its spec does not know.</summary>
public class DriftTests
{
    private const string Rows = """
        {
          "ok": true,
          "data": {
            "rows": [
              { "state": "free", "level": 1, "item_type": "book", "thing": { "title": "t" } },
              { "state": "rented", "level": 3, "item_type": "book", "thing": { "title": "t" }, "payment": { "amount": 3, "kind": "crypto" } },
              { "state": "stolen", "level": 1, "item_type": "lamp", "thing": { "watts": 4 } }
            ],
            "by_name": {
              "a b": { "state": "broken", "level": 1, "item_type": "none" },
              "c": { "state": "broken", "level": 1, "item_type": "none" }
            }
          }
        }
        """;

    private readonly ConcurrentQueue<ApiDrift> _drift = [];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private GenviralClientOptions Options => new() { OnDrift = _drift.Enqueue, MaxRetries = 0 };

    private IEnumerable<(ApiDriftKind Kind, string Path, string Value)> Told => _drift.Select(drift => (drift.Kind, drift.JsonPath, drift.Value));

    [Fact]
    public async Task Unknown_enum_values_and_union_cases_are_told_with_their_places_once()
    {
        await using var server = await ShopServer.StartAsync(200, Rows);
        using var client = server.Client(Options);

        Assert.True((await client.Rows.ListAsync(Ct)).Ok);

        Assert.Equal(
            [
                (ApiDriftKind.EnumValue, "$.data.rows[*].state", "rented"),
                (ApiDriftKind.EnumValue, "$.data.rows[*].level", "3"),
                (ApiDriftKind.UnionCase, "$.data.rows[*].payment.kind", "crypto"),
                (ApiDriftKind.UnionCase, "$.data.rows[*].thing", "lamp"),
                (ApiDriftKind.EnumValue, "$.data.by_name.*.state", "broken"),
            ],
            Told);
        Assert.All(_drift, drift => Assert.Equal(("ShopClient", "rows.list"), (drift.Client, drift.Endpoint)));

        await client.Rows.ListAsync(Ct);
        await client.WithOptions(new ApiCallOptions()).Rows.ListAsync(Ct);
        Assert.Equal(5, _drift.Count);
    }

    [Fact]
    public async Task Another_endpoint_and_another_client_are_other_places()
    {
        await using var server = await ShopServer.StartAsync(200, """{ "ok": true, "data": { "id": "1", "state": "lost", "price": 1 } }""");
        using var first = server.Client(Options);
        using var second = server.Client(Options);

        await first.Items.GetAsync("1", Ct);
        await first.Items.BuyAsync("1", new ItemsBuyRequest { Price = 1 }, Ct);
        await second.Items.GetAsync("1", Ct);

        Assert.Equal(["items.get", "items.buy", "items.get"], _drift.Select(drift => drift.Endpoint));
    }

    [Fact]
    public async Task Unknown_error_codes_are_told_and_known_ones_are_not()
    {
        await using var server = await ShopServer.StartAsync(
            (409, """{ "ok": false, "error_code": "sold_out" }"""),
            (404, """{ "ok": false, "error_code": "invalid_payload" }"""),
            (451, """{ "ok": false, "error_code": "forbidden_here" }"""),
            (200, """{ "ok": true, "error_code": "none" }"""));
        using var client = server.Client(Options);

        for (var i = 0; i < 3; i++)
        {
            await client.Items.BuyAsync("1", new ItemsBuyRequest { Price = 1 }, Ct);
        }

        await client.PingAsync(Ct);

        Assert.Equal([(ApiDriftKind.ErrorCode, "$.error_code", "forbidden_here")], Told);
    }

    [Fact]
    public async Task Of_an_unknown_case_no_member_is_news()
    {
        await using var server = await ShopServer.StartAsync(200, """{ "ok": true, "data": { "sender": { "at": 5, "name": "Ann", "by": "pigeon", "wings": 2, "at": 6 } } }""");
        var options = Options;
        options.ReportUnknownMembers = true;
        using var client = server.Client(options);

        var sender = Assert.IsType<UnknownSender>((await client.Parcels.GetAsync("1", Ct)).EnsureOk().Sender);

        Assert.Equal(("pigeon", "Ann", 6, 2), (sender.Discriminator, sender.Name, sender.At, sender.Json.GetProperty("wings").GetInt32()));
        Assert.Equal([(ApiDriftKind.UnionCase, "$.data.sender.by", "pigeon")], Told);
    }

    [Fact]
    public async Task Unknown_members_are_told_where_they_are_wanted()
    {
        const string Body = """{ "trace": 1, "ok": true, "data": { "id": "1", "state": "free", "new\u005fone": [2], "price": 1 } }""";
        await using var server = await ShopServer.StartAsync(200, Body);
        using (var client = server.Client(Options))
        {
            await client.Items.GetAsync("1", Ct);
        }

        Assert.Empty(_drift);
        var options = Options;
        options.ReportUnknownMembers = true;
        using (var client = server.Client(options))
        {
            await client.Items.GetAsync("1", Ct);
        }

        Assert.Equal([(ApiDriftKind.Member, "$.trace", "trace"), (ApiDriftKind.Member, "$.data.new_one", "new_one")], Told);
    }

    [Fact]
    public async Task The_meter_counts_each_time_whether_or_not_anybody_is_told()
    {
        using var listening = new Listening();
        await using var server = await ShopServer.StartAsync(200, Rows);
        using var client = server.Client();

        await client.Rows.ListAsync(Ct);
        await client.Rows.ListAsync(Ct);

        var points = listening.Points("genviral.client.drift").ToDictionary(point => (string)Listening.Tags(point)["genviral.drift.kind"]!, point => point.GetSumLong());
        Assert.Equal(10, points["enum_value"]);
        Assert.Equal(4, points["union_case"]);
    }

    [Fact]
    public async Task Clients_of_a_host_tell_of_a_place_once()
    {
        await using var server = await ShopServer.StartAsync(200, Rows);
        var services = new ServiceCollection();
        services.AddShopClient(options => (options.ApiKey, options.BaseAddress, options.OnDrift) = (ShopServer.Key, server.Address, _drift.Enqueue));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IShopClient>().Rows.ListAsync(Ct);
        await provider.GetRequiredService<IShopClient>().Rows.ListAsync(Ct);

        Assert.Equal(5, _drift.Count);
    }

    [Fact]
    public async Task A_key_that_is_sent_back_is_not_told()
    {
        await using var server = await ShopServer.StartAsync(401, $$"""{ "ok": false, "error_code": "bad {{ShopServer.Key}}" }""");
        using var client = server.Client(Options);

        await client.PingAsync(Ct);

        Assert.Equal("bad ***", Assert.Single(_drift).Value);
    }

    [Fact]
    public async Task An_API_that_is_another_one_altogether_does_not_fill_the_memory()
    {
        var members = string.Join(",", Enumerable.Range(0, 3000).Select(i => $"\"m{i}\": 1"));
        await using var server = await ShopServer.StartAsync(
            (200, $$"""{ "ok": true, "data": { {{members}}, "id": "1", "state": "free", "price": 1 } }"""),
            (200, $$"""{ "ok": true, "data": { {{members.Replace("m", "n", StringComparison.Ordinal)}}, "id": "1", "state": "free", "price": 1 } }"""));
        var options = Options;
        options.ReportUnknownMembers = true;
        using var client = server.Client(options);

        await client.Items.GetAsync("1", Ct);
        await client.Items.GetAsync("1", Ct);

        Assert.Equal(1000, _drift.Count);
    }
}
