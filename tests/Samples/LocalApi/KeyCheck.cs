using Microsoft.AspNetCore.Http;

namespace Genviral.Samples;

/// <summary>Tells who may call.</summary>
internal static class KeyCheck
{
    public static Answer? Refuse(HttpRequest request) => request.Headers.Authorization.ToString() switch
    {
        "Bearer " + LocalApi.ApiKey => null,
        "Bearer " + LocalApi.KeyWithoutPlan => Answer.Fail(402, "subscription_required", "An active plan is needed."),
        "Bearer " + LocalApi.SchedulerKey => Answer.Fail(403, "tier_not_allowed", "The Scheduler tier has no access to this API."),
        _ => Answer.Fail(401, "invalid_token", "The API key is missing, malformed or unknown."),
    };
}
