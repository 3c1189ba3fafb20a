using System.Globalization;
using System.Text.Json.Nodes;
using Genviral.Samples.Checks;

namespace Genviral.Samples.Areas;

/// <summary>What the bodies of the slideshow area must look like.</summary>
internal static class SlideshowRules
{
    public static readonly Rule AspectRatio = Rules.OneOf("9:16", "3:4", "1:1", "4:5");
    public static readonly Rule Type = Rules.OneOf("educational", "personal");

    private static readonly Rule FontSize = Rules.TextOr(Rules.OneOf("default", "small"), Rules.Number(8, 200));
    private static readonly Rule TextWidth = Rules.OneOf("default", "narrow");
    private static readonly Rule Packs = Rules.BySlide(Rules.Uuid);

    private static readonly ObjectRule Advanced = new()
    {
        Optional = { ["font_size"] = FontSize, ["text_preset"] = Rules.Text(), ["text_width"] = TextWidth },
    };

    private static readonly ObjectRule AdvancedCamelCase = new()
    {
        Optional = { ["fontSize"] = FontSize, ["textPreset"] = Rules.Text(), ["textWidth"] = TextWidth },
    };

    private static readonly ObjectRule TextElement = new()
    {
        Required = { ["content"] = Rules.Text(1), ["x"] = Rules.Number(), ["y"] = Rules.Number() },
        Optional =
        {
            ["id"] = Rules.Uuid,
            ["font_size"] = Rules.Number(),
            ["width"] = Rules.Number(),
            ["height"] = Rules.Number(),
            ["editable"] = Rules.Flag,
            ["style_preset"] = Rules.OneOf("tiktok", "inverted", "shadow", "white", "black"),
            ["font_family"] = Rules.Text(),
            ["background_color"] = Rules.Text(),
            ["text_color"] = Rules.Text(),
            ["border_radius"] = Rules.Number(),
        },
    };

    private static readonly ObjectRule Overlay = new()
    {
        Required = new(Numbers("x", "y", "width", "height", "rotation", "opacity")) { ["id"] = Rules.Text(), ["image_url"] = Rules.Url },
    };

    private static readonly ObjectRule Filters = new()
    {
        Required = Numbers(
            "brightness", "contrast", "saturation", "hue", "blur", "grayscale", "sepia", "invert", "drop_shadow", "opacity"),
    };

    private static readonly ObjectRule Slide = new()
    {
        Required = { ["image_url"] = Rules.OrNull(Rules.Url), ["text_elements"] = Rules.List(TextElement, 1) },
        Optional =
        {
            ["grid_images"] = Rules.OrNull(Rules.List(Rules.Url)),
            ["grid_type"] = Rules.OrNull(Rules.OneOf("2x2", "1+2", "vertical", "horizontal")),
            ["background_filters"] = Filters,
            ["image_overlays"] = Rules.List(Overlay),
        },
    };

    private static readonly ObjectRule SettingsPatch = new()
    {
        Optional =
        {
            ["image_pack_id"] = Rules.OrNull(Rules.Uuid),
            ["imagePackId"] = Rules.OrNull(Rules.Uuid),
            ["aspect_ratio"] = AspectRatio,
            ["aspectRatio"] = AspectRatio,
            ["slideshow_type"] = Type,
            ["slideshowType"] = Type,
            ["advanced_settings"] = Advanced,
            ["advancedSettings"] = AdvancedCamelCase,
            ["pack_assignments"] = Packs,
            ["packAssignments"] = Packs,
        },
    };

