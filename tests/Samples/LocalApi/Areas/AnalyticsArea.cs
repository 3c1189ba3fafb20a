using System.Globalization;
using System.Text.Json.Nodes;
using Genviral.Samples.Checks;

namespace Genviral.Samples.Areas;

/// <summary>Tracked accounts and their refreshes. A refresh is done when asked for the second time.</summary>
internal sealed class AnalyticsArea
{
    // Analytics refuses bodies with 400 where the rest of the API says 422.
    private const int InvalidStatus = 400;

    private static readonly ObjectRule CreateRule = new()
    {
        Required = { ["platform"] = Rules.OneOf("tiktok", "instagram", "youtube"), ["identifier"] = Rules.Text(1) },
        Optional = { ["alias"] = Rules.Text() },
    };

    private static readonly ObjectRule UpdateRule = new()
    {
        NeedsAny = true,
        Optional =
        {
            ["displayName"] = Rules.OrNull(Rules.Text()),
            ["refreshPolicy"] = Rules.OrNull(Rules.FreeForm),
            ["favorite"] = Rules.Flag,
        },
    };

    private readonly List<JsonObject> _targets = [];
    private readonly Dictionary<string, JsonObject> _refreshes = [];

    public AnalyticsArea(Routes routes)
    {
        Add("tiktok", "@harbour.bakery", "Harbour Bakery")["id"] = "a94ac7d2-7f7b-4d36-9b0b-2f1c7b3e0001";
        routes.Get("/analytics/summary", Summary);
        routes.Get("/analytics/summary/posts", Posts);
        routes.Get("/analytics/targets", _ => ListTargets());
        routes.Post("/analytics/targets", Create);
        routes.Get("/analytics/targets/{id}", Get);
        routes.Patch("/analytics/targets/{id}", Update);
        routes.Delete("/analytics/targets/{id}", Delete);
        routes.Post("/analytics/targets/{id}/refresh", Refresh);
        routes.Get("/analytics/refreshes/{id}", GetRefresh);
        routes.Get("/analytics/workspace-suggestions", _ => Answer.Ok("Scopes listed", new JsonArray(new JsonObject
        {
            ["workspaceId"] = null,
            ["workspaceName"] = "Personal",
            ["totalItems"] = 2,
            ["isPersonal"] = true,
        })));
    }

    private static Answer Summary(Call call)
    {
        CheckRange(call);
        return Answer.Ok("Summary ready", new JsonObject
        {
            ["kpis"] = new JsonObject { ["views"] = new JsonObject { ["value"] = 91200, ["change"] = 0.12 } },
            ["interactionSeries"] = new JsonArray(),
            ["engagementSeries"] = new JsonArray(),
            ["postingHeatmap"] = new JsonArray(),
            ["postingStreak"] = 4,
            ["contentMix"] = new JsonObject { ["tiktok"] = 12 },
        });
    }

    private static Answer Posts(Call call)
    {
        CheckRange(call);
        var page = Page.Of(call, 50, Bad, maxOffset: 10_000);
        call.QueryOneOf("sortBy", Bad, "published_at", "views", "likes", "comments", "shares");
        call.QueryOneOf("sortOrder", Bad, "asc", "desc");
        var posts = Enumerable.Range(1, 3).Select(Post).ToList();
        return Answer.Ok("Posts listed", new JsonObject
        {
            ["posts"] = Json.List(posts.Skip(page.Offset).Take(page.Limit)),
            ["totalCount"] = posts.Count,
            ["hasMore"] = page.Offset + page.Limit < posts.Count,
        });
    }

    private Answer ListTargets() => Answer.Ok("Targets listed", new JsonObject
    {
        ["workspace_id"] = AccountsArea.WorkspaceId,
        ["targets"] = Json.List(_targets.Select(target =>
        {
            var row = target.Pick("id", "platform", "identifier", "display_name");
            row["target_id"] = target.TextOf("id");
            row["free_refresh_available"] = true;
            return row;
        })),
    });

    private Answer Create(Call call)
    {
        var body = call.Body(CreateRule, InvalidStatus);
        var platform = body.TextOf("platform")!;
        var identifier = body.TextOf("identifier")!;
        var existing = _targets.Find(target
            => target.TextOf("platform") == platform && target.TextOf("normalized_identifier") == Normalized(identifier));
        var data = new JsonObject
        {
            ["target"] = (existing ?? Add(platform, identifier, body.TextOf("alias"))).DeepClone(),
            ["created"] = existing is null,
        };
        return Answer.Ok("Target tracked", data, existing is null ? 201 : 200);
    }

    private Answer Get(Call call) => Answer.Ok("Target loaded", new JsonObject
    {
        ["target"] = Find(call).DeepClone(),
        ["summary"] = new JsonObject { ["totals"] = new JsonObject { ["posts"] = 12, ["views"] = 91200 } },
    });

