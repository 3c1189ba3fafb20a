using System.Text.Json;
using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Runtime.Tests.Twin;

/// <summary>A union told apart by <c>type</c>.</summary>
public abstract record Media
{
    private protected Media()
    {
    }
}

public sealed record UnknownMedia : Media
{
    public required string Discriminator { get; init; }

    public required JsonElement Json { get; init; }
}

public sealed record VideoMedia : Media
{
    public required Uri Url { get; init; }

    public double? DurationSec { get; init; }
}

public sealed record SlideshowMedia : Media
{
    public required IReadOnlyList<Uri> Urls { get; init; }

    public bool Equals(SlideshowMedia? other) => other is not null && Content.Equals(Urls, other.Urls);

    public override int GetHashCode() => Content.GetHashCode(Urls);
}

internal static class MediaJson
{
    private static readonly KnownStrings Cases = new("video", "slideshow");

    public static Media Read(ref JsonInput input) => input.FindCase("type"u8, Cases) switch
    {
        0 => VideoMediaJson.Read(ref input),
        1 => SlideshowMediaJson.Read(ref input),
        _ => new UnknownMedia { Discriminator = input.FindText("type"u8), Json = input.ReadJson() },
    };

    public static void Write(JsonOutput output, Media value)
    {
        switch (value)
        {
            case VideoMedia known:
                output.StartObject();
                output.Name("type"u8);
                output.Write("video");
                VideoMediaJson.WriteMembers(output, known);
                output.EndObject();
                break;
            case SlideshowMedia known:
                output.StartObject();
                output.Name("type"u8);
                output.Write("slideshow");
                SlideshowMediaJson.WriteMembers(output, known);
                output.EndObject();
                break;
            case UnknownMedia unknown:
                output.Write(unknown.Json);
                break;
            default:
                throw output.Refuse("must not be null");
        }
    }
}

internal static class VideoMediaJson
{
    private static readonly JsonMembers Members = new("url", "duration_sec");

    public static VideoMedia Read(ref JsonInput input)
    {
        var outer = input.EnterObject(Members);
        var value = new VideoMedia
        {
            Url = input.At(0).ReadUri(),
            DurationSec = input.Has(1) ? input.ReadDouble() : null,
        };
        return input.LeaveObject(outer) ? value : Read(ref input);
    }

    public static void WriteMembers(JsonOutput output, VideoMedia value)
    {
        output.Name("url"u8);
        output.Write(value.Url);
        if (value.DurationSec is { } durationSec)
        {
            output.Name("duration_sec"u8);
            output.Write(durationSec);
        }
    }
}

internal static class SlideshowMediaJson
{
    private static readonly JsonMembers Members = new("urls");

    public static SlideshowMedia Read(ref JsonInput input)
    {
        var outer = input.EnterObject(Members);
        var value = new SlideshowMedia { Urls = input.At(0).ReadList<Uri, UriJson>() };
        return input.LeaveObject(outer) ? value : Read(ref input);
    }

    public static void WriteMembers(JsonOutput output, SlideshowMedia value)
    {
        output.Name("urls"u8);
        output.WriteList<Uri>(value.Urls, static (output, item) => output.Write(item));
    }
}
