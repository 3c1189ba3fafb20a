using System.Globalization;
using System.Text.Json.Nodes;

namespace Genviral.Samples.Areas;

/// <summary>Posts: created once per idempotency key, changed until they are published, never really sent anywhere.</summary>
/// <remarks>One that is due is published when asked for the second time, and fails when its caption asks for it.</remarks>
internal sealed class PostsArea
{
    private static readonly string[] Mutable = ["draft", "pending", "scheduled", "retry", "failed"];

    private readonly AccountsArea _accounts;
    private readonly List<JsonObject> _posts = [];
    private readonly Dictionary<string, (string Body, string PostId)> _replays = [];

    public PostsArea(Routes routes, AccountsArea accounts)
    {
        _accounts = accounts;
        AddFailedPost();
        routes.Post("/posts", Create);
        routes.Get("/posts", List);
        routes.Get("/posts/{postId}", Get);
        routes.Patch("/posts/{postId}", Update);
        routes.Post("/posts/retry", Retry);
        routes.Post("/posts/delete", DeleteMany);
    }

    private Answer Create(Call call)
    {
        var body = call.Body(PostRules.Create);
        var text = body.ToJsonString();
        var key = body.TextOf("external_id") is { } externalId ? "id:" + externalId : "body:" + text;
        if (_replays.TryGetValue(key, out var earlier))
        {
            return Replay(earlier, text);
        }

        var states = States(body);
        CheckAccountRules(body, states);
        var post = new JsonObject
        {
            ["id"] = Json.NewId(),
            ["caption"] = body["caption"]!.DeepClone(),
            ["status"] = Schedule(body, out var scheduledAt),
            ["scheduled_at"] = scheduledAt,
            ["created_at"] = Json.Now(),
            ["media"] = body["media"]?.DeepClone(),
            ["music_url"] = body["music_url"]?.DeepClone(),
            ["tiktok"] = body["tiktok"]?.DeepClone(),
            ["pinterest"] = body["pinterest"]?.DeepClone(),
            ["accounts"] = states,
        };
        SetStates(post);
        _posts.Insert(0, post);
        _replays[key] = (text, post.TextOf("id")!);
        return Answer.Created("Post accepted", Receipt(post));
    }

    private Answer Replay((string Body, string PostId) earlier, string text)
    {
        if (earlier.Body != text)
        {
            return Answer.Fail(409, "create_failed", "This external_id was used with another body.");
        }

        var post = _posts.Find(p => p.TextOf("id") == earlier.PostId)
            ?? throw new RefusedException(409, "create_failed", "The post of this external_id was deleted.");
        var receipt = Receipt(post);
        receipt["duplicate"] = true;
        return Answer.Ok("Post already accepted", receipt);
    }

    private Answer List(Call call)
    {
        var limit = Math.Clamp(call.QueryNumber("limit", Refusal.QueryParameter) ?? 50, 1, 100);
        var since = Time(call, "since") ?? DateTimeOffset.MinValue;
        var until = Time(call, "until") ?? DateTimeOffset.MaxValue;
        var window = _posts.FindAll(post => CreatedAt(post) >= since && CreatedAt(post) <= until);
        var status = call.Query("status");
        var byStatus = window.GroupBy(post => post.TextOf("status")!).OrderBy(group => group.Key, StringComparer.Ordinal);
        return Answer.Ok("Posts listed", new JsonObject
        {
            ["summary"] = new JsonObject
            {
                ["total"] = window.Count,
                ["pending"] = window.Count(post => post.TextOf("status") is "pending" or "scheduled"),
                ["published"] = window.Count(post => post.TextOf("status") == "posted"),
                ["by_status"] = Json.Map(byStatus.Select(group => (group.Key, (JsonNode)group.Count()))),
            },
            ["posts"] = Json.List(window.Where(post => status is null || post.TextOf("status") == status).Take(limit)),
        });
    }

    private Answer Get(Call call)
    {
        var post = Find(call);
        var answer = Answer.Ok("Post loaded", post);
        if (post.TextOf("status") == "pending" || IsDue(post))
        {
            Publish(post);
        }

        return answer;
    }