    private static readonly ObjectRule SlideConfig = new()
    {
        Required =
        {
            ["total_slides"] = Rules.Integer(1, 10),
            ["slide_types"] = Rules.List(Rules.OneOf("image_pack", "custom_image"), 1, 10),
        },
        Optional =
        {
            ["custom_images"] = Rules.BySlide(new ObjectRule
            {
                Required = { ["image_url"] = Rules.Url, ["image_id"] = Rules.Text(1) },
                Optional = { ["image_name"] = Rules.Text() },
            }),
            ["pinned_images"] = Rules.BySlide(Rules.Url),
            ["slide_texts"] = Rules.BySlide(Rules.Text()),
            ["slide_text_elements"] = Rules.BySlide(Rules.List(new ObjectRule
            {
                Required = { ["content"] = Rules.Text(1), ["x"] = Rules.Number(), ["y"] = Rules.Number() },
                Optional = { ["id"] = Rules.Uuid, ["font_size"] = Rules.Number(), ["width"] = Rules.Number() },
            })),
            ["pack_assignments"] = Packs,
        },
        Together = SlidesFit,
    };

    public static readonly ObjectRule Generate = new()
    {
        Optional =
        {
            ["prompt"] = Rules.Text(1),
            ["pack_id"] = Rules.OrNull(Rules.Uuid),
            ["product_id"] = Rules.OrNull(Rules.Uuid),
            ["slide_count"] = Rules.Integer(1, 10),
            ["slideshow_type"] = Type,
            ["aspect_ratio"] = AspectRatio,
            ["language"] = Rules.Text(2, 32),
            ["advanced_settings"] = Advanced,
            ["skip_ai"] = Rules.Flag,
            ["slide_config"] = SlideConfig,
        },
        Together = HasSource,
    };

    public static readonly ObjectRule Update = new()
    {
        NeedsAny = true,
        Optional =
        {
            ["title"] = Rules.Text(1),
            ["status"] = Rules.OneOf("draft", "rendered"),
            ["slideshow_type"] = Type,
            ["product_id"] = Rules.OrNull(Rules.Uuid),
            ["settings"] = SettingsPatch,
            ["slides"] = Rules.List(Slide),
        },
    };

    public static readonly ObjectRule Regenerate = new() { Optional = { ["instruction"] = Rules.Text(1, 500) } };

    private static Dictionary<string, Rule> Numbers(params IEnumerable<string> names) => names.ToDictionary(name => name, _ => Rules.Number());

    private static void HasSource(JsonObject body, Issues issues)
    {
        var isManual = (bool?)body["skip_ai"] == true;
        if (!isManual && string.IsNullOrWhiteSpace(body.TextOf("prompt")) && body["product_id"] is null)
        {
            issues.Below("prompt", () => issues.Add("Needed unless skip_ai is true or a product is given."));
        }

        if (body["slide_config"] is not JsonObject config || body["pack_id"] is not null)
        {
            return;
        }

        var types = config["slide_types"]!.AsArray();
        for (var index = 0; index < types.Count; index++)
        {
            if ((string)types[index]! == "image_pack" && At(config, "pack_assignments", index) is null)
            {
                issues.Below("slide_config", () => issues.Add("Each image_pack slide needs a pack."));
            }
        }
    }

    private static void SlidesFit(JsonObject config, Issues issues)
    {
        var types = config["slide_types"]!.AsArray();
        if (types.Count != config["total_slides"]!.Whole())
        {
            issues.Add("There must be as many slide_types as total_slides.");
            return;
        }

        foreach (var (name, value) in config)
        {
            foreach (var (key, _) in value as JsonObject ?? [])
            {
                if (double.Parse(key, CultureInfo.InvariantCulture) >= types.Count)
                {
                    issues.Add($"{name} has an index beyond the slides.");
                }
            }
        }

        for (var index = 0; index < types.Count; index++)
        {
            CheckSlide(config, (string)types[index]!, index, issues);
        }
    }

    private static void CheckSlide(JsonObject config, string type, int index, Issues issues)
    {
        if (type == "custom_image" && At(config, "custom_images", index) is null)
        {
            issues.Add($"Slide {index} needs an entry in custom_images.");
        }

        if (type != "image_pack" && At(config, "pack_assignments", index) is not null)
        {
            issues.Add($"Slide {index} takes no pack.");
        }
    }

    private static JsonNode? At(JsonObject config, string map, int index)
        => config[map]?[index.ToString(CultureInfo.InvariantCulture)];
}
