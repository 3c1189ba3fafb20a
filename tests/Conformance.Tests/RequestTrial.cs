using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Genviral.Gen.Conformance.Tests.Vendor;
using Genviral.Gen.Tests.Partner;
using Genviral.Partner;

namespace Genviral.Gen.Conformance.Tests;

/// <summary>What became of a request.</summary>
/// <param name="Lost">What could not be said or did not arrive; empty: all arrived.</param>
/// <param name="Answer">Null where nothing was sent.</param>
/// <param name="RefusedBeforehand">What the client's own check has against the request.</param>
internal sealed record Outcome(IReadOnlyList<string> Lost, IApiEnvelope? Answer, Issues? RefusedBeforehand = null);

/// <summary>Sends a request through the emitted method, and looks at what arrived.</summary>
internal static class RequestTrial
{
    public static GenviralClient NewClient(VendorServer server, bool validates)
        => new(VendorServer.Key, new GenviralClientOptions { BaseAddress = server.Address, ValidateRequests = validates, MaxRetries = 0 });

    public static async Task<Outcome> TryAsync(GenviralClient client, string id, VendorRequest request)
    {
        try
        {
            var typed = new PartnerRequest(request.Path, request.Query, request.Body?.ToJsonString());
            var answer = await PartnerCalls.All[id](client, typed);
            return new Outcome(Lost(request, answer.Additional["received"]), answer);
        }
        catch (RequestValidationException exception)
        {
            return new Outcome([], null, exception.Issues);
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or JsonException)
        {
            return new Outcome([exception.Message], null);
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