    private Answer Update(Call call)
    {
        var body = call.Body(PostRules.Update);
        var post = Find(call);
        if (body.ContainsKey("external_id") && !_replays.ContainsValue(Replayed(body, post)))
        {
            return Answer.Fail(409, "external_id_immutable", "The external_id of a post cannot be changed.");
        }

        if (!Mutable.Contains(post.TextOf("status")))
        {
            return Answer.Fail(400, "validation_failed", $"A post that is {post.TextOf("status")} cannot be changed.");
        }

        var states = body.ContainsKey("accounts") ? States(body) : post["accounts"]!.DeepClone();
        CheckAccountRules(body, states);
        post["accounts"] = states;
        if (body.ContainsKey("scheduled_at"))
        {
            post["status"] = Schedule(body, out var scheduledAt);
            post["scheduled_at"] = scheduledAt;
        }

        post.Take(body, "caption", "media", "music_url", "tiktok", "pinterest");
        SetStates(post);
        return Answer.Ok("Post changed", Receipt(post));
    }

    private (string Body, string PostId) Replayed(JsonObject body, JsonObject post)
        => _replays.TryGetValue("id:" + body.TextOf("external_id"), out var replay) && replay.PostId == post.TextOf("id")
            ? replay
            : ("", "");

    private Answer Retry(Call call)
    {
        var ids = call.Body(PostRules.Retry)["post_ids"]!.AsArray().Select(id => id!.Id()).Distinct().ToList();
        var retried = _posts.FindAll(post => ids.Contains(post.TextOf("id")!) && post.TextOf("status") is "failed" or "partial");
        foreach (var post in retried)
        {
            post["status"] = "pending";
            SetStates(post);
        }

        var done = retried.Select(post => post.TextOf("id")!).ToList();
        var failed = ids.Except(done).ToList();
        var data = new JsonObject { ["retried"] = done.Count, ["ids"] = Json.Strings(done), ["failed"] = Json.Strings(failed) };
        if (failed.Count > 0)
        {
            data["errors"] = Json.Map(failed.Select(id => (id, (JsonNode)"Nothing of this post has failed.")));
        }

        return Answer.Ok("Retry done", data);
    }

    private Answer DeleteMany(Call call)
    {
        var body = call.Body(PostRules.DeleteMany);
        var ids = (body["postIds"] ?? body["post_ids"])!.AsArray().Select(id => id!.Id()).Distinct().ToList();
        if (ids.Count > 50)
        {
            return Answer.Fail(400, "too_many_post_ids", "Up to 50 posts can be deleted at a time.");
        }

        var found = ids.Select(id => _posts.Find(post => post.TextOf("id") == id)).OfType<JsonObject>().ToList();
        var blocked = found.FindAll(post => post.TextOf("status") is "posted" or "canceled" or "partial");
        var deleted = found.Except(blocked).ToList();
        _posts.RemoveAll(deleted.Contains);
        return Answer.Ok("Deletion done", new JsonObject
        {
            ["deletedIds"] = Json.Strings(deleted.Select(post => post.TextOf("id")!)),
            ["blockedStatuses"] = Json.List(blocked.Select(post => post.Pick("id", "status"))),
            ["skipped"] = Json.Strings(ids.Except(found.Select(post => post.TextOf("id")!))),
        });
    }

    private JsonObject Find(Call call)
        => _posts.Find(post => post.TextOf("id") == call.Path("postId"))
            ?? throw new RefusedException(404, "not_found", "There is no such post.");

    private static JsonObject Receipt(JsonObject post)
    {
        var receipt = post.Pick("id", "status", "scheduled_at");
        if (post["media"] is JsonObject media && media.TextOf("type") == "video" && !media.ContainsKey("duration_sec"))
        {
            receipt["warnings"] = new JsonArray(new JsonObject
            {
                ["field"] = "media",
                ["message"] = "The length of the video is not known.",
                ["code"] = "VIDEO_DURATION_MISSING",
            });
        }

        return receipt;
    }

    private JsonObject States(JsonObject body)
    {
        var ids = body["accounts"]!.AsArray().Select(account => account.TextOf("id")!).Distinct().ToList();
        if (ids.Find(id => _accounts.Find(id) is null) is { } unknown)
        {
            throw new RefusedException(400, "unknown_accounts", $"Account {unknown} is not in the scope of this key.");
        }

        return new JsonObject
        {
            ["total"] = ids.Count,
            ["states"] = Json.List(ids.Select(id => new JsonObject
            {
                ["account_id"] = id,
                ["status"] = "pending",
                ["published_at"] = null,
                ["last_attempted_at"] = null,
                ["error_message"] = null,
                ["published_url"] = null,
            })),
        };
    }

