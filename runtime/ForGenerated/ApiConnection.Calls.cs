using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Text.Json;
using Genviral.Gen.Json;
using Genviral.Gen.Responses;
using Genviral.Gen.Retry;
using Genviral.Gen.Transport;

namespace Genviral.Gen.ForGenerated;

/// <content>A call and its attempts.</content>
public sealed partial class ApiConnection
{
    private async Task<TResult> CallAsync<TResult>(CallRequest<TResult> call, CancellationToken cancellationToken)
        where TResult : class, IApiEnvelope
    {
        var scope = _connection.Observer.Start(call.Request.Operation);
        try
        {
            call.Request.ThrowIfRefused();
            call = call with { Scope = scope };
            var last = await AttemptAsync(call, attempt: 1, cancellationToken).ConfigureAwait(false);
            if (last.Verdict.GoesAgain)
            {
                last = await new RetryRun<TResult>(this, call, last).RunAsync(_retries, cancellationToken).ConfigureAwait(false);
            }

            if (last.Failure is { } failure)
            {
                ExceptionDispatchInfo.Throw(failure);
            }

            scope?.Ends(last.Result, exception: null);
            return last.Result!;
        }
        catch (Exception exception) when (Tell(scope, exception))
        {
            throw;
        }
    }

    /// <summary>One attempt at another host than the API's, as at a storage: the message goes as it is, without key and headers of the API. The caller disposes what comes.</summary>
    /// <inheritdoc cref="Sender.OpenOtherAsync"/>
    internal ValueTask<Exchange> OpenOtherAsync(ApiOperation operation, HttpRequestMessage message, CancellationToken cancellationToken)
        => _connection.Sender.OpenOtherAsync(operation, message, new AttemptSettings(1, _settings.TimeoutOf(operation), Scope: null), cancellationToken);

    /// <summary>Tells in a filter, so that nothing is caught where nobody listens.</summary>
    private static bool Tell(CallScope? scope, Exception exception)
    {
        scope?.Ends(envelope: null, exception);
        return false;
    }

    /// <summary>One attempt, from a free place to the last byte of the answer, read and judged.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal async ValueTask<AttemptResult<TResult>> AttemptAsync<TResult>(CallRequest<TResult> call, int attempt, CancellationToken cancellationToken)
        where TResult : class, IApiEnvelope
    {
        ApiCall? answer = null;
        TResult? result = null;
        ApiException? failure = null;
        try
        {
            var settings = new AttemptSettings(attempt, _settings.TimeoutOf(call.Request.Operation), call.Scope);
            var exchange = await _connection.Sender.OpenAsync(call.Request, settings, cancellationToken).ConfigureAwait(false);
            answer = exchange.Call!;
            call.Scope?.AttemptIsAnswered(answer);
            result = call.MayStream && ApiStream.IsStream(exchange)
                ? ReadStream(exchange, call.Read)
                : await ReadAsync(exchange, call).ConfigureAwait(false);
        }
        catch (ApiException exception)
        {
            failure = exception;
            answer ??= exception.Call;
        }

        var verdict = result is { Ok: true } ? RetryVerdict.Succeeded : Judge(call.Request, new AttemptReport(attempt, answer, result, failure));
        answer?.EndRetries(verdict);
        failure?.EndRetries(verdict);
        call.Scope?.AttemptEnds(attempt, result, failure, verdict);
        return new AttemptResult<TResult>(result, failure, verdict);
    }

    private RetryVerdict Judge(ApiRequest request, AttemptReport report)
    {
        report = report with { RetryAfter = report.Call?.ReadRetryAfter(_connection.Time.GetUtcNow()) };
        return RetryPolicy.Decide(RetryFacts.Of(request, _settings, _connection.Description, report));
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<TResult> ReadAsync<TResult>(Exchange exchange, CallRequest<TResult> request)
    {
        using (exchange)
        {
            var call = exchange.Call!;
            try
            {
                using var body = await ResponseBody.ReadAsync(exchange, _connection.MaxResponseBytes).ConfigureAwait(false);
                return Read(exchange, call, body.Bytes, request);
            }
            catch (BodyException exception)
            {
                if (exception.Start is not null)
                {
                    call.KeepBodyStart(exception.Start);
                }

                throw ProtocolFailure.Unreadable(call, exception.Message, exception.InnerException);
            }
        }
    }

    private TResult Read<TResult>(Exchange exchange, ApiCall call, ReadOnlySpan<byte> body, in CallRequest<TResult> request)
    {
        var drift = _connection.Drift.Begin();
        var answer = new ApiAnswer(body, exchange.Operation, ShapeOf(exchange.Operation), call, request.Request.ReadData, drift);
        var result = Read(exchange, answer, body, request.Read);
        if (drift is not null)
        {
            _connection.Drift.Report(drift, exchange.Operation, call, body);
        }

        return result;
    }

    private static TResult Read<TResult>(Exchange exchange, in ApiAnswer answer, ReadOnlySpan<byte> body, ApiRead<TResult> read)
    {
        try
        {
            return read(answer);
        }
        catch (Exception exception) when (exception is JsonMisfitException or JsonException or BodyException)
        {
            var call = exchange.Call!;
            call.KeepBodyStart(body);
            throw exception switch
            {
                JsonMisfitException misfit => ProtocolFailure.Misfit(call, body, misfit),
                JsonException json => ProtocolFailure.NoJson(call, body, json),
                _ => ProtocolFailure.Unreadable(call, exception.Message),
            };
        }
    }

    private TResult ReadStream<TResult>(Exchange exchange, ApiRead<TResult> read)
    {
        var stream = new ApiStream(exchange);
        try
        {
            return read(new ApiAnswer(stream, exchange.Operation, ShapeOf(exchange.Operation), exchange.Call!));
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    private EnvelopeShape ShapeOf(ApiOperation operation) => operation.Envelope ?? _connection.Description.Envelope;
}
