using System.Text.Json.Nodes;
using Genviral.Samples.Checks;

namespace Genviral.Samples.Areas;

/// <summary>Imports of TikTok photo posts. Every post has eleven photos, of which eight are taken.</summary>
internal sealed class TikTokCopiesArea
{
    private const int TotalSlides = 11;
    private const int TakenSlides = 8;

    private static readonly ObjectRule Preview = new() { Required = { ["url"] = Rules.Text(1) } };

    private static readonly ObjectRule Import = new()
    {
        Required = { ["url"] = Rules.Text(1) },
        Optional =
        {
            ["preview_id"] = Rules.Uuid,
            ["title"] = Rules.Trimmed(1, 200),
            ["pack_id"] = Rules.Uuid,
            ["pack_images"] = Rules.List(Rules.Url, 1, 100),
            ["product_id"] = Rules.Uuid,
        },
        Together = (body, issues) =>
        {
            if (body.ContainsKey("pack_id") == body.ContainsKey("pack_images"))
            {
                issues.Below("pack_images", () => issues.Add("Give either pack_id or pack_images."));
            }
        },
    };

    private readonly SlideshowsArea _slideshows;
    private readonly PacksArea _packs;
    private readonly HashSet<string> _previews = [];

    public TikTokCopiesArea(Routes routes, SlideshowsArea slideshows, PacksArea packs)
    {
        _slideshows = slideshows;
        _packs = packs;
        routes.Post("/slideshows/copy-tiktok/preview", PreviewCopy);
        routes.Post("/slideshows/copy-tiktok/import", ImportCopy);
    }

    private Answer PreviewCopy(Call call)
    {
        var url = PhotoPost(call.Body(Preview));
        var id = Json.NewId();
        _previews.Add(id);
        return Answer.Ok("Preview ready", new JsonObject
        {
            ["preview_id"] = id,
            ["source_url"] = url,
            ["images"] = Json.Strings(Enumerable.Range(1, TakenSlides).Select(n => $"https://media.harbour.example/copy/{n}.jpg")),
            ["slide_count"] = TakenSlides,
            ["total_slides"] = TotalSlides,
            ["capped"] = true,
            ["estimated_credits"] = 3,
        });
    }

    private Answer ImportCopy(Call call)
    {
        var body = call.Body(Import);
        var url = PhotoPost(body);
        if (body.TextOf("pack_id") is { } packId)
        {
            CheckPack(packId);
        }

        var slideshow = _slideshows.Add(body.TextOf("title") ?? "Imported from TikTok", TakenSlides, prompt: null);
        return Answer.Created("Imported", new JsonObject
        {
            ["slideshow"] = slideshow.Pick("id", "title", "status", "slide_count"),
            ["source_url"] = url,
            ["slide_count"] = TakenSlides,
            ["total_slides"] = TotalSlides,
            ["capped"] = true,
            ["credits_used"] = 3,
            ["used_cached_preview"] = body.TextOf("preview_id") is { } preview && _previews.Contains(preview),
        });
    }

    private void CheckPack(string packId)
    {
        var pack = _packs.Find(packId) ?? throw new RefusedException(404, "pack_not_found", "There is no such pack.");
        if ((int)pack["image_count"]! == 0)
        {
            throw new RefusedException(422, "pack_empty", "The pack has no images.");
        }
    }

    private static string PhotoPost(JsonObject body)
    {
        var url = body.TextOf("url")!;
        if (!url.Contains("tiktok.com", StringComparison.OrdinalIgnoreCase))
        {
            throw new RefusedException(422, "invalid_tiktok_url", "This is no TikTok link.");
        }

        return url.Contains("/video/", StringComparison.Ordinal)
            ? throw new RefusedException(422, "not_slideshow", "This is a video, not a photo post.")
            : url;
    }
}
