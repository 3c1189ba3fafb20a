using System.Text;
using Genviral.Gen;
using Genviral.Partner;
using Genviral.Samples.Worker.Files;

namespace Genviral.Samples.Worker.Posting;

/// <summary>What is written beside a post in the end.</summary>
internal static class Endings
{
    /// <summary>The API did not take it.</summary>
    public static Ending Refused(GenviralEnvelope answer)
        => new(IsGood: false, $"{answer.ErrorCode ?? "refused"} ({answer.Code}): {answer.Message}\n{Lines(answer.Issues)}");

    /// <summary>It breaks the spec, and was not even sent. The issues have the shape of the API's own.</summary>
    public static Ending Refused(RequestValidationException refusal) => new(IsGood: false, $"not sent: the post breaks a rule of the API\n{Lines(refusal.Issues)}");

    /// <summary>The file is no post.</summary>
    public static Ending Unreadable(string why) => new(IsGood: false, $"not sent: {why}\n");

    /// <summary>The API has forgotten it.</summary>
    public static Ending Gone(GenviralEnvelope answer) => new(IsGood: false, $"{answer.ErrorCode} ({answer.Code}): {answer.Message}\n");

    /// <summary>It was taken, and this is what the networks made of it.</summary>
    public static Ending Of(Post post)
    {
        var text = new StringBuilder($"{post.Status.Value} as {post.Id}\n");
        foreach (var state in post.Accounts.States)
        {
            text.AppendJoin(' ', state.AccountId, state.Status.Value, state.PublishedUrl ?? state.ErrorMessage).Append('\n');
        }

        return new Ending(post.Status == PostStatus.Posted, text.ToString());
    }

    private static string Lines(Issues? issues)
    {
        var lines = new StringBuilder();
        foreach (var message in issues?.FormErrors ?? [])
        {
            lines.Append(message).Append('\n');
        }

        foreach (var (field, messages) in issues?.FieldErrors ?? new Dictionary<string, IReadOnlyList<string>>())
        {
            lines.AppendJoin('\n', messages.Select(message => $"{field}: {message}")).Append('\n');
        }

        return lines.ToString();
    }
}
