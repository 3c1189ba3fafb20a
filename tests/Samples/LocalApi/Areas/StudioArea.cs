using System.Text.Json.Nodes;
using Genviral.Samples.Checks;

namespace Genviral.Samples.Areas;

/// <summary>AI media without AI: a video is ready when asked for the second time, and fails when its prompt asks for it.</summary>
internal sealed class StudioArea
{
    private static readonly ObjectRule ImageRule = new()
    {
        Required = { ["model_id"] = Rules.Text(1), ["prompt"] = Rules.Text(1) },
        Optional = { ["image_urls"] = Rules.List(Rules.Url), ["params"] = Rules.FreeForm, ["raw_params"] = Rules.FreeForm },
    };

    private static readonly ObjectRule VideoRule = new()
    {
        Required = { ["model_id"] = Rules.Text(1) },
        Optional =
        {
            ["prompt"] = Rules.Text(),
            ["speech_text"] = Rules.Text(),
            ["voice_id"] = Rules.Text(),
            ["image_url"] = Rules.Url,
            ["video_url"] = Rules.Url,
            ["audio_url"] = Rules.Url,
            ["negative_prompt"] = Rules.Text(),
            ["reference_image_urls"] = Rules.List(Rules.Url),
            ["params"] = Rules.FreeForm,
            ["raw_params"] = Rules.FreeForm,
        },
    };

    private readonly List<JsonObject> _models =
    [
        Model("tidewater/still-2", "image", "Still 2", 1.5),
        Model("tidewater/drift", "video", "Drift", 6),
    ];

    private readonly Dictionary<string, (JsonObject Job, bool Fails)> _videos = [];

    public StudioArea(Routes routes)
    {
        routes.Get("/studio/models", ListModels);
        routes.Post("/studio/images/generate", GenerateImage);
        routes.Post("/studio/videos/generate", GenerateVideo);
        routes.Get("/studio/videos/{videoId}", GetVideo);
    }

    private Answer ListModels(Call call)
    {
        var mode = call.QueryOneOf("mode", Refusal.Query, "image", "video", "all") ?? "all";
        var models = _models.FindAll(model => mode == "all" || model.TextOf("mode") == mode);
        return Answer.Ok("Models listed", new JsonObject { ["mode"] = mode, ["total"] = models.Count, ["models"] = Json.List(models) });
    }

    private Answer GenerateImage(Call call)
    {
        var model = FindModel(call.Body(ImageRule), "image");
        var id = "f-" + Guid.NewGuid().ToString("N")[..8];
        return Answer.Created("Image generated", new JsonObject
        {
            ["file_id"] = id,
            ["output_url"] = $"https://media.harbour.example/studio/{id}.png",
            ["preview_url"] = $"https://media.harbour.example/studio/{id}-small.webp",
            ["credits_used"] = model["credits"]!["default_cost"]!.DeepClone(),
            ["model_id"] = model.TextOf("id"),
            ["provider"] = model.TextOf("provider"),
        });
    }

    private Answer GenerateVideo(Call call)
    {
        var body = call.Body(VideoRule);
        var model = FindModel(body, "video");
        var id = Json.NewId();
        var job = new JsonObject
        {
            ["video_id"] = id,
            ["prediction_id"] = "drift-" + id[..8],
            ["provider"] = model.TextOf("provider"),
            ["model_id"] = model.TextOf("id"),
            ["status"] = "processing",
            ["output_url"] = null,
            ["credits_used"] = model["credits"]!["default_cost"]!.DeepClone(),
        };
        _videos[id] = (job, body.TextOf("prompt")?.Contains("fail", StringComparison.OrdinalIgnoreCase) == true);
        return Answer.Ok("Video job accepted", job, 202);
    }

    private Answer GetVideo(Call call)
    {
        if (!_videos.TryGetValue(call.Path("videoId"), out var video))
        {
            return Answer.Fail(404, "video_not_found", "There is no such video job.");
        }

        var answer = Answer.Ok("Video job loaded", video.Job);
        video.Job["status"] = video.Fails ? "failed" : "succeeded";
        video.Job["output_url"] = video.Fails ? null : $"https://media.harbour.example/studio/{call.Path("videoId")}.mp4";
        video.Job["error"] = video.Fails ? "The model gave up." : null;
        return answer;
    }

    private JsonObject FindModel(JsonObject body, string mode)
    {
        var id = body.TextOf("model_id");
        if (_models.Find(model => model.TextOf("id") == id && model.TextOf("mode") == mode) is { } found)
        {
            return found;
        }

        var issues = new Issues();
        issues.Below("model_id", () => issues.Add($"There is no {mode} model '{id}'."));
        throw new RefusedException(Answer.Invalid(issues));
    }

    private static JsonObject Model(string id, string mode, string name, double cost) => new()
    {
        ["id"] = id,
        ["mode"] = mode,
        ["name"] = name,
        ["provider"] = "Tidewater",
        ["description"] = $"Makes an {mode} out of words.",
        ["credits"] = new JsonObject { ["default_cost"] = cost, ["notes"] = "Flat price." },
        ["inputs"] = new JsonObject { ["required"] = Json.Strings("prompt"), ["optional"] = Json.Strings("image_url") },
    };
}
