using Microsoft.AspNetCore.Http;

namespace Genviral.Samples;

/// <summary>Tells who may call.</summary>
internal static class KeyCheck
{
    public static Answer? Refuse(HttpRequest request) => KeyOf(request) switch
    {
        LocalApi.ApiKey => null,
        LocalApi.KeyWithoutPlan => Answer.Fail(402, "subscription_required", "An active plan is needed."),
        LocalApi.SchedulerKey => Answer.Fail(403, "tier_not_allowed", "The Scheduler tier has no access to this API."),
        _ => Answer.Fail(401, "invalid_token", "The API key is missing, malformed or unknown."),
    };

    /// <summary>The name of a scheme is the same in any case.</summary>
    private static string? KeyOf(HttpRequest request)
    {
        const string Scheme = "Bearer ";
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : null;
    }
}
