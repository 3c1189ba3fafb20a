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
    /// <summary>A call. One that nobody listens to and that is answered at once needs no state machine.</summary>
    private Task<TResult> CallAsync<TResult>(in CallRequest<TResult> call, CancellationToken cancellationToken)
        where TResult : class, IApiEnvelope
    {
        if (call.Request.IsRefused || _connection.Observer.IsListening)
        {
            return ObservedCallAsync(call, cancellationToken);
        }

        var first = AttemptAsync(call, attempt: 1, cancellationToken);
        if (!first.IsCompletedSuccessfully)
        {
            return FinishAsync(call, first, cancellationToken);
        }

        var only = first.Result;
        return ReferenceEquals(only.End, AttemptEnd.Success) ? Task.FromResult(only.Result!) : FinishAsync(call, new(only), cancellationToken);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private async Task<TResult> ObservedCallAsync<TResult>(CallRequest<TResult> call, CancellationToken cancellationToken)
        where TResult : class, IApiEnvelope
    {
        var scope = _connection.Observer.Start(call.Request.Operation);
        try
        {
            call.Request.ThrowIfRefused();
            call = call with { Scope = scope };
            var result = await FinishAsync(call, AttemptAsync(call, attempt: 1, cancellationToken), cancellationToken).ConfigureAwait(false);
            TellEnd(scope, result);
            return result;
        }
        catch (Exception exception) when (Tell(scope, exception))
        {
            throw;
        }
    }

    /// <summary>What follows the first attempt: further ones, and the end.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private async Task<TResult> FinishAsync<TResult>(CallRequest<TResult> call, ValueTask<AttemptResult<TResult>> first, CancellationToken cancellationToken)
        where TResult : class, IApiEnvelope
    {
        var last = await first.ConfigureAwait(false);
        if (last.End.Verdict.GoesAgain)
        {
            last = await new RetryRun<TResult>(this, call, last).RunAsync(_retries, cancellationToken).ConfigureAwait(false);
        }

        if (last.End.Failure is { } failure)
        {
            ExceptionDispatchInfo.Throw(failure);
        }

        return last.Result!;
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
            if (call.Scope is not null)
            {
                TellAnswered(call.Scope, exchange);
            }

            result = call.MayStream && ApiStream.IsStream(exchange)
                ? ReadStream(exchange, call.Read)
                : await ReadAsync(exchange, call).ConfigureAwait(false);
        }
        catch (ApiException exception) when (!exception.IsOfProvider)
        {
            failure = exception;
            answer ??= exception.Call;
        }

        var end = result is { Ok: true } ? AttemptEnd.Success : Judge(call.Request, new AttemptReport(attempt, answer, result, failure));
        answer?.EndRetries(end);
        failure?.EndRetries(end.Verdict);
        if (call.Scope is not null)
        {
            TellEnded(call.Scope, attempt, result, end);
        }

        return new AttemptResult<TResult>(result, end);
    }

    // A listener that throws, which none should, must not keep the connection and the place of what it was told of.
    private static void TellAnswered(CallScope scope, Exchange exchange)
    {
        try
        {
            scope.AttemptIsAnswered(exchange.Call!);
        }
        catch
        {
            exchange.Dispose();
            throw;
        }
    }

    private static void TellEnded(CallScope scope, int attempt, IApiEnvelope? result, AttemptEnd end)
    {
        try
        {
            scope.AttemptEnds(attempt, result, end.Failure, end.Verdict);
        }
        catch
        {
            (result as IDisposable)?.Dispose();
            throw;
        }
    }

    private static void TellEnd(CallScope? scope, IApiEnvelope result)
    {
        try
        {
            scope?.Ends(result, exception: null);
        }
        catch
        {
            (result as IDisposable)?.Dispose();
            throw;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private AttemptEnd Judge(ApiRequest request, AttemptReport report)
    {
        report = report with { RetryAfter = report.Call?.ReadRetryAfter(_connection.Time.GetUtcNow()) };
        return new AttemptEnd(report.Failure, RetryPolicy.Decide(RetryFacts.Of(request, _settings, _connection.Description, report)));
    }

    /// <summary>Reads the body, which ends the exchange; without a state machine where all of it is there.</summary>
    private ValueTask<TResult> ReadAsync<TResult>(Exchange exchange, in CallRequest<TResult> request)
    {
        var body = ResponseBody.ReadAsync(exchange, _connection.MaxResponseBytes);
        return body.IsCompletedSuccessfully ? ValueTask.FromResult(Read(exchange, body.Result, request)) : AwaitBodyAsync(exchange, body, request);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<TResult> AwaitBodyAsync<TResult>(Exchange exchange, ValueTask<ResponseBody> reading, CallRequest<TResult> request)
    {
        ResponseBody body;
        try
        {
            body = await reading.ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            exchange.Dispose();
            if (exception is BodyException broken)
            {
                throw Unreadable(exchange.Call!, broken);
            }

            throw;
        }

        return Read(exchange, body, request);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private TResult Read<TResult>(Exchange exchange, ResponseBody body, in CallRequest<TResult> request)
    {
        using (exchange)
        using (body)
        {
            return Read(exchange, exchange.Call!, body.Bytes, request);
        }
    }

    private static ApiProtocolException Unreadable(ApiCall call, BodyException exception)
    {
        if (exception.Start is not null)
        {
            call.KeepBodyStart(exception.Start);
        }

        return ProtocolFailure.Unreadable(call, exception.Message, exception.InnerException);
    }

    private TResult Read<TResult>(Exchange exchange, ApiCall call, ReadOnlySpan<byte> body, in CallRequest<TResult> request)
    {
        var drift = _connection.Drift.Begin();
        var answer = new ApiAnswer(body, exchange.Operation, ShapeOf(exchange.Operation, call, body), call, request.Request.ReadData, drift);
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

    [MethodImpl(MethodImplOptions.NoInlining)]
    private TResult ReadStream<TResult>(Exchange exchange, ApiRead<TResult> read)
    {
        var stream = new ApiStream(exchange);
        try
        {
            return read(new ApiAnswer(stream, exchange.Operation, exchange.Operation.Envelope ?? _connection.Description.Envelope, exchange.Call!));
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>Who has no envelope in a success has the API's in a failure, if it is an object at all.</summary>
    private EnvelopeShape ShapeOf(ApiOperation operation, ApiCall call, ReadOnlySpan<byte> body)
        => operation.Envelope is not { } own ? _connection.Description.Envelope
            : !operation.IsSuccess(call.StatusCode) && BodyCheck.IsObject(body) ? _connection.Description.Envelope.OfFailure
            : own;
}
