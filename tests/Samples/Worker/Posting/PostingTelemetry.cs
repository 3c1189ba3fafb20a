using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Genviral.Samples.Worker.Posting;

/// <summary>The worker's own spans, parents of those of its calls, and a count of posts by their end.</summary>
internal sealed class PostingTelemetry : IDisposable
{
    public const string Name = "Genviral.Samples.Worker";

    private readonly ActivitySource _source = new(Name);
    private readonly Counter<int> _ended;

    public PostingTelemetry(IMeterFactory meters)
        => _ended = meters.Create(Name).CreateCounter<int>("posting.posts", "{post}", "Posts that came to an end.");

    /// <summary>Begins a step of a post.</summary>
    public Activity? Begin(string step, string post) => _source.StartActivity(step)?.SetTag("posting.post", post);

    public void CountEnd(bool isGood) => _ended.Add(1, new KeyValuePair<string, object?>("posting.outcome", isGood ? "done" : "failed"));

    public void Dispose() => _source.Dispose();
}
