using Genviral.Samples.Checks;

namespace Genviral.Samples.Areas;

/// <summary>What the bodies of the templates area must look like. The config is not strict: it drops what it does not know.</summary>
internal static class TemplateRules
{
    private static readonly Rule Visibility = Rules.OneOf("private", "workspace");

    private static readonly ObjectRule TextElement = new()
    {
        Required =
        {
            ["id"] = Rules.Uuid,
            ["content"] = Rules.Text(0, 500),
            ["x"] = Rules.Number(0, 100),
            ["y"] = Rules.Number(0, 100),
        },
        Optional = { ["fontSize"] = Rules.Number(8, 200), ["width"] = Rules.Number(0, 100) },
        IsStrict = false,
    };

    private static readonly ObjectRule PackSlide = new()
    {
        Required = { ["id"] = Rules.Uuid, ["pinnedImageUrl"] = Rules.OrNull(Rules.Url) },
        Optional = SlideText(),
        IsStrict = false,
    };

    private static readonly ObjectRule CustomSlide = new()
    {
        Required =
        {
            ["id"] = Rules.Uuid,
            ["image"] = new ObjectRule
            {
                Required = { ["id"] = Rules.Text(), ["url"] = Rules.Text(), ["name"] = Rules.Text() },
                IsStrict = false,
            },
        },
        Optional = SlideText(),
        IsStrict = false,
    };

    private static readonly ObjectRule Config = new()
    {
        Required =
        {
            ["version"] = Rules.Integer(1, 1),
            ["structure"] = new ObjectRule
            {
                Required = { ["slides"] = Rules.List(Rules.Case("type", ("pack", PackSlide), ("custom", CustomSlide)), 1, 10) },
                Optional = { ["packAssignments"] = Rules.BySlide(Rules.Uuid) },
                IsStrict = false,
            },
            ["content"] = new ObjectRule
            {
                Required =
                {
                    ["mode"] = Rules.OneOf("ai", "manual"),
                    ["productId"] = Rules.OrNull(Rules.Uuid),
                    ["slideshowType"] = SlideshowRules.Type,
                },
                Optional = { ["prompt"] = Rules.Text(0, 2000), ["language"] = Rules.Text() },
                IsStrict = false,
            },
            ["visuals"] = new ObjectRule
            {
                Required =
                {
                    ["packId"] = Rules.OrNull(Rules.Uuid),
                    ["aspectRatio"] = SlideshowRules.AspectRatio,
                    ["textSettings"] = new ObjectRule
                    {
                        Required =
                        {
                            ["fontSize"] = Rules.OneOf("default", "small"),
                            ["preset"] = Rules.Text(1),
                            ["width"] = Rules.OneOf("default", "narrow"),
                        },
                        Optional = { ["fontFamily"] = Rules.Text() },
                        IsStrict = false,
                    },
                },
                IsStrict = false,
            },
        },
        IsStrict = false,
    };

    public static readonly ObjectRule Create = new()
    {
        Required = { ["name"] = Rules.Trimmed(1, 100), ["config"] = Config },
        Optional = { ["description"] = Rules.Text(0, 500), ["visibility"] = Visibility },
    };

    public static readonly ObjectRule Update = new()
    {
        NeedsAny = true,
        Optional =
        {
            ["name"] = Rules.Trimmed(1, 100),
            ["description"] = Rules.OrNull(Rules.Text(0, 500)),
            ["config"] = Config,
            ["visibility"] = Visibility,
        },
    };

    public static readonly ObjectRule FromSlideshow = new()
    {
        Optional =
        {
            ["name"] = Rules.Trimmed(1, 100),
            ["description"] = Rules.Text(0, 500),
            ["visibility"] = Visibility,
            ["preserve_text"] = Rules.Flag,
        },
    };

    private static Dictionary<string, Rule> SlideText() => new()
    {
        ["text"] = Rules.OrNull(Rules.Text(0, 500)),
        ["textElements"] = Rules.List(TextElement, 0, 10),
    };
}
