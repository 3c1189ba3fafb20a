using System.Text.Json;
using System.Text.Json.Nodes;

namespace Genviral.Gen.Tests.Partner;

/// <summary>Writes an answer that was read into typed data back into JSON, to see what was lost on the way.</summary>
internal static class TypedAnswer
{
    public static JsonObject Write(IApiEnvelope answer)
    {
        var envelope = new JsonObject { ["ok"] = answer.Ok, ["code"] = answer.Code, ["message"] = answer.Message };
        AddData(envelope, answer);
        if (answer.ErrorCode is not null)
        {
            envelope["error_code"] = answer.ErrorCode;
        }

        if (answer.Issues is { } issues)
        {
            envelope["issues"] = new JsonObject
            {
                ["formErrors"] = JsonSerializer.SerializeToNode(issues.FormErrors),
                ["fieldErrors"] = JsonSerializer.SerializeToNode(issues.FieldErrors),
            };
        }

        foreach (var (name, value) in answer.Additional)
        {
            envelope[name] = JsonSerializer.SerializeToNode(value);
        }

        return envelope;
    }

    /// <summary>The data as its type writes it; what a failure carries beside it, as it came.</summary>
    private static void AddData(JsonObject envelope, IApiEnvelope answer)
    {
        var property = answer.GetType().GetProperty("Data");
        if (property?.GetValue(answer) is { } data)
        {
            envelope["data"] = JsonSerializer.SerializeToNode(data, property.PropertyType);
        }
        else if (answer.GetType().GetProperty("RawData")?.GetValue(answer) is JsonElement raw)
        {
            envelope["data"] = JsonSerializer.SerializeToNode(raw);
        }
    }
}
