using Genviral.Samples.Checks;

namespace Genviral.Samples.Areas;

/// <summary>What media look like in requests.</summary>
internal static class MediaRules
{
    private static readonly ObjectRule Metadata = new() { Optional = MetadataMembers() };

    public static readonly Rule Media = Rules.Case(
        "type",
        ("video", new ObjectRule
        {
            Required = { ["type"] = Rules.Anything, ["url"] = Rules.Url },
            Optional = new(MetadataMembers()) { ["metadata"] = Metadata },
        }),
        ("slideshow", new ObjectRule
        {
            Required = { ["type"] = Rules.Anything, ["urls"] = Rules.List(Rules.Url, 1, 35) },
        }));

    public static readonly ObjectRule Upload = new()
    {
        Required =
        {
            ["contentType"] = Rules.OneOf(
                "image/jpeg", "image/png", "image/gif", "image/webp", "image/heic", "image/heif",
                "video/mp4", "video/quicktime", "video/x-msvideo", "video/webm", "video/x-m4v"),
        },
        Optional = new(MetadataMembers()) { ["filename"] = Rules.Text(1, 255), ["metadata"] = Metadata },
        IsStrict = false,
    };

    private static Dictionary<string, Rule> MetadataMembers() => new()
    {
        ["duration_sec"] = Rules.Positive,
        ["duration_seconds"] = Rules.Positive,
        ["duration"] = Rules.Positive,
        ["durationSec"] = Rules.Positive,
        ["video_duration_sec"] = Rules.Positive,
        ["bytes"] = Rules.Integer(0),
        ["size"] = Rules.Integer(0),
        ["width"] = Rules.Integer(0),
        ["height"] = Rules.Integer(0),
        ["mime_type"] = Rules.Trimmed(1, 128),
        ["mime"] = Rules.Trimmed(1, 128),
    };
}
