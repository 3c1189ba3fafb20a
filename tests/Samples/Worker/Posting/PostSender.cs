using System.Text.Json;
using Genviral.Gen;
using Genviral.Partner;
using Genviral.Samples.Worker.Files;
using Genviral.Samples.Worker.Progress;

namespace Genviral.Samples.Worker.Posting;

/// <summary>Hands one file of the inbox to the API.</summary>
internal sealed class PostSender(IGenviralClient client, PostFolder folder, Closing closing, IProgress<PostStep> progress, PostingTelemetry telemetry)
{
    /// <summary>Sends it once or, if the answer to an earlier attempt was lost, finds out that it is there already.</summary>
    /// <returns>Whether the API could be asked.</returns>
    public async Task<bool> SendAsync(PostFile post, CancellationToken cancellation)
    {
        using var span = telemetry.Begin("send", post.Name);
        progress.Report(new PostStep(post.Name, PostStage.Sending));
        try
        {
            var request = await PostReader.ReadAsync(post, cancellation);
            return Judge(post, await client.Posts.CreateAsync(request, cancellation));
        }
        catch (JsonException unreadable)
        {
            closing.Close(post, Endings.Unreadable(unreadable.Message));
        }
        catch (RequestValidationException refusal)
        {
            closing.Close(post, Endings.Refused(refusal));
        }
        catch (Exception later) when (later is ApiException or IOException)
        {
            progress.Report(new PostStep(post.Name, PostStage.Later, later.Message));
            return false;
        }

        return true;
    }

    private bool Judge(PostFile post, GenviralEnvelope<PostsCreateData> answer)
    {
        if (answer.Ok)
        {
            folder.Accept(post, new Receipt(answer.Data));
            progress.Report(PostStep.Accepted(post.Name, answer.Data));
            return true;
        }

        if (Verdicts.BlamesPost(answer))
        {
            closing.Close(post, Endings.Refused(answer));
            return true;
        }

        progress.Report(new PostStep(post.Name, PostStage.Later, $"{answer.ErrorCode} ({answer.Code}): {answer.Message}"));
        return false;
    }
}
