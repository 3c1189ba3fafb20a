using Polly;
using Polly.Retry;

namespace Genviral.Gen.Retry;

/// <summary>Waits and goes again, as long as the verdicts say so. Made when an attempt has failed for the first time: most clients never need it.</summary>
/// <param name="time">The clock.</param>
/// <param name="randomizer">Chance; null for .NET's.</param>
/// <param name="longest">The longest wait.</param>
internal sealed class RetryPipeline(TimeProvider time, Func<double>? randomizer, TimeSpan longest)
{
    /// <summary>The median of the first wait; each further one is twice as long.</summary>
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(500);

    private ResiliencePipeline<RetryVerdict>? _pipeline;

    /// <summary>The longest wait between two attempts.</summary>
    internal TimeSpan Longest => longest;

    /// <summary>The same clock and chance with another longest wait.</summary>
    internal RetryPipeline With(TimeSpan otherLongest) => otherLongest == longest ? this : new RetryPipeline(time, randomizer, otherLongest);

    /// <summary>Calls <paramref name="next"/> until its verdict is not to go again.</summary>
    internal ValueTask<RetryVerdict> RunAsync<TState>(Func<TState, CancellationToken, ValueTask<RetryVerdict>> next, TState state, CancellationToken cancellationToken)
        => (_pipeline ??= Make()).ExecuteAsync(next, state, cancellationToken);

    private ResiliencePipeline<RetryVerdict> Make()
    {
        // How many attempts there are is for the verdict to say: it differs by call and endpoint. int.MaxValue itself would stop the back-off from growing.
        var options = new RetryStrategyOptions<RetryVerdict>
        {
            ShouldHandle = static retry => ValueTask.FromResult(retry.Outcome.Exception is null && retry.Outcome.Result.GoesAgain),
            MaxRetryAttempts = int.MaxValue - 1,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = FirstDelay < longest ? FirstDelay : longest,
            MaxDelay = longest,
            DelayGenerator = static retry => ValueTask.FromResult(Hint(retry.Outcome.Result.RetryAfter)),
        };
        options.Randomizer = randomizer ?? options.Randomizer;
        return new ResiliencePipelineBuilder<RetryVerdict> { TimeProvider = time }.AddRetry(options).Build();
    }

    /// <summary>The server's own wait; null, and so the back-off, where it asks for none: at once would be a flood.</summary>
    private static TimeSpan? Hint(TimeSpan? retryAfter) => retryAfter > TimeSpan.Zero ? retryAfter : null;
}
