using Genviral.Samples.Worker.Files;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Genviral.Samples.Worker.Posting;

/// <summary>Goes round: sends what lies in the inbox, looks after what was accepted, pauses.</summary>
/// <remarks>
/// A stop ends a call in the middle. That is safe: a post keeps its idempotency key and its place, so the next start finds out
/// whether the API has it.
/// </remarks>
internal sealed class PostingWorker(
    PostFolder folder,
    PostSender sender,
    PostFollower follower,
    Tally tally,
    TimeProvider time,
    IOptions<PostingOptions> options,
    IHostApplicationLifetime lifetime) : BackgroundService
{
    private readonly PostingOptions _options = options.Value;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        do
        {
            await GoRoundAsync(stoppingToken);
        }
        while (HasMoreToDo && await PauseAsync(stoppingToken));

        lifetime.StopApplication();
    }

    private bool HasMoreToDo => !_options.Once || (tally.IsReached && HasWork());

    /// <summary>One round. A post that could not be worked on now stays where it is.</summary>
    private async Task GoRoundAsync(CancellationToken stopping)
    {
        tally.IsReached = true;
        await ForEachAsync(folder.Waiting(Settled), sender.SendAsync, stopping);
        await ForEachAsync(folder.Accepted().Where(IsDue), (accepted, stop) => follower.LookAsync(accepted.Post, accepted.Receipt, stop), stopping);
        tally.Open = folder.Accepted().Count;
    }

    private async Task ForEachAsync<T>(IEnumerable<T> posts, Func<T, CancellationToken, Task<bool>> work, CancellationToken stopping)
    {
        var limits = new ParallelOptions { MaxDegreeOfParallelism = _options.AtOnce, CancellationToken = stopping };
        await Parallel.ForEachAsync(posts, limits, async (post, stop) =>
        {
            if (!await work(post, stop))
            {
                tally.IsReached = false;
            }
        });
    }

    private async Task<bool> PauseAsync(CancellationToken stopping)
    {
        await Task.Delay(_options.Pause, time, stopping);
        return true;
    }

    private bool HasWork() => folder.Waiting(DateTimeOffset.MaxValue).Count > 0 || folder.Accepted().Any(IsDue);

    /// <summary>There is nothing to see before the time has come.</summary>
    private bool IsDue((PostFile Post, Receipt Receipt) accepted)
        => accepted.Receipt.Data.ScheduledAt is not { } at || at <= time.GetUtcNow();

    private DateTimeOffset Settled => time.GetUtcNow() - _options.Settling;
}
