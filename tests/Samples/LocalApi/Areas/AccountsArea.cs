using System.Text.Json.Nodes;

namespace Genviral.Samples.Areas;

/// <summary>The accounts that posts go to.</summary>
internal sealed class AccountsArea
{
    public const string WorkspaceId = "5b0f7c1e-7f0d-4f0b-9a39-0d1f5a6f2b11";
    public const string OwnerId = "e2a6b1c4-03c7-4a55-8c1e-96b7d1a4c9f0";

    private readonly List<JsonObject> _accounts =
    [
        Account("0f4b7f52-6f7e-4c57-9a57-6b6a1c1f0a01", "tiktok", "byo", "harbour.bakery", "Harbour Bakery", 2200, "single_video", "multi_image"),
        Account("0f4b7f52-6f7e-4c57-9a57-6b6a1c1f0a02", "instagram", "hosted", "harbour_bakes_daily", "Harbour Bakes", 500, "single_video", "multi_image"),
        Account("0f4b7f52-6f7e-4c57-9a57-6b6a1c1f0a03", "bluesky", "byo", "harbourbakery.example", "Harbour Bakery", 300, "text_only", "single_video", "multi_image"),
    ];

    public AccountsArea(Routes routes)
    {
        routes.Get("/accounts", _ => Answer.Ok("Accounts listed", new JsonObject
        {
            ["scope"] = "workspace",
            ["owner_user_id"] = OwnerId,
            ["workspace_id"] = WorkspaceId,
            ["accounts"] = Json.List(_accounts),
        }));
    }

    public JsonObject? Find(string id) => _accounts.Find(account => string.Equals(account.TextOf("id"), id, StringComparison.OrdinalIgnoreCase));

    private static JsonObject Account(
        string id, string platform, string type, string username, string displayName, int captionLimit, params IEnumerable<string> kinds) => new()
        {
            ["id"] = id,
            ["platform"] = platform,
            ["type"] = type,
            ["username"] = username,
            ["display_name"] = displayName,
            ["status"] = "active",
            ["workspace_id"] = WorkspaceId,
            ["capabilities"] = new JsonObject
            {
                ["supported_content_kinds"] = Json.Strings(kinds),
                ["caption_limit"] = captionLimit,
                ["media_limits"] = new JsonObject { ["max_images"] = 35 },
                ["settings_schema"] = new JsonObject { ["type"] = "object" },
            },
        };
}
