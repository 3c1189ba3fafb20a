using Genviral.Gen;
using Genviral.Partner;
using Genviral.Samples.Worker.Progress;
using Genviral.Samples.Worker.Tests.Harness;

namespace Genviral.Samples.Worker.Tests;

/// <summary>From the inbox to the API.</summary>
public sealed class SendingTests : IDisposable
{
    private readonly TestWorker _worker = new();

    public void Dispose() => _worker.Dispose();

    [Fact]
    public async Task A_post_that_the_API_refuses_goes_to_failed_with_code_and_issues()
    {
        var issues = new Issues(["Nothing to show"], new Dictionary<string, IReadOnlyList<string>> { ["caption"] = ["Too long", "Too loud"] });
        _worker.Api.PostsCreate.Replies(GenviralEnvelope<PostsCreateData>.Failure(422, GenviralErrorCodes.InvalidPayload, issues, "Refused"));
        _worker.Drop("bread.json", Posts.Bread);

        var tally = await _worker.RunOnceAsync();

        Assert.Equal(["failed/bread.json", "failed/bread.outcome.txt"], _worker.Files);
        Assert.Equal("invalid_payload (422): Refused\nNothing to show\ncaption: Too long\ncaption: Too loud\n", _worker.Text("failed/bread.outcome.txt"));
        Assert.False(tally.AllWell);
    }

    [Fact]
    public async Task A_rate_limit_is_waited_out()
    {
        _worker.Api.PostsCreate
            .Replies(GenviralEnvelope<PostsCreateData>.Failure(429, GenviralErrorCodes.RateLimited))
            .Replies(Posts.Receipt("p1"));
        _worker.Api.PostsGet.Replies(Posts.Look("p1", PostStatus.Posted));
        _worker.Drop("bread.json", Posts.Bread);

        var tally = await _worker.RunOnceAsync();

        Assert.Equal(2, _worker.Api.PostsCreate.Requests.Count);
        Assert.Equal(["done/bread.json", "done/bread.outcome.txt"], _worker.Files);
        Assert.True(tally.AllWell);
    }

    [Fact]
    public async Task A_rate_limit_that_does_not_end_leaves_the_post_for_the_next_round()
    {
        _worker.Api.PostsCreate.Replies(GenviralEnvelope<PostsCreateData>.Failure(429, GenviralErrorCodes.RateLimited));
        _worker.Drop("bread.json", Posts.Bread);

        var tally = await _worker.RunOnceAsync();

        Assert.Equal(["inbox/bread.json"], _worker.Files);
        Assert.Equal(PostStage.Later, _worker.Steps.StagesOf("bread").Last());
        Assert.False(tally.AllWell);
    }

    [Theory]
    [InlineData(401, GenviralErrorCodes.InvalidToken)]
    [InlineData(402, GenviralErrorCodes.SubscriptionRequired)]
    [InlineData(500, GenviralErrorCodes.CreateFailed)]
    public async Task What_is_not_the_posts_fault_leaves_it_in_the_inbox(int code, string errorCode)
    {
        _worker.Api.PostsCreate.Replies(GenviralEnvelope<PostsCreateData>.Failure(code, errorCode));
        _worker.Drop("bread.json", Posts.Bread);

        Assert.False((await _worker.RunOnceAsync()).AllWell);

        Assert.Equal(["inbox/bread.json"], _worker.Files);
        Assert.Contains(errorCode, _worker.Steps.LastOf("bread"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_wire_leaves_it_there_too()
    {
        _worker.Api.PostsCreate.RepliesRaw(_ => throw new HttpRequestException("The cable was cut."));
        _worker.Drop("bread.json", Posts.Bread);

        Assert.False((await _worker.RunOnceAsync()).AllWell);

        Assert.Equal(["inbox/bread.json"], _worker.Files);
    }

    [Theory]
    [InlineData("""{ "caption": "", "accounts": [{ "id": "0f4b7f52-6f7e-4c57-9a57-6b6a1c1f0a03" }] }""", "caption")]
    [InlineData("""{ "caption": "Bread", "accounts": [], "scheduled_at": "2100-01-01T07:00:00Z" }""", "accounts")]
    [InlineData("""{ "caption": "Bread", "acounts": [] }""", "accounts")]
    [InlineData("""{ "caption": "Bread", "accounts": [{ "id": "0f4b7f52-6f7e-4c57-9a57-6b6a1c1f0a03" }], "schedule_at": "2100-01-01T07:00:00Z" }""", "$.schedule_at")]
    [InlineData("""{ "caption": "Bread", "accounts": [{ "id": "0f4b7f52-6f7e-4c57-9a57-6b6a1c1f0a03" }], "tiktok": { "titel": "x" } }""", "$.tiktok.titel")]
    [InlineData("""{ "caption": "Bread", """, "LineNumber: 0")]
    [InlineData("null", "null")]
    public async Task A_file_that_is_no_sound_post_is_never_sent(string json, string named)
    {
        _worker.Drop("bread.json", json);

        await _worker.RunOnceAsync();

        Assert.Empty(_worker.Api.Requests);
        Assert.Equal(["failed/bread.json", "failed/bread.outcome.txt"], _worker.Files);
        Assert.StartsWith("not sent: ", _worker.Text("failed/bread.outcome.txt"), StringComparison.Ordinal);
        Assert.Contains(named, _worker.Text("failed/bread.outcome.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_still_being_written_is_left_alone()
    {
        _worker.Drop("bread.json", "{ \"caption\": ");
        File.SetLastWriteTimeUtc(_worker.PathOf("inbox/bread.json"), _worker.Clock.GetUtcNow().UtcDateTime.AddHours(1));

        await _worker.RunUntilAsync(() => _worker.Clock.GetUtcNow() > _worker.Clock.Start.AddMinutes(30));

        Assert.Equal(["inbox/bread.json"], _worker.Files);
    }
}