    private Answer Update(Call call)
    {
        var target = Find(call);
        var body = call.Body(UpdateRule, InvalidStatus);
        if (body.ContainsKey("displayName"))
        {
            target["display_name"] = body["displayName"]?.DeepClone();
        }

        var metadata = target["metadata"]!.AsObject();
        metadata.Take(body, "favorite", "refreshPolicy");
        return Answer.Ok("Target changed", target.Pick("id", "platform", "identifier", "display_name", "metadata"));
    }

    private Answer Delete(Call call)
    {
        var target = Find(call);
        _targets.Remove(target);
        return Answer.Ok("Target deleted", new JsonObject { ["id"] = target.TextOf("id"), ["deleted"] = true });
    }

    private Answer Refresh(Call call)
    {
        var target = Find(call);
        if (_refreshes.Values.Any(running
            => running.TextOf("target_id") == target.TextOf("id") && running.TextOf("status") == "processing"))
        {
            return Answer.Fail(409, "analytics_conflict", "A refresh of this target is running.");
        }

        var refresh = new JsonObject
        {
            ["id"] = Json.NewId(),
            ["target_id"] = target.TextOf("id"),
            ["workspace_id"] = AccountsArea.WorkspaceId,
            ["status"] = "processing",
            ["free_refresh_used"] = true,
            ["credits_used"] = 0,
            ["started_at"] = Json.Now(),
            ["completed_at"] = null,
            ["error"] = null,
        };
        _refreshes[refresh.TextOf("id")!] = refresh;
        return Answer.Ok("Refresh started", new JsonObject { ["refresh"] = refresh.DeepClone(), ["wasFree"] = true });
    }

    private Answer GetRefresh(Call call)
    {
        var refresh = _refreshes.GetValueOrDefault(call.Path("id"))
            ?? throw new RefusedException(404, "not_found", "There is no such refresh.");
        var answer = Answer.Ok("Refresh loaded", refresh);
        refresh["status"] = "completed";
        refresh["completed_at"] ??= Json.Now();
        return answer;
    }

    private static Refusal Bad { get; } = new(400, "invalid_query_parameter");

    private static void CheckRange(Call call)
    {
        call.QueryOneOf("range", Bad, "14d", "30d", "90d", "1y", "all");
        if (Day(call, "start").HasValue != Day(call, "end").HasValue)
        {
            throw Bad.Of("'start' and 'end' go together.");
        }
    }

    private static DateOnly? Day(Call call, string name)
        => call.Query(name) is not { } text
            ? null
            : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day
                : throw Bad.Of($"'{name}' must be a date such as 2026-05-01.");

    private JsonObject Find(Call call)
        => _targets.Find(target => target.TextOf("id") == call.Path("id"))
            ?? throw new RefusedException(404, "not_found", "There is no such target.");

    private JsonObject Add(string platform, string identifier, string? alias)
    {
        var target = new JsonObject
        {
            ["id"] = Json.NewId(),
            ["user_id"] = AccountsArea.OwnerId,
            ["workspace_id"] = AccountsArea.WorkspaceId,
            ["platform"] = platform,
            ["identifier"] = identifier,
            ["normalized_identifier"] = Normalized(identifier),
            ["display_name"] = alias,
            ["last_refreshed_at"] = null,
            ["metadata"] = new JsonObject { ["favorite"] = false },
        };
        _targets.Add(target);
        return target;
    }

    private static string Normalized(string identifier) => identifier.TrimStart('@').ToLowerInvariant();

    private static JsonObject Post(int number)
    {
        var id = $"5e7b2f60-90ad-4a0f-8d1f-7c2a4b8d000{number}";
        return new JsonObject
        {
            ["id"] = id,
            ["analyticsId"] = id,
            ["platformPostId"] = $"720000000000000000{number}",
            ["genviralPostId"] = null,
            ["externalId"] = null,
            ["publishedAt"] = Json.Text(DateTimeOffset.UtcNow.AddDays(-number)),
            ["caption"] = $"Batch number {number}",
            ["permalink"] = $"https://www.tiktok.com/@harbour.bakery/video/720000000000000000{number}",
            ["thumbnailUrl"] = $"https://media.harbour.example/thumbs/{number}.jpg",
            ["durationSeconds"] = 14.5 + number,
            ["metrics"] = new JsonObject
            {
                ["views"] = 4000 * number,
                ["likes"] = 310 * number,
                ["comments"] = 12 * number,
                ["shares"] = 25 * number,
                ["saves"] = 40 * number,
            },
            ["engagementRate"] = 9.7,
            ["platform"] = "tiktok",
            ["accountIdentifier"] = "@harbour.bakery",
            ["accountDisplayName"] = "Harbour Bakery",
            ["accountAvatarUrl"] = null,
        };
    }
}
