using Genviral.Samples.Worker.Files;
using Genviral.Samples.Worker.Progress;

namespace Genviral.Samples.Worker.Posting;

/// <summary>Brings a post to its end: moved, counted and told.</summary>
internal sealed class Closing(PostFolder folder, Tally tally, IProgress<PostStep> progress, PostingTelemetry telemetry)
{
    public void Close(PostFile post, Ending ending)
    {
        folder.Finish(post, ending);
        tally.Count(ending.IsGood);
        telemetry.CountEnd(ending.IsGood);
        progress.Report(new PostStep(post.Name, ending.IsGood ? PostStage.Done : PostStage.Failed, ending.Line));
    }
}
