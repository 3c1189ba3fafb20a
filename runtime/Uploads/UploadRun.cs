using System.Runtime.ExceptionServices;
using Genviral.Gen.ForGenerated;
using Genviral.Gen.Retry;

namespace Genviral.Gen.Uploads;

/// <summary>The attempts of an upload: a PUT whose stream can seek goes again after what may pass.</summary>
internal sealed class UploadRun(ApiConnection connection, Upload upload)
{
    private ApiException? _failure;
    private int _attempts;

    /// <summary>Goes on until an attempt is the last one.</summary>
    /// <exception cref="ApiException">It failed, too.</exception>
    internal async Task RunAsync(RetryPipeline pipeline, CancellationToken cancellationToken)
    {
        await pipeline.RunAsync(static (run, token) => run.NextAsync(token), this, cancellationToken).ConfigureAwait(false);
        if (_failure is not null)
        {
            ExceptionDispatchInfo.Throw(_failure);
        }
    }

    private async ValueTask<RetryVerdict> NextAsync(CancellationToken cancellationToken)
    {
        _attempts++;
        try
        {
            await connection.AttemptAsync(upload, _attempts, cancellationToken).ConfigureAwait(false);
            _failure = null;
            return RetryVerdict.Succeeded;
        }
        catch (ApiException exception)
        {
            _failure = exception;
            var verdict = connection.Judge(upload, _attempts, exception);
            exception.EndRetries(verdict);
            return verdict;
        }
    }
}
