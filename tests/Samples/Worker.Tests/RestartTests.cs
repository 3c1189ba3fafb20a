using Genviral.Partner;
using Genviral.Samples.Worker.Tests.Harness;

namespace Genviral.Samples.Worker.Tests;

/// <summary>What a run leaves to the next one.</summary>
public class RestartTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_crash_between_acceptance_and_move_does_not_post_twice()
    {
        await using var api = await LocalApi.StartAsync();
        using var client = new GenviralClient(LocalApi.ApiKey, new() { BaseAddress = api.BaseAddress });
        using var worker = new TestWorker { BaseAddress = api.BaseAddress };
        var before = (await client.Posts.ListAsync(cancellationToken: Ct)).EnsureOk().Summary.Total;
        worker.Drop("bread.json", Posts.Bread);
        await worker.RunUntilAsync(() => worker.Files.Contains("accepted/bread.json"));

        // As the crash would have left it: the receipt is there, and the file lies where it lay.
        File.Move(worker.PathOf("accepted/bread.json"), worker.PathOf("inbox/bread.json"));
        var tally = await worker.RunOnceAsync();

        Assert.Equal(before + 1, (await client.Posts.ListAsync(cancellationToken: Ct)).EnsureOk().Summary.Total);
        Assert.Equal(["done/bread.json", "done/bread.outcome.txt"], worker.Files);
        Assert.Equal(1, tally.Posted);
    }

    [Fact]
    public async Task The_key_is_that_of_the_file_not_of_the_run()
    {
        using var worker = new TestWorker();
        worker.Api.PostsCreate.Replies(GenviralEnvelope<PostsCreateData>.Failure(401, GenviralErrorCodes.InvalidToken));
        worker.Drop("bread.json", Posts.Bread);
        await worker.RunOnceAsync();
        await worker.RunOnceAsync();
        worker.Drop("bread.json", Posts.Bread.Replace("Bread", "Mended", StringComparison.Ordinal));
        await worker.RunOnceAsync();

        var keys = worker.Api.PostsCreate.Requests.Select(request => request.Body!.ExternalId).ToArray();
        Assert.Equal(keys[0], keys[1]);
        Assert.NotEqual(keys[0], keys[2]);
    }

    [Fact]
    public async Task A_stop_in_the_middle_of_a_call_leaves_the_post_to_the_next_run()
    {
        using var worker = new TestWorker();
        using var asked = new ManualResetEventSlim();
        worker.Api.PostsCreate.RepliesRaw(_ =>
        {
            asked.Set();
            throw new HttpRequestException("No answer came.");
        });
        worker.Drop("bread.json", Posts.Bread);

        await worker.RunUntilAsync(() => asked.IsSet);

        Assert.Equal(["inbox/bread.json"], worker.Files);
    }
}
