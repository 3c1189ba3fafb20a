using Genviral.Partner;
using Genviral.Samples.Worker.Progress;
using Genviral.Samples.Worker.Tests.Harness;

namespace Genviral.Samples.Worker.Tests;

/// <summary>From the API to the end.</summary>
public sealed class FollowingTests : IDisposable
{
    private readonly TestWorker _worker = new();

    public void Dispose() => _worker.Dispose();

    [Fact]
    public async Task A_post_is_followed_until_it_is_out()
    {
        _worker.Api.PostsCreate.Replies(Posts.Receipt("p1"));
        _worker.Api.PostsGet.Replies(Posts.Look("p1", PostStatus.Pending)).Replies(Posts.Look("p1", new PostStatus("warming_up"))).Replies(Posts.Look("p1", PostStatus.Posted));
        _worker.Drop("bread.json", Posts.Bread);

        var tally = await _worker.RunOnceAsync();

        Assert.Equal([PostStage.Sending, PostStage.Accepted, PostStage.Publishing, PostStage.Publishing, PostStage.Done], _worker.Steps.StagesOf("bread"));
        Assert.Equal("p1", _worker.Api.PostsGet.Requests[0].Path["postId"]);
        Assert.Equal((1, 0, 0), (tally.Posted, tally.Failed, tally.Open));
    }

    [Theory]
    [InlineData("failed")]
    [InlineData("partial")]
    [InlineData("canceled")]
    public async Task A_post_that_fails_at_publishing_is_told_with_the_reason_of_each_account(string status)
    {
        _worker.Api.PostsCreate.Replies(Posts.Receipt("p1"));
        _worker.Api.PostsGet.Replies(Posts.Look("p1", PostStatus.Pending)).Replies(Posts.Look("p1", new PostStatus(status), "Signed out"));
        _worker.Drop("bread.json", Posts.Bread);

        var tally = await _worker.RunOnceAsync();

        Assert.Equal(["failed/bread.json", "failed/bread.outcome.txt"], _worker.Files);
        Assert.Equal($"{status} as p1\n{Posts.Account} {status} Signed out\n", _worker.Text("failed/bread.outcome.txt"));
        Assert.Equal(PostStage.Failed, _worker.Steps.StagesOf("bread").Last());
        Assert.Equal(1, tally.Failed);
    }

    [Fact]
    public async Task A_post_that_is_gone_has_failed()
    {
        _worker.Api.PostsCreate.Replies(Posts.Receipt("p1"));
        _worker.Api.PostsGet.Replies(GenviralEnvelope<Post>.Failure(404, GenviralErrorCodes.NotFound, message: "Deleted"));
        _worker.Drop("bread.json", Posts.Bread);

        await _worker.RunOnceAsync();

        Assert.Equal("not_found (404): Deleted\n", _worker.Text("failed/bread.outcome.txt"));
    }

    [Fact]
    public async Task A_post_for_later_is_not_asked_for_before_its_time()
    {
        var at = _worker.Clock.GetUtcNow().AddHours(2);
        _worker.Api.PostsCreate.Replies(Posts.Receipt("p1", at));
        _worker.Api.PostsGet.Replies(Posts.Look("p1", PostStatus.Posted));
        _worker.Drop("bread.json", Posts.Bread);

        var first = await _worker.RunOnceAsync();
        Assert.Equal(["accepted/bread.json"], _worker.Files);
        Assert.Equal(1, first.Open);

        _worker.Clock.SetUtcNow(at.AddMinutes(-1));
        await _worker.RunUntilAsync(() => _worker.Files.Contains("done/bread.json"));
        Assert.True(_worker.Clock.GetUtcNow() >= at);
        Assert.Single(_worker.Api.PostsCreate.Requests);
    }

    [Fact]
    public async Task An_older_post_of_the_same_name_is_kept()
    {
        _worker.Api.PostsCreate.Replies(Posts.Receipt("p1"));
        _worker.Api.PostsGet.Replies(Posts.Look("p1", PostStatus.Posted));
        _worker.Drop("bread.json", Posts.Bread);
        await _worker.RunOnceAsync();
        _worker.Drop("bread.json", Posts.Bread.Replace("Bread", "More bread", StringComparison.Ordinal));

        await _worker.RunOnceAsync();

        Assert.Equal(["done/bread (2).json", "done/bread (2).outcome.txt", "done/bread.json", "done/bread.outcome.txt"], _worker.Files);
    }
}
