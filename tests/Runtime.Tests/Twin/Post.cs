using System.Text.Json;
using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Runtime.Tests.Twin;

public sealed record Post
{
    public required string Id { get; init; }

    public required PostStatus Status { get; init; }

    public required DateTimeOffset? ScheduledAt { get; init; }

    public Media? Media { get; init; }

    public IReadOnlyDictionary<string, int>? Counts { get; init; }

    public IReadOnlyDictionary<string, JsonElement> Additional { get; init; } = new Dictionary<string, JsonElement>();

    public bool Equals(Post? other)
        => other is not null
            && Content.Equals(Id, other.Id)
            && Content.Equals(Status, other.Status)
            && Content.Equals(ScheduledAt, other.ScheduledAt)
            && Content.Equals(Media, other.Media)
            && Content.Equals(Counts, other.Counts)
            && Content.Equals(Additional, other.Additional);

    public override int GetHashCode() => HashCode.Combine(Id, Status, ScheduledAt, Content.GetHashCode(Counts));
}

internal static class PostJson
{
    private static readonly JsonMembers Members = new("id", "status", "scheduled_at", "media?", "counts?") { KeepsUnknown = true };

    public static Post Read(ref JsonInput input)
    {
        string id = null!;
        PostStatus status = default;
        DateTimeOffset? scheduledAt = null;
        Media? media = null;
        IReadOnlyDictionary<string, int>? counts = null;
        var additional = new Dictionary<string, JsonElement>();
        var members = input.EnterObject(Members);
        while (input.NextMember(ref members))
        {
            switch (members.Current)
            {
                case 0:
                    id = input.ReadString();
                    break;
                case 1:
                    status = PostStatusJson.Read(ref input);
                    break;
                case 2:
                    scheduledAt = input.TryReadNull() ? null : input.ReadDateTime();
                    break;
                case 3:
                    media = MediaJson.Read(ref input);
                    break;
                case 4:
                    counts = input.ReadMap<int>(static (ref JsonInput item) => item.ReadInt32());
                    break;
                default:
                    additional[input.MemberName] = input.ReadJson();
                    break;
            }
        }

        return new Post { Id = id, Status = status, ScheduledAt = scheduledAt, Media = media, Counts = counts, Additional = additional };
    }
}

public sealed record PostsListData
{
    public required IReadOnlyList<Post> Posts { get; init; }

    public required int Total { get; init; }
}

internal static class PostsListDataJson
{
    private static readonly JsonMembers Members = new("posts", "total");

    public static PostsListData Read(ref JsonInput input)
    {
        IReadOnlyList<Post> posts = null!;
        var total = 0;
        var members = input.EnterObject(Members);
        while (input.NextMember(ref members))
        {
            switch (members.Current)
            {
                case 0:
                    posts = input.ReadList<Post>(PostJson.Read);
                    break;
                case 1:
                    total = input.ReadInt32();
                    break;
            }
        }

        return new PostsListData { Posts = posts, Total = total };
    }
}
