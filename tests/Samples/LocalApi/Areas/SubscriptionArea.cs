using System.Text.Json.Nodes;

namespace Genviral.Samples.Areas;

/// <summary>The plan of the local key.</summary>
internal sealed class SubscriptionArea
{
    public SubscriptionArea(Routes routes) => routes.Get("/subscription", _ => Answer.Ok("Subscription loaded", Subscription()));

    private static JsonObject Subscription()
    {
        var start = DateTimeOffset.UtcNow.Date;
        var end = Json.Text(start.AddMonths(1));
        return new JsonObject
        {
            ["scope"] = "workspace",
            ["workspace_id"] = AccountsArea.WorkspaceId,
            ["subscription"] = new JsonObject
            {
                ["status"] = "active",
                ["tier"] = "small",
                ["billing_interval"] = "month",
                ["current_period_start"] = Json.Text(start),
                ["current_period_end"] = end,
                ["renews_at"] = end,
                ["canceled_at"] = null,
                ["is_paused"] = false,
                ["paused_until"] = null,
                ["credits"] = new JsonObject
                {
                    ["limit"] = 400,
                    ["used_this_period"] = 61.5,
                    ["remaining"] = 338.5,
                    ["reset_at"] = end,
                },
            },
        };
    }
}
