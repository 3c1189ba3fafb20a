using Genviral.Gen.Responses;
using Genviral.Gen.Retry;
using Genviral.Gen.Transport;
using Genviral.Gen.Uploads;

namespace Genviral.Gen.ForGenerated;

/// <content>Uploads to other hosts: without key, headers and places of the API.</content>
public sealed partial class ApiConnection
{
    internal bool AllowsInsecureTransport => _connection.AllowsInsecureTransport;

    /// <summary>Sends bytes to a host that is not the API's.</summary>
    /// <exception cref="ApiException">The host refused them, or there was no whole answer.</exception>
    internal Task UploadAsync(Upload upload, CancellationToken cancellationToken)
        => new UploadRun(this, upload).RunAsync(_retries, cancellationToken);

    /// <summary>One attempt, which ends when it stands still.</summary>
    internal async Task AttemptAsync(Upload upload, int attempt, CancellationToken cancellationToken)
    {
        var limit = _settings.TimeoutOf(upload.Operation);
        using var clock = new UploadClock(_connection.Time, limit, cancellationToken);
        try
        {
            await AttemptAsync(upload, attempt, clock).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (clock.IsOver)
        {
            throw new ApiTimeoutException(
                FormattableString.Invariant($"{upload.Operation.Method} {upload.Operation.PathTemplate}: {upload.Address.Host} took no bytes and gave no answer for {limit.TotalSeconds:0.###} s. Raise Timeout if it may take longer."),
                upload.Operation,
                call: null,
                exception)
            { Attempts = attempt };
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(exception.Message, exception, cancellationToken);
        }
    }

    /// <summary>What follows a failed attempt.</summary>
    internal RetryVerdict Judge(Upload upload, int attempt, ApiException failure)
        => RetryPolicy.Decide(new RetryFacts
        {
            Attempt = attempt,
            MaxRetries = _settings.MaxRetriesOf(upload.Operation),
            MaxRetryDelay = _settings.MaxRetryDelay,
            IsHarmlessTwice = upload.Operation.IsIdempotent,
            IsReplayable = upload.Content.IsReplayable,
            Outcome = AttemptOutcomes.Of(envelope: null, failure),
            Status = failure.StatusCode,
            RetryAfter = failure.Call?.ReadRetryAfter(_connection.Time.GetUtcNow()),
        });

    private async Task AttemptAsync(Upload upload, int attempt, UploadClock clock)
    {
        // The exchange disposes the message.
        var message = new HttpRequestMessage(upload.Operation.HttpMethod, upload.Address) { Content = upload.Content.MakeContent(clock.Moved) };
        var settings = new AttemptSettings(attempt, Timeout.InfiniteTimeSpan, Scope: null);
        using var exchange = await _connection.Sender.OpenOtherAsync(upload.Operation, message, settings, clock.Token).ConfigureAwait(false);
        var call = exchange.Call!;
        if (call.StatusCode is >= 200 and < 300)
        {
            return;
        }

        call.KeepBodyStart(await StartOfBody.ReadAsync(exchange.Content, clock.Caller, clock.Token).ConfigureAwait(false));
        var says = call.BodyStart.Length == 0 ? "" : $" The answer begins: {BodyText.Line(call.BodyStart)}";
        throw new ApiUploadException($"{call.Method} {call.PathTemplate}: {upload.Address.Host} refused the upload with {call.StatusCode} {call.ReasonPhrase}.{says}", call, upload.Address.Host);
    }
}
