using Genviral.Partner;

namespace Genviral.Samples.Worker.Posting;

/// <summary>Whether a failure is the post's own: then it goes to <c>failed</c>. Everything else is tried again in the next round.</summary>
internal static class Verdicts
{
    /// <remarks>
    /// A key that was revoked or a plan that ran out would otherwise empty the whole inbox into <c>failed</c>. A rate limit and the
    /// server's own troubles have been repeated by the client already.
    /// </remarks>
    public static bool BlamesPost(GenviralEnvelope answer) => answer.Code is >= 400 and < 500 and not (401 or 402 or 403 or 408 or 429);

    /// <summary>Whether there is anything left to wait for. Words that nobody knows yet are waited on.</summary>
    public static bool IsAtItsEnd(PostStatus status)
        => status == PostStatus.Posted || status == PostStatus.Failed || status == PostStatus.Partial || status == PostStatus.Canceled;
}
