using System.Text.Json.Nodes;
using Genviral.Gen.Generated.Tests.Harness;
using Genviral.Gen.Tests.Partner;
using Genviral.Partner;

namespace Genviral.Gen.Generated.Tests;

/// <summary>Calls operations with what an example says, and answers as an example says.</summary>
internal static class ExampleCalls
{
    private const string Id = "0b7d3c1e-6a55-4f0e-9d53-0f6f7f1f4a11";

    /// <summary>What an operation needs where there is no example of its request.</summary>
    private static readonly Dictionary<string, string> Bodies = PartnerSpec.Model.Endpoints
        .Where(endpoint => endpoint.Body is not null)
        .ToDictionary(endpoint => endpoint.Name, endpoint => SampleData.Of(endpoint.Body!.Type!)!.ToJsonString(), StringComparer.Ordinal);

    /// <summary>Sends a request, and says what was sent: the body, or the query where there is none.</summary>
    public static async Task<JsonNode?> SendAsync(string id, string example)
    {
        using var handler = new CannedHandler(401, """{"ok":false,"code":401,"message":"no"}""");
        await CallAsync(id, handler, example);
        return PartnerSpec.Endpoint(id).Body is null ? Query(handler.Address!) : JsonNode.Parse(handler.Body);
    }

    /// <summary>Reads an answer.</summary>
    public static async Task<IApiEnvelope> ReadAsync(string id, JsonNode answer)
    {
        using var handler = new CannedHandler((int?)answer["code"] ?? 200, answer.ToJsonString());
        return await CallAsync(id, handler, Bodies.GetValueOrDefault(id));
    }

    private static async Task<IApiEnvelope> CallAsync(string id, CannedHandler handler, string? example)
    {
        using var http = new HttpClient(handler, disposeHandler: false);
        var options = new GenviralClientOptions { ApiKey = "gva_live_test.secret", BaseAddress = new Uri("http://127.0.0.1"), MaxRetries = 0, ValidateRequests = false };
        using var client = new GenviralClient(http, options);
        var endpoint = PartnerSpec.Endpoint(id);
        var path = new JsonObject(endpoint.PathParameters.Select(parameter => KeyValuePair.Create<string, JsonNode?>(parameter.WireName, parameter.WireName == "slideIndex" ? "1" : Id)));
        var query = example is not null && endpoint.Body is null ? (JsonObject)JsonNode.Parse(example)! : NeededQuery(id);
        return await PartnerCalls.All[id](client, new PartnerRequest(path, query, example));
    }

    private static JsonObject NeededQuery(string id) => id switch
    {
        "folders.list" => new JsonObject { ["media_type"] = "upload" },
        "trends.brief" => new JsonObject { ["keyword"] = "clay" },
        _ => [],
    };

    /// <summary>A query with its numbers and booleans as such, so that it can be compared with an example.</summary>
    private static JsonObject Query(Uri address)
        => new(address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .Select(pair => KeyValuePair.Create(Uri.UnescapeDataString(pair[0]), Value(Uri.UnescapeDataString(pair[1])))));

    private static JsonNode? Value(string text)
        => text is "true" or "false" || int.TryParse(text, out _) ? JsonNode.Parse(text) : JsonValue.Create(text);
}
