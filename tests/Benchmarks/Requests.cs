using Genviral.Gen.Benchmarks.Peers;
using Genviral.Gen.Benchmarks.Social;

namespace Genviral.Gen.Benchmarks;

/// <summary>The request that is written: some 8 KB with 50 nested objects, once as our record and once as the peers'.</summary>
internal static class Requests
{
    private static readonly DateTimeOffset ScheduledAt = new(2027, 3, 4, 17, 30, 0, TimeSpan.Zero);
    private static readonly string[] Tags = ["ceramics", "studio", "slow-living", "kiln"];

    internal static SlideshowsCreateRequest Ours { get; } = new()
    {
        Title = "Forty firings",
        Description = "What forty firings taught us about patience, glaze & the weather – in fifty slides.",
        ProductId = "7f0b6f0e-3c0f-4a53-9a52-6c2f6b9d2f11",
        ScheduledAt = ScheduledAt,
        Tags = Tags,
        Slides = [.. Enumerable.Range(0, 50).Select(i => new Slide
        {
            Index = i,
            Headline = Headline(i),
            Text = Text(i),
            ImageUrl = ImageUrl(i),
            DurationSec = 2.5 + (i * 0.25),
            IsVisible = i % 7 != 0,
            FontSize = i % 3 == 0 ? 24 : null,
            Style = i % 2 == 0 ? SlideStyle.Plain : SlideStyle.Outlined,
        })],
    };

    internal static PeerSlideshow Theirs { get; } = new()
    {
        Title = Ours.Title,
        Description = Ours.Description,
        ProductId = Ours.ProductId,
        ScheduledAt = ScheduledAt,
        Tags = Tags,
        Slides = [.. Ours.Slides.Select(slide => new PeerSlide
        {
            Index = slide.Index,
            Headline = slide.Headline,
            Text = slide.Text,
            ImageUrl = slide.ImageUrl,
            DurationSec = slide.DurationSec,
            IsVisible = slide.IsVisible,
            FontSize = slide.FontSize,
            Style = slide.Style.Value,
        })],
    };

    private static string Headline(int i) => $"Firing number {i + 1}";

    private static string Text(int i) => i % 5 == 0 ? "It ran & we don't know why." : "We waited three days.";

    private static string ImageUrl(int i) => $"https://media.lantern.example/{i}.jpg";
}
