using System.Diagnostics;
using Genviral.Gen;
using Genviral.Partner;
using Genviral.Samples.Worker.Posting;
using Genviral.Samples.Worker.Tests.Harness;

namespace Genviral.Samples.Worker.Tests;

/// <summary>What a collector is told.</summary>
public class TelemetryTests
{
    [Fact]
    public async Task The_span_of_a_call_lies_below_that_of_the_post()
    {
        var spans = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is PostingTelemetry.Name or ApiTelemetry.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = span =>
            {
                lock (spans)
                {
                    spans.Add(span);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        using var worker = new TestWorker();
        worker.Api.PostsCreate.Replies(GenviralEnvelope<PostsCreateData>.Failure(400, GenviralErrorCodes.ValidationFailed));
        worker.Drop("traced.json", Posts.Bread);

        await worker.RunOnceAsync();

        // Other tests post, too, and their spans come here as well.
        Activity[] all;
        lock (spans)
        {
            all = [.. spans];
        }

        var post = Assert.Single(all, span => span.OperationName == "send" && (string?)span.GetTagItem("posting.post") == "traced");
        var call = Assert.Single(all, span => span.ParentSpanId == post.SpanId);
        Assert.Equal("posts.create", call.GetTagItem("genviral.endpoint"));
        Assert.Equal("validation_failed", call.GetTagItem("error.type"));
    }
}
