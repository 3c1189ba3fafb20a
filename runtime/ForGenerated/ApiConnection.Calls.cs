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
    private async Task<TResult> CallAsync<TResult>(ApiRequest request, CallReader<TResult> reader, CancellationToken cancellationToken)
        where TResult : class, IApiEnvelope
    {
        var scope = _connection.Observer.Start(request.Operation);
        try
        {
            request.ThrowIfRefused();
            var settings = new AttemptSettings(1, _settings.TimeoutOf(request.Operation), scope);
            var attempt = await AttemptAsync(request, reader, settings, cancellationToken).ConfigureAwait(false);
            if (attempt.Failure is { } failure)
            {
                ExceptionDispatchInfo.Throw(failure);
            }

            scope?.Ends(attempt.Result, exception: null);
            return attempt.Result!;
        }
        catch (Exception exception) when (Tell(scope, exception))
        {
            throw;
        }
    }

    /// <summary>Tells in a filter, so that nothing is caught where nobody listens.</summary>
    private static bool Tell(CallScope? scope, Exception exception)
    {
        scope?.Ends(envelope: null, exception);
        return false;
    }

    /// <summary>One attempt, from a free place to the last byte of the answer, read and judged.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<AttemptResult<TResult>> AttemptAsync<TResult>(
        ApiRequest request, CallReader<TResult> reader, AttemptSettings settings, CancellationToken cancellationToken)
        where TResult : class, IApiEnvelope
    {
        TResult? result = null;
        ApiException? failure = null;
        try
        {
            var exchange = await _connection.Sender.OpenAsync(request, settings, cancellationToken).ConfigureAwait(false);
            settings.Scope?.AttemptIsAnswered(exchange.Call!);
            result = reader.MayStream && ApiStream.IsStream(exchange)
                ? ReadStream(exchange, reader.Read)
                : await ReadAsync(exchange, reader.Read).ConfigureAwait(false);
        }
        catch (ApiException exception)
        {
            failure = exception;
        }

        var verdict = result is { Ok: true } ? RetryVerdict.Succeeded : RetryVerdict.Stop(ApiRetryEnd.NotRetryable, null);
        settings.Scope?.AttemptEnds(settings.Attempt, result, failure, verdict);
        return new AttemptResult<TResult>(result, failure, verdict);
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<TResult> ReadAsync<TResult>(Exchange exchange, ApiRead<TResult> read)
    {
        using (exchange)
        {
            var call = exchange.Call!;
            try
            {
                using var body = await ResponseBody.ReadAsync(exchange, _connection.MaxResponseBytes).ConfigureAwait(false);
                return Read(exchange, call, body.Bytes, read);
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

    private TResult Read<TResult>(Exchange exchange, ApiCall call, ReadOnlySpan<byte> body, ApiRead<TResult> read)
    {
        try
        {
            return read(new ApiAnswer(body, exchange.Operation, ShapeOf(exchange.Operation), call));
        }
        catch (Exception exception) when (exception is JsonMisfitException or JsonException or BodyException)
        {
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
