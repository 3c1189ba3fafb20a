using System.Globalization;
using Genviral.Partner;

namespace Genviral.Samples.Worker.Progress;

/// <summary>A step that a post has made.</summary>
/// <param name="Post">The name of its file.</param>
/// <param name="Stage">How far it is.</param>
/// <param name="Detail">What there is to say about it.</param>
internal sealed record PostStep(string Post, PostStage Stage, string Detail = "")
{
    public static PostStep Accepted(string post, PostsCreateData receipt)
    {
        var when = receipt.ScheduledAt is { } at ? string.Create(CultureInfo.InvariantCulture, $"for {at:u}") : "to be published now";
        var again = receipt.Duplicate == true ? ", sent before" : "";
        return new PostStep(post, PostStage.Accepted, $"{when}{again}");
    }
}