    private static void SetStates(JsonObject post)
    {
        foreach (var state in post["accounts"]!["states"]!.AsArray())
        {
            state!["status"] = post["status"]!.DeepClone();
        }
    }

    private static bool IsDue(JsonObject post)
        => post.TextOf("status") == "scheduled"
            && DateTimeOffset.Parse(post.TextOf("scheduled_at")!, CultureInfo.InvariantCulture) <= DateTimeOffset.UtcNow;

    private static void Publish(JsonObject post)
    {
        var fails = post.TextOf("caption")!.Contains("fail", StringComparison.OrdinalIgnoreCase);
        post["status"] = fails ? "failed" : "posted";
        SetStates(post);
        foreach (var state in post["accounts"]!["states"]!.AsArray())
        {
            state!["last_attempted_at"] = Json.Now();
            state["published_at"] = fails ? null : Json.Now();
            state["published_url"] = fails ? null : $"https://social.harbour.example/p/{post.TextOf("id")![..8]}";
            state["error_message"] = fails ? "The network gave up." : null;
        }
    }

    private void CheckAccountRules(JsonObject body, JsonNode accounts)
    {
        foreach (var state in accounts["states"]!.AsArray())
        {
            var account = _accounts.Find(state.TextOf("account_id")!)!;
            var limit = (int)account["capabilities"]!["caption_limit"]!;
            if (body.TextOf("caption") is { } caption && caption.Length > limit)
            {
                throw new RefusedException(400, "validation_failed", $"{account.TextOf("username")} takes captions of {limit} characters at most.");
            }

            if (body["music_url"] is not null && account.TextOf("platform") != "tiktok")
            {
                throw new RefusedException(400, "invalid_music_url", "Music needs TikTok accounts alone.");
            }
        }
    }

    /// <summary>Now, give or take 30 seconds, is pending; anything else must lie two minutes ahead.</summary>
    private static string Schedule(JsonObject body, out string? scheduledAt)
    {
        scheduledAt = null;
        if (body.TextOf("scheduled_at") is not { } text)
        {
            return "pending";
        }

        var time = DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
        var ahead = time - DateTimeOffset.UtcNow;
        if (ahead.Duration() <= TimeSpan.FromSeconds(30))
        {
            return "pending";
        }

        scheduledAt = Json.Text(time);
        return ahead >= TimeSpan.FromMinutes(2)
            ? "scheduled"
            : throw new RefusedException(400, "validation_failed", "Schedule at least two minutes ahead.");
    }

    private static DateTimeOffset? Time(Call call, string name)
        => call.Query(name) is not { } text
            ? null
            : Checks.Rules.IsTime(text)
                ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture)
                : throw new RefusedException(400, "invalid_" + name, $"'{name}' must be an ISO 8601 time with offset.");

    private static DateTimeOffset CreatedAt(JsonObject post)
        => DateTimeOffset.Parse(post.TextOf("created_at")!, CultureInfo.InvariantCulture);

    private void AddFailedPost()
    {
        var post = new JsonObject
        {
            ["id"] = "9d5a3a54-18ab-4a87-8f2c-4f0e6b6ed001",
            ["caption"] = "Rye loaves at dawn",
            ["status"] = "failed",
            ["scheduled_at"] = null,
            ["created_at"] = Json.Text(DateTimeOffset.UtcNow.AddDays(-1)),
            ["media"] = new JsonObject { ["type"] = "slideshow", ["urls"] = Json.Strings("https://media.harbour.example/rye.jpg") },
            ["music_url"] = null,
            ["tiktok"] = null,
            ["pinterest"] = null,
            ["accounts"] = States(new JsonObject
            {
                ["accounts"] = new JsonArray(new JsonObject { ["id"] = "0f4b7f52-6f7e-4c57-9a57-6b6a1c1f0a01" }),
            }),
        };
        SetStates(post);
        post["accounts"]!["states"]![0]!["error_message"] = "The network asked to sign in again.";
        _posts.Add(post);
    }
}
