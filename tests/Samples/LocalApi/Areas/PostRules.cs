using System.Text.Json.Nodes;
using Genviral.Samples.Checks;

namespace Genviral.Samples.Areas;

/// <summary>What the bodies of the posts area must look like.</summary>
internal static class PostRules
{
    private static readonly ObjectRule Account = new() { Required = { ["id"] = Rules.Uuid }, IsStrict = false };

    private static readonly Rule Accounts = Rules.List(Account, 1, 10);

    private static readonly ObjectRule TikTok = new()
    {
        Optional =
        {
            ["title"] = Rules.Text(0, 2200),
            ["description"] = Rules.Text(0, 4000),
            ["post_mode"] = Rules.OneOf("DIRECT_POST", "MEDIA_UPLOAD"),
            ["privacy_level"] = Rules.OneOf("PUBLIC_TO_EVERYONE", "MUTUAL_FOLLOW_FRIENDS", "FOLLOWER_OF_CREATOR", "SELF_ONLY"),
            ["disable_comment"] = Rules.Flag,
            ["disable_duet"] = Rules.Flag,
            ["disable_stitch"] = Rules.Flag,
            ["auto_add_music"] = Rules.Flag,
            ["is_commercial"] = Rules.Flag,
            ["is_branded_content"] = Rules.Flag,
            ["is_your_brand"] = Rules.Flag,
            ["user_consent"] = Rules.Flag,
            ["video_cover_timestamp_ms"] = Rules.Integer(0),
        },
    };

    private static readonly ObjectRule Pinterest = new()
    {
        Optional =
        {
            ["board_id"] = Rules.Trimmed(1, 128),
            ["title"] = Rules.Trimmed(1, 100),
            ["link"] = Both(Rules.Url, Rules.Text(0, 2048)),
            ["tags"] = Rules.List(Rules.Trimmed(1, 100), 0, 30),
        },
    };

    private static readonly ObjectRule Provider = new() { Optional = { ["title"] = Rules.Trimmed(1, int.MaxValue) }, IsStrict = false };

    private static readonly ObjectRule Settings = new()
    {
        Optional = new[]
        {
            "x", "twitter", "youtube", "reddit", "threads", "bluesky", "tiktok", "pinterest", "instagram",
            "instagram-standalone", "facebook", "linkedin", "linkedin-page",
        }.ToDictionary(name => name, _ => (Rule)Provider),
    };

    public static readonly ObjectRule Create = new()
    {
        Required = { ["caption"] = Rules.Text(1, 63206), ["accounts"] = Accounts },
        Optional =
        {
            ["media"] = Rules.OrNull(MediaRules.Media),
            ["scheduled_at"] = Rules.Time,
            ["external_id"] = Rules.Text(0, 128),
            ["music_url"] = Rules.OrNull(Music),
            ["tiktok"] = TikTok,
            ["pinterest"] = Pinterest,
            ["settings"] = Settings,
        },
        Together = TitleFitsSlideshow,
    };

    public static readonly ObjectRule Update = new()
    {
        NeedsAny = true,
        Optional =
        {
            ["caption"] = Rules.Text(1, 63206),
            ["accounts"] = Accounts,
            ["media"] = Rules.OrNull(MediaRules.Media),
            ["scheduled_at"] = Rules.OrNull(Rules.Time),
            ["external_id"] = Rules.Text(0, 128),
            ["music_url"] = Rules.OrNull(Music),
            ["tiktok"] = Rules.OrNull(TikTok),
            ["pinterest"] = Rules.OrNull(Pinterest),
            ["settings"] = Settings,
        },
    };

    public static readonly ObjectRule Retry = new()
    {
        Required = { ["post_ids"] = Rules.List(Rules.Uuid, 1, 20) },
        Optional = { ["account_ids"] = Rules.List(Rules.Uuid, 1, 10) },
        IsStrict = false,
    };

    public static readonly ObjectRule DeleteMany = new()
    {
        Optional = { ["postIds"] = Rules.List(Rules.Uuid, 1), ["post_ids"] = Rules.List(Rules.Uuid, 1) },
        IsStrict = false,
        Together = (body, issues) =>
        {
            if (!body.ContainsKey("postIds") && !body.ContainsKey("post_ids"))
            {
                issues.Below("postIds", () => issues.Add("Give the ids to delete."));
            }
        },
    };

    private static Rule Both(Rule first, Rule second) => (value, issues) =>
    {
        first(value, issues);
        second(value, issues);
    };

    private static void Music(JsonNode? value, Issues issues)
    {
        Rules.Url(value, issues);
        if (value.IsString() && !((string)value!).Contains("tiktok.com", StringComparison.OrdinalIgnoreCase))
        {
            issues.Add("Expected the address of a TikTok post.");
        }
    }

    private static void TitleFitsSlideshow(JsonObject body, Issues issues)
    {
        if (body["media"].TextOf("type") == "slideshow" && body["tiktok"].TextOf("title") is { Length: > 90 })
        {
            issues.Below("tiktok", () => issues.Add("The title of a slideshow may have 90 characters at most."));
        }
    }
}
