using System.Text.Json.Nodes;
using Genviral.Samples.Checks;

namespace Genviral.Samples.Areas;

/// <summary>Templates, one of them public and therefore read-only.</summary>
internal sealed class TemplatesArea
{
    private readonly SlideshowsArea _slideshows;
    private readonly List<JsonObject> _templates = [];

    public TemplatesArea(Routes routes, SlideshowsArea slideshows)
    {
        _slideshows = slideshows;
        var shared = Add("Three facts", null, "public", FactsConfig());
        shared["id"] = "c0f2d7a4-93b6-4b7c-9d62-5f0c4ce40001";
        shared["is_owner"] = false;
        routes.Get("/templates", List);
        routes.Post("/templates", Create);
        routes.Get("/templates/{templateId}", call => Answer.Ok("Template loaded", Find(call)));
        routes.Patch("/templates/{templateId}", Update);
        routes.Delete("/templates/{templateId}", Delete);
        routes.Post("/templates/from-slideshow/{slideshowId}", FromSlideshow);
    }

    private Answer List(Call call)
    {
        var page = Page.Of(call, 20, Refusal.Query);
        var search = call.Query("search") ?? "";
        return Answer.Ok("Templates listed", page.Cut(
            "templates", _templates.FindAll(template => template.TextOf("name")!.Contains(search, StringComparison.OrdinalIgnoreCase))));
    }

    private Answer Create(Call call)
    {
        var body = call.Body(TemplateRules.Create);
        var name = FreeName(body.TextOf("name")!, self: null);
        return Answer.Created("Template stored", Add(
            name, body.TextOf("description"), body.TextOf("visibility") ?? "private", body["config"]!.AsObject()));
    }

    private Answer Update(Call call)
    {
        var body = call.Body(TemplateRules.Update);
        var template = FindOwn(call);
        if (body.TextOf("name") is { } name)
        {
            template["name"] = FreeName(name, template);
        }

        template.Take(body, "description", "visibility", "config");
        template["updated_at"] = Json.Now();
        return Answer.Ok("Template changed", template);
    }

    private Answer Delete(Call call)
    {
        var template = FindOwn(call);
        _templates.Remove(template);
        return Answer.Ok("Template deleted", new JsonObject { ["id"] = template.TextOf("id"), ["deleted"] = true });
    }

    private Answer FromSlideshow(Call call)
    {
        var body = call.OptionalBody(TemplateRules.FromSlideshow);
        var slideshow = _slideshows.Find(call.Path("slideshowId"))
            ?? throw new RefusedException(404, "slideshow_not_found", "There is no such slideshow.");
        var name = FreeName(body.TextOf("name") ?? "Like " + slideshow.TextOf("title"), self: null);
        return Answer.Created("Template stored", Add(
            name, body.TextOf("description"), body.TextOf("visibility") ?? "private", Config(slideshow)));
    }

    private JsonObject Find(Call call)
        => _templates.Find(template => template.TextOf("id") == call.Path("templateId"))
            ?? throw new RefusedException(404, "not_found", "There is no such template.");

    private JsonObject FindOwn(Call call)
        => Find(call) is var template && (bool)template["is_owner"]!
            ? template
            : throw new RefusedException(403, "forbidden_template", "This template belongs to everybody.");

    private string FreeName(string name, JsonObject? self)
        => _templates.Exists(template => template != self && template.TextOf("name") == name.Trim())
            ? throw new RefusedException(409, "template_name_conflict", $"There is a template '{name.Trim()}' already.")
            : name.Trim();

    private JsonObject Add(string name, string? description, string visibility, JsonObject config)
    {
        var now = Json.Now();
        var template = new JsonObject
        {
            ["id"] = Json.NewId(),
            ["name"] = name,
            ["description"] = description,
            ["visibility"] = visibility,
            ["preview_url"] = null,
            ["use_count"] = 0,
            ["last_used_at"] = null,
            ["created_at"] = now,
            ["updated_at"] = now,
            ["is_owner"] = true,
            ["config"] = config.DeepClone(),
        };
        _templates.Insert(0, template);
        return template;
    }

    private static JsonObject FactsConfig() => Config(new JsonObject
    {
        ["slide_count"] = 3,
        ["original_prompt"] = "three facts",
        ["slideshow_type"] = "educational",
    });

    private static JsonObject Config(JsonObject slideshow) => new()
    {
        ["version"] = 1,
        ["structure"] = new JsonObject
        {
            ["slides"] = Json.List(Enumerable.Range(0, (int)slideshow["slide_count"]!).Select(_ => new JsonObject
            {
                ["type"] = "pack",
                ["id"] = Json.NewId(),
                ["pinnedImageUrl"] = null,
                ["textElements"] = new JsonArray(),
            })),
        },
        ["content"] = new JsonObject
        {
            ["mode"] = "ai",
            ["prompt"] = slideshow.TextOf("original_prompt") ?? "",
            ["productId"] = null,
            ["language"] = "same_as_prompt",
            ["slideshowType"] = slideshow.TextOf("slideshow_type"),
        },
        ["visuals"] = new JsonObject
        {
            ["packId"] = null,
            ["aspectRatio"] = slideshow["settings"].TextOf("aspect_ratio") ?? "4:5",
            ["textSettings"] = new JsonObject { ["fontSize"] = "default", ["preset"] = "shadow", ["width"] = "default" },
        },
    };
}
