using System.Globalization;
using System.Text.Json.Nodes;

namespace Genviral.Samples.Areas;

/// <summary>Slideshows: made at once, "rendered" by inventing addresses.</summary>
internal sealed class SlideshowsArea
{
    private const string Media = "https://media.harbour.example/slides/";

    private readonly List<JsonObject> _slideshows = [];

    public SlideshowsArea(Routes routes)
    {
        Add("Three signs of a good crust", 3, "signs of a good crust")["id"] = "77a0cf35-6a7f-4f0c-8d8e-3f1f2b6b1001";
        routes.Get("/slideshows", List);
        routes.Post("/slideshows/generate", Generate);
        routes.Get("/slideshows/{slideshowId}", call => Answer.Ok("Slideshow loaded", Find(call)));
        routes.Patch("/slideshows/{slideshowId}", Update);
        routes.Delete("/slideshows/{slideshowId}", Delete);
        routes.Post("/slideshows/{slideshowId}/render", Render);
        routes.Post("/slideshows/{slideshowId}/duplicate", Duplicate);
        routes.Post("/slideshows/{slideshowId}/slides/{slideIndex}/regenerate", Regenerate);
    }

    public IReadOnlyList<JsonObject> Slideshows => _slideshows;

    public JsonObject? Find(string id) => _slideshows.Find(slideshow => slideshow.TextOf("id") == id);

    public JsonObject Add(string title, int slideCount, string? prompt)
    {
        var now = Json.Now();
        var slideshow = new JsonObject
        {
            ["id"] = Json.NewId(),
            ["title"] = title,
            ["status"] = "draft",
            ["slideshow_type"] = "educational",
            ["product_id"] = null,
            ["original_prompt"] = prompt,
            ["preview_image_url"] = null,
            ["created_at"] = now,
            ["updated_at"] = now,
            ["last_rendered_at"] = null,
            ["slide_count"] = slideCount,
            ["settings"] = new JsonObject
            {
                ["image_pack_id"] = null,
                ["aspect_ratio"] = "4:5",
                ["slideshow_type"] = "educational",
                ["advanced_settings"] = new JsonObject { ["font_size"] = "default", ["text_preset"] = "shadow", ["text_width"] = "default" },
                ["pack_assignments"] = null,
            },
            ["slides"] = Json.List(Enumerable.Range(0, slideCount).Select(index => Slide(index, $"{title}, part {index + 1}"))),
        };
        _slideshows.Insert(0, slideshow);
        return slideshow;
    }

    private Answer List(Call call)
    {
        var page = Page.Of(call, 20, Refusal.Query);
        var status = call.Query("status");
        var search = call.Query("search") ?? "";
        return Answer.Ok("Slideshows listed", page.Cut("slideshows",
        [
            .. _slideshows
                .Where(slideshow => status is null || slideshow.TextOf("status") == status)
                .Where(slideshow => slideshow.TextOf("title")!.Contains(search, StringComparison.OrdinalIgnoreCase))
                .Select(Summary),
        ]));
    }

    private Answer Generate(Call call)
    {
        var body = call.Body(SlideshowRules.Generate);
        var prompt = body.TextOf("prompt");
        var count = body["slide_config"]?["total_slides"]?.Whole() ?? body["slide_count"]?.Whole() ?? 5;
        var slideshow = Add(prompt ?? "Untitled", count, prompt);
        slideshow.Take(body, "slideshow_type", "product_id");
        var settings = slideshow["settings"]!.AsObject();
        settings.Take(body, "aspect_ratio", "slideshow_type", "advanced_settings");
        settings["image_pack_id"] = body["pack_id"]?.DeepClone();
        return Answer.Created("Slideshow generated", slideshow);
    }

    private Answer Update(Call call)
    {
        var body = call.Body(SlideshowRules.Update);
        var slideshow = Find(call);
        slideshow.Take(body, "title", "status", "slideshow_type", "product_id");
        if (body["settings"] is JsonObject settings)
        {
            slideshow["settings"]!.AsObject().Take(
                settings, "image_pack_id", "aspect_ratio", "slideshow_type", "advanced_settings", "pack_assignments");
        }

        if (body["slides"] is JsonArray slides)
        {
            Replace(slideshow, slides);
        }

        slideshow["updated_at"] = Json.Now();
        return Answer.Ok("Slideshow changed", slideshow);
    }

    private Answer Delete(Call call)
    {
        var slideshow = Find(call);
        _slideshows.Remove(slideshow);
        return Answer.Ok("Slideshow deleted", new JsonObject { ["id"] = slideshow.TextOf("id"), ["deleted"] = true });
    }

