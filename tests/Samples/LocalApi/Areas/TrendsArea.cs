using System.Text.Json.Nodes;

namespace Genviral.Samples.Areas;

/// <summary>A trend brief that fits every keyword.</summary>
internal sealed class TrendsArea
{
    public TrendsArea(Routes routes) => routes.Get("/trends/brief", Brief);

    private static Answer Brief(Call call)
    {
        var keyword = call.Query("keyword") is { Length: > 0 } text ? text : throw Refusal.Query.Of("'keyword' is required.");
        var platform = call.QueryOneOf("platform", Refusal.Query, "tiktok") ?? "tiktok";
        var range = call.QueryOneOf("range", Refusal.Query, "24h", "7d", "30d") ?? "7d";
        var limit = call.QueryNumber("limit", Refusal.Query) ?? 10;
        if (limit is < 1 or > 30)
        {
            throw Refusal.Query.Of("'limit' must be 1 to 30.");
        }

        var tag = string.Concat(keyword.Where(char.IsLetterOrDigit));
        return Answer.Ok("Brief ready", new JsonObject
        {
            ["platform"] = platform,
            ["keyword"] = keyword,
            ["range"] = range,
            ["generated_at"] = Json.Now(),
            ["summary"] = Summary(tag),
            ["recommendations"] = new JsonObject
            {
                ["hook_angles"] = Json.Strings($"What nobody tells you about {keyword}"),
                ["hashtags"] = Json.Strings("#" + tag),
                ["sounds"] = new JsonArray(Sound()),
            },
            ["evidence"] = new JsonObject
            {
                ["sample_videos"] = Json.List(Enumerable.Range(1, Math.Min(limit, 3)).Select(n => Video(tag, n))),
            },
        });
    }

    private static JsonObject Summary(string tag)
    {
        var sound = Sound();
        sound["usage_count"] = 4;
        sound["avg_views"] = 15200.5;
        sound["sample_url"] = null;
        return new JsonObject
        {
            ["analyzed_video_count"] = 42,
            ["top_hashtags"] = new JsonArray(new JsonObject { ["hashtag"] = tag, ["videos_count"] = 31, ["avg_views"] = 20411 }),
            ["top_sounds"] = new JsonArray(sound),
            ["top_creators"] = new JsonArray(new JsonObject
            {
                ["handle"] = "quay.example",
                ["videos_count"] = 3,
                ["total_views"] = 60120,
                ["avg_views"] = 20040,
                ["top_video_url"] = "https://www.tiktok.com/@quay.example/video/7100000000000000001",
            }),
            ["posting_windows_utc"] = new JsonArray(new JsonObject
            {
                ["day_of_week_utc"] = 6,
                ["hour_utc"] = 9,
                ["videos_count"] = 7,
                ["avg_views"] = 25000,
            }),
        };
    }

    private static JsonObject Sound() => new() { ["sound_id"] = "7100000000000000042", ["sound_name"] = "Gulls" };

    private static JsonObject Video(string tag, int number) => new()
    {
        ["video_id"] = $"710000000000000000{number}",
        ["url"] = $"https://www.tiktok.com/@quay.example/video/710000000000000000{number}",
        ["views"] = 20000 * number,
        ["likes"] = 1500 * number,
        ["comments"] = 40 * number,
        ["shares"] = 90 * number,
        ["caption"] = "Fresh out of the oven",
        ["hashtags"] = Json.Strings(tag),
        ["sound_id"] = "7100000000000000042",
        ["sound_name"] = "Gulls",
        ["author_handle"] = "quay.example",
        ["published_at"] = Json.Text(DateTimeOffset.UtcNow.AddHours(-number)),
    };
}
