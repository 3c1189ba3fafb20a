using Genviral.Gen.Conformance.Tests.Vendor;
using Genviral.Gen.Tests.Partner;

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
        using var client = RequestTrial.NewClient(server, validates: false);
        var tally = new Tally(endpoint);
        foreach (var request in endpoint.Requests)
        {
            tally.Add(request, await RequestTrial.TryAsync(client, id, request));
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
        using var client = RequestTrial.NewClient(server, validates: false);
        var called = new List<string>();
        foreach (var endpoint in server.Description.Endpoints)
        {
            var before = await server.CallsAsync(TestContext.Current.CancellationToken);
            await RequestTrial.TryAsync(client, endpoint.Id, endpoint.Requests.First(request => request.Accepted));
            var after = await server.CallsAsync(TestContext.Current.CancellationToken);
            var route = Assert.Single(after, count => count.Value != before.GetValueOrDefault(count.Key)).Key;
            Assert.Equal(endpoint.Id, route);
            called.Add(route);
        }

        Assert.Equal(57, called.Distinct().Count());
    }
}
