using System.Runtime.CompilerServices;
using Genviral.Gen.ForGenerated;
using Genviral.Gen.Transport;

namespace Genviral.Gen.Retry;

/// <summary>What follows a first attempt that may go again.</summary>
internal sealed class RetryRun<TResult>(ApiConnection connection, CallRequest<TResult> call, AttemptResult<TResult> first)
    where TResult : class, IApiEnvelope
{
    private AttemptResult<TResult> _last = first;
    private int _attempts;

    /// <summary>Goes on until an attempt is the last one.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal async ValueTask<AttemptResult<TResult>> RunAsync(RetryPipeline pipeline, CancellationToken cancellationToken)
    {
        await pipeline.RunAsync(static (run, token) => run.NextAsync(token), this, cancellationToken).ConfigureAwait(false);
        if (_last.End.Verdict.GoesAgain)
        {
            // Cancelled before its wait begins, the pipeline gives back the outcome that it had.
            cancellationToken.ThrowIfCancellationRequested();
        }

        return _last;
    }

    /// <summary>The first time, nothing is sent: the first attempt has been made, outside the pipeline, which would cost every call that works.</summary>
    private async ValueTask<RetryVerdict> NextAsync(CancellationToken cancellationToken)
    {
        _attempts++;
        if (_attempts > 1)
        {
            _last = await connection.AttemptAsync(call, _attempts, cancellationToken).ConfigureAwait(false);
        }

        return _last.End.Verdict;
    }
}