    private Answer Render(Call call)
    {
        var slideshow = Find(call);
        var slides = slideshow["slides"]!.AsArray();
        if (slides.Count == 0)
        {
            return Answer.Fail(422, "no_slides", "There is nothing to render.");
        }

        foreach (var slide in slides)
        {
            slide!["rendered_image_url"] = $"{Media}{slideshow.TextOf("id")}-{(int)slide["index"]!}.png";
        }

        slideshow["status"] = "rendered";
        slideshow["preview_image_url"] = slides[0]!.TextOf("rendered_image_url");
        slideshow["last_rendered_at"] = Json.Now();
        return Answer.Ok("Slideshow rendered", slideshow.Pick("id", "status", "preview_image_url", "last_rendered_at", "slide_count"));
    }

    private Answer Duplicate(Call call)
    {
        var copy = Find(call).DeepClone().AsObject();
        copy["id"] = Json.NewId();
        copy["title"] = "Copy of " + copy.TextOf("title");
        copy["status"] = "draft";
        copy["preview_image_url"] = null;
        copy["last_rendered_at"] = null;
        _slideshows.Insert(0, copy);
        return Answer.Created("Slideshow copied", copy.Pick("id", "title", "status", "preview_image_url", "last_rendered_at", "slide_count"));
    }

    private Answer Regenerate(Call call)
    {
        if (!int.TryParse(call.Path("slideIndex"), NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            return Answer.Fail(400, "invalid_slide_index", "The slide index must be an integer from 0 up.");
        }

        var body = call.OptionalBody(SlideshowRules.Regenerate);
        var slideshow = Find(call);
        var slides = slideshow["slides"]!.AsArray();
        if (slideshow.TextOf("status") != "draft" || slideshow["original_prompt"] is null || index >= slides.Count)
        {
            return Answer.Fail(422, "regeneration_precondition_failed", "Only slides of a draft that was made from a prompt can be rewritten.");
        }

        slides[index]!["text_elements"]![0]!["content"] = body.TextOf("instruction") ?? "Said in another way";
        return Answer.Ok("Slide rewritten", new JsonObject
        {
            ["slide_index"] = index,
            ["slideshow"] = slideshow.Pick("id", "status", "slide_count"),
        });
    }

    private JsonObject Find(Call call)
        => Find(call.Path("slideshowId")) ?? throw new RefusedException(404, "not_found", "There is no such slideshow.");

    /// <summary>New slides undo what was rendered.</summary>
    private static void Replace(JsonObject slideshow, JsonArray slides)
    {
        slideshow["slides"] = Json.List(slides.Select((slide, index) => Stored(slide!.AsObject(), index)));
        slideshow["slide_count"] = slides.Count;
        slideshow["status"] = "draft";
        slideshow["preview_image_url"] = null;
        slideshow["last_rendered_at"] = null;
    }

    private static JsonObject Stored(JsonObject input, int index)
    {
        var slide = Slide(index, "");
        slide.Take(input, "image_url", "grid_images", "grid_type", "background_filters", "image_overlays");
        slide["text_elements"] = Json.List(input["text_elements"]!.AsArray().Select(element =>
        {
            var stored = TextElement("");
            stored.Take(element!.AsObject(), [.. stored.Select(member => member.Key)]);
            return stored;
        }));
        return slide;
    }

    private static JsonObject Summary(JsonObject slideshow)
    {
        var summary = slideshow.Pick(
            "id", "title", "status", "slideshow_type", "product_id", "preview_image_url", "slide_count", "created_at", "updated_at");
        summary["has_rendered_slide"] = slideshow["slides"]!.AsArray().Any(slide => slide!["rendered_image_url"] is not null);
        return summary;
    }

    private static JsonObject Slide(int index, string text) => new()
    {
        ["index"] = index,
        ["image_url"] = $"{Media}base-{index}.jpg",
        ["rendered_image_url"] = null,
        ["text_elements"] = new JsonArray(TextElement(text)),
        ["grid_images"] = null,
        ["grid_type"] = null,
        ["background_filters"] = null,
        ["image_overlays"] = null,
    };

    private static JsonObject TextElement(string content) => new()
    {
        ["id"] = Json.NewId(),
        ["content"] = content,
        ["x"] = 50,
        ["y"] = 35,
        ["font_size"] = null,
        ["width"] = null,
        ["height"] = null,
        ["editable"] = null,
        ["style_preset"] = null,
        ["font_family"] = null,
        ["background_color"] = null,
        ["text_color"] = null,
        ["border_radius"] = null,
    };
}
