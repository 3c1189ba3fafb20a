using Genviral.Gen.Transport;
using Microsoft.Extensions.Time.Testing;

namespace Genviral.Gen.Runtime.Tests.Transport;

/// <summary>Limits of attempts, which are used again.</summary>
public class TimeLimitTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [CurrentFact("netstandard2.0 cannot reset a token source.")]
    public void A_limit_that_was_kept_serves_the_next_attempt()
    {
        var limits = new TimeLimits(TimeProvider.System);
        CancellationToken first;
        using (var limit = limits.Start(Minute, Ct))
        {
            first = limit.Token;
        }

        using var next = limits.Start(Minute, Ct);

        Assert.Equal(first, next.Token);
        Assert.False(next.IsOver);
    }

    [Fact]
    public async Task A_limit_that_ended_serves_nobody_else()
    {
        var limits = new TimeLimits(TimeProvider.System);
        using var caller = new CancellationTokenSource();
        CancellationToken cancelled;
        using (var limit = limits.Start(Minute, caller.Token))
        {
            cancelled = limit.Token;
            await caller.CancelAsync();
            Assert.True(cancelled.IsCancellationRequested);
            Assert.False(limit.IsOver);
        }

        using var next = limits.Start(Minute, Ct);
        Assert.NotEqual(cancelled, next.Token);
        Assert.False(next.Token.IsCancellationRequested);
    }

    [Fact]
    public async Task The_last_callers_cancellation_does_not_reach_the_next_attempt()
    {
        var limits = new TimeLimits(TimeProvider.System);
        using var caller = new CancellationTokenSource();
        limits.Start(Minute, caller.Token).Dispose();

        using var next = limits.Start(Minute, Ct);
        await caller.CancelAsync();

        Assert.False(next.Token.IsCancellationRequested);
    }

    [Fact]
    public void The_clock_of_the_options_ends_it()
    {
        var clock = new FakeTimeProvider();
        using var limit = new TimeLimits(clock).Start(Minute, Ct);

        clock.Advance(TimeSpan.FromSeconds(59));
        Assert.False(limit.IsOver);
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(limit.IsOver);
        Assert.True(limit.Token.IsCancellationRequested);
    }

    [Fact]
    public void No_limit_leaves_the_callers_token()
    {
        using var caller = new CancellationTokenSource();
        using var limit = new TimeLimits(TimeProvider.System).Start(Timeout.InfiniteTimeSpan, caller.Token);

        Assert.Equal(caller.Token, limit.Token);
    }
}
