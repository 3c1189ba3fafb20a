using Genviral.Partner;

namespace Genviral.Samples.Worker.Tests.Harness;

/// <summary>Posts, as files and as the API tells of them.</summary>
internal static class Posts
{
    public const string Account = "0f4b7f52-6f7e-4c57-9a57-6b6a1c1f0a03";

    public const string Bread = $$"""{ "caption": "Bread", "accounts": [{ "id": "{{Account}}" }] }""";

    public static GenviralEnvelope<PostsCreateData> Receipt(string id, DateTimeOffset? at = null)
        => GenviralEnvelope.Success(new PostsCreateData { Id = id, Status = at is null ? PostStatus.Pending : PostStatus.Scheduled, ScheduledAt = at }, 201);

    public static GenviralEnvelope<Post> Look(string id, PostStatus status, string? error = null) => GenviralEnvelope.Success(new Post
    {
        Id = id,
        Caption = "Bread",
        Status = status,
        ScheduledAt = null,
        CreatedAt = DateTimeOffset.UnixEpoch,
        MusicUrl = null,
        Accounts = new PostAccounts { Total = 1, States = [State(status, error)] },
    });

    private static PostAccountState State(PostStatus status, string? error) => new()
    {
        AccountId = Account,
        Status = status,
        PublishedAt = null,
        LastAttemptedAt = null,
        ErrorMessage = error,
        PublishedUrl = null,
    };
}
