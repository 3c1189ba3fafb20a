using Genviral.Gen;
using Genviral.Partner;
using Genviral.Samples.Worker.Files;
using Genviral.Samples.Worker.Progress;

namespace Genviral.Samples.Worker.Posting;

/// <summary>Asks how far a post is that the API has taken.</summary>
internal sealed class PostFollower(IGenviralClient client, Closing closing, IProgress<PostStep> progress, PostingTelemetry telemetry)
{
    /// <returns>Whether the API could be asked.</returns>
    public async Task<bool> LookAsync(PostFile post, Receipt receipt, CancellationToken cancellation)
    {
        using var span = telemetry.Begin("follow", post.Name);
        try
        {
            return Judge(post, await client.Posts.GetAsync(receipt.Data.Id, cancellation));
        }
        catch (Exception later) when (later is ApiException or IOException)
        {
            progress.Report(new PostStep(post.Name, PostStage.Later, later.Message));
            return false;
        }
    }

    private bool Judge(PostFile post, GenviralEnvelope<Post> answer)
    {
        if (answer.Ok)
        {
            Judge(post, answer.Data);
            return true;
        }

        if (answer.ErrorCode == GenviralErrorCodes.NotFound)
        {
            closing.Close(post, Endings.Gone(answer));
            return true;
        }

        progress.Report(new PostStep(post.Name, PostStage.Later, $"{answer.ErrorCode} ({answer.Code}): {answer.Message}"));
        return false;
    }

    private void Judge(PostFile file, Post post)
    {
        if (Verdicts.IsAtItsEnd(post.Status))
        {
            closing.Close(file, Endings.Of(post));
        }
        else
        {
            progress.Report(new PostStep(file.Name, PostStage.Publishing, post.Status.Value));
        }
    }
}
