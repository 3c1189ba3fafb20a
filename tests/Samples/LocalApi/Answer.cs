using System.Text.Json;
using System.Text.Json.Nodes;
using Genviral.Samples.Checks;
using Microsoft.AspNetCore.Http;

namespace Genviral.Samples;

/// <summary>An answer in the API's envelope.</summary>
internal sealed class Answer
{
    private readonly int _status;
    private readonly JsonObject _envelope;

    private Answer(int status, JsonObject envelope)
    {
        _status = status;
        _envelope = envelope;
    }

    /// <summary>A success. The data is copied, so state can be passed.</summary>
    public static Answer Ok(string message, JsonNode data, int status = 200) => new(status, new JsonObject
    {
        ["ok"] = true,
        ["code"] = status,
        ["message"] = message,
        ["data"] = data.DeepClone(),
    });

    public static Answer Created(string message, JsonNode data) => Ok(message, data, 201);

    public static Answer Fail(int status, string errorCode, string message) => new(status, new JsonObject
    {
        ["ok"] = false,
        ["code"] = status,
        ["message"] = message,
        ["error_code"] = errorCode,
    });

    public static Answer Invalid(Issues issues, int status = 422)
    {
        var answer = Fail(status, "invalid_payload", "The body was refused.");
        answer._envelope["issues"] = issues.ToJson();
        return answer;
    }

    public async Task WriteAsync(HttpResponse response)
    {
        response.StatusCode = _status;
        response.ContentType = "application/json; charset=utf-8";
        await using var writer = new Utf8JsonWriter(response.BodyWriter);
        _envelope.WriteTo(writer);
        await writer.FlushAsync();
    }
}
