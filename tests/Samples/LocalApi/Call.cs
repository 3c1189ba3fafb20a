using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Genviral.Samples.Checks;
using Microsoft.AspNetCore.Http;

namespace Genviral.Samples;

/// <summary>One request, its body read.</summary>
internal sealed class Call(HttpContext context, string body)
{
    public Uri Origin => new($"{context.Request.Scheme}://{context.Request.Host}");

    public static async Task<Call> ReadAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        return new Call(context, await reader.ReadToEndAsync(context.RequestAborted));
    }

    /// <summary>A value in the path; all of them are ids or numbers, and ids are the same in capitals.</summary>
    public string Path(string name) => ((string)context.Request.RouteValues[name]!).ToLowerInvariant();

    public string? Query(string name)
        => context.Request.Query.TryGetValue(name, out var values) && values.Count > 0 ? values[^1] : null;

    public int? QueryNumber(string name, Refusal refusal)
    {
        if (Query(name) is not { } text)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw refusal.Of($"'{name}' must be an integer.");
    }

    public string? QueryOneOf(string name, Refusal refusal, params string[] allowed)
    {
        var value = Query(name);
        return value is null || allowed.Contains(value)
            ? value
            : throw refusal.Of($"'{name}' must be one of {string.Join(", ", allowed)}.");
    }

    /// <summary>The body, once it kept to <paramref name="rule"/>.</summary>
    public JsonObject Body(ObjectRule rule, int invalidStatus = 422)
    {
        var issues = new Issues();
        var json = Parse();
        rule.Check(json, issues);
        return issues.IsEmpty ? (JsonObject)json! : throw new RefusedException(Answer.Invalid(issues, invalidStatus));
    }

    /// <summary>As <see cref="Body"/>, where no body at all stands for an empty object.</summary>
    public JsonObject OptionalBody(ObjectRule rule) => body.Length == 0 ? [] : Body(rule);

    private JsonNode? Parse()
    {
        try
        {
            return JsonNode.Parse(body, documentOptions: new() { AllowDuplicateProperties = false });
        }
        catch (JsonException)
        {
            throw new RefusedException(400, "invalid_json", "The body is not JSON.");
        }
    }
}

/// <summary>How an area refuses a query parameter: areas differ.</summary>
internal sealed record Refusal(int Status, string ErrorCode)
{
    public static Refusal Query { get; } = new(422, "invalid_query");

    public static Refusal QueryParameter { get; } = new(400, "invalid_query_parameter");

    public RefusedException Of(string message) => new(Status, ErrorCode, message);
}
