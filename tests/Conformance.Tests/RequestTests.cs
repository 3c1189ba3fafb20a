using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Genviral.Gen.Conformance.Tests.Vendor;
using Genviral.Gen.Tests.Partner;
using Genviral.Partner;

namespace Genviral.Gen.Conformance.Tests;

/// <summary>What the vendor's schemas accept can be said and is accepted; what they refuse is refused as the API does.</summary>
public class RequestTests(VendorServer server)
{
    public static TheoryData<string> Endpoints => [.. PartnerCalls.All.Keys];

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Each_request_is_answered_as_the_schema_says(string id)
    {
        var endpoint = server.Description.Endpoints.Single(one => one.Id == id);
        using var client = NewClient();
        var tally = new Tally(endpoint);
        foreach (var request in endpoint.Requests)
        {
            tally.Add(request, await TryAsync(client, id, request));
        }

        ConformanceReport.Add(tally);
        Assert.True(tally.Differences.Count == 0, string.Join('\n', tally.Differences));
        Assert.True(tally.Accepted > 0, "No request was accepted.");
    }

    [Fact]
    public void Maximal_requests_set_every_member_together()
        => Assert.Empty(server.Description.Endpoints.SelectMany(endpoint => endpoint.Uncovered.Select(place => $"{endpoint.Id}: {place}")));

    [Fact]
    public async Task Each_route_is_called_by_exactly_one_method()
    {
        using var client = NewClient();
        var called = new List<string>();
        foreach (var endpoint in server.Description.Endpoints)
        {
            var before = await server.CallsAsync(TestContext.Current.CancellationToken);
            await TryAsync(client, endpoint.Id, endpoint.Requests.First(request => request.Accepted));
            var after = await server.CallsAsync(TestContext.Current.CancellationToken);
            var route = Assert.Single(after, count => count.Value != before.GetValueOrDefault(count.Key)).Key;
            Assert.Equal(endpoint.Id, route);
            called.Add(route);
        }

        Assert.Equal(57, called.Distinct().Count());
    }

    /// <summary>The client's own checks are off: what is broken has to reach the server.</summary>
    private GenviralClient NewClient()
        => new(VendorServer.Key, new GenviralClientOptions { BaseAddress = server.Address, ValidateRequests = false, MaxRetries = 0 });

    private static async Task<Outcome> TryAsync(GenviralClient client, string id, VendorRequest request)
    {
        try
        {
            var typed = new PartnerRequest(request.Path, request.Query, request.Body?.ToJsonString());
            var answer = await PartnerCalls.All[id](client, typed);
            var received = answer.Additional["received"];
            return new Outcome(Lost(request, received), answer, received);
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or JsonException)
        {
            return new Outcome([exception.Message], null, default);
        }
    }

    /// <summary>What of a request did not arrive as it was meant.</summary>
    private static List<string> Lost(VendorRequest request, JsonElement received)
    {
        var texts = new JsonObject(request.Query.Select(parameter => KeyValuePair.Create(parameter.Key, Text(parameter.Value))));
        var body = received.GetProperty("text").GetString() is { Length: > 0 } text ? JsonNode.Parse(text) : null;
        return
        [
            .. JsonDifference.Find(texts, JsonObject.Create(received.GetProperty("query"))),
            .. JsonDifference.Find(request.Body, body),
        ];
    }

    private static JsonNode? Text(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => value is null ? null : string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };
}
