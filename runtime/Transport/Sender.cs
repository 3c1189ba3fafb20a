using System.Runtime.CompilerServices;
using System.Threading.RateLimiting;
using Genviral.Gen.ForGenerated;
using Genviral.Gen.Requests;

namespace Genviral.Gen.Transport;

/// <summary>Makes one attempt, to the headers of its answer.</summary>
internal sealed class Sender(Wire wire, ConcurrencyLimiter? limiter, TimeLimits limits, Credentials credentials, MessageBuilder messages)
{
    /// <summary>Waits for a place, sends, and gives the exchange with its answer; the caller disposes it.</summary>
    /// <exception cref="ApiException">There is no answer, or one that may not be used.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled; with the caller's token.</exception>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal async ValueTask<Exchange> OpenAsync(ApiRequest request, AttemptSettings settings, CancellationToken caller)
    {
        caller.ThrowIfCancellationRequested();
        var place = limiter is null ? null : await limiter.AcquireAsync(1, caller).ConfigureAwait(false);
        var exchange = new Exchange(request.Operation, settings, place, limits.Start(settings.Timeout, caller));
        try
        {
            exchange.Key = await credentials.GetAsync(request.Operation, exchange.Token).ConfigureAwait(false);
            var message = exchange.Use(messages.Build(request, exchange.Key));
            settings.Scope?.AttemptStarts(settings.Attempt, message);
            await SendAsync(exchange, message).ConfigureAwait(false);
            return exchange;
        }
        catch (OperationCanceledException exception)
        {
            exchange.Dispose();
            throw Failures.Cancelled(exchange, exception);
        }
        catch
        {
            exchange.Dispose();
            throw;
        }
    }

    /// <summary>Sends to another host than the API's, as to a storage: as the message is, without key and headers of the API, and outside the client's places.</summary>
    /// <inheritdoc cref="OpenAsync"/>
    internal async ValueTask<Exchange> OpenOtherAsync(ApiOperation operation, HttpRequestMessage message, AttemptSettings settings, CancellationToken caller)
    {
        caller.ThrowIfCancellationRequested();
        var exchange = new Exchange(operation, settings, place: null, limits.Start(settings.Timeout, caller));
        try
        {
            exchange.Answer(await wire.SendToOtherAsync(exchange.Use(message), exchange.Token).ConfigureAwait(false));
            return exchange;
        }
        catch (Exception exception)
        {
            exchange.Dispose();
            throw exception switch
            {
                OperationCanceledException cancelled => Failures.Cancelled(exchange, cancelled),
                _ when Failures.IsTransport(exception) => Failures.Transport(exchange, exception),
                _ => exception,
            };
        }
    }

    private async ValueTask SendAsync(Exchange exchange, HttpRequestMessage message)
    {
        try
        {
            exchange.Answer(await wire.SendAsync(message, exchange.Token).ConfigureAwait(false));
        }
        catch (Exception exception) when (Failures.IsTransport(exception))
        {
            throw Failures.Transport(exchange, exception);
        }
    }
}
