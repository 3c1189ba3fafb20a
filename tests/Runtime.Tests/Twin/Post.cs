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
    private static readonly JsonMembers Members = new("id", "status", "scheduled_at", "media", "counts") { KeepsUnknown = true };

    public static Post Read(ref JsonInput input)
    {
        var outer = input.EnterObject(Members);
        var value = new Post
        {
            Id = input.At(0).ReadString(),
            Status = PostStatusJson.Read(ref input.At(1)),
            ScheduledAt = input.At(2).TryReadNull() ? null : input.ReadDateTime(),
            Media = input.Has(3) ? MediaJson.Read(ref input) : null,
            Counts = input.Has(4) ? input.ReadMap<int, Int32Json>() : null,
            Additional = input.ReadRest<JsonElement, AnyJson>(),
        };
        return input.LeaveObject(outer) ? value : Read(ref input);
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
        var outer = input.EnterObject(Members);
        var value = new PostsListData
        {
            Posts = input.At(0).ReadList<Post>(PostJson.Read),
            Total = input.At(1).ReadInt32(),
        };
        return input.LeaveObject(outer) ? value : Read(ref input);
    }
}
