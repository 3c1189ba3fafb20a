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
        ObjectDisposedException.ThrowIf(wire.IsDisposed, typeof(ApiConnection));
        var place = limiter is null ? null : await limiter.AcquireAsync(1, caller).ConfigureAwait(false);
        ObjectDisposedException.ThrowIf(place is { IsAcquired: false }, typeof(ApiConnection));
        var exchange = new Exchange(request.Operation, settings, place, limits.Start(settings.Timeout, caller));
        try
        {
            var key = await credentials.GetAsync(request.Operation, exchange.Token).ConfigureAwait(false);
            exchange.Secrets = credentials.Conceal(key);
            var message = exchange.Use(messages.Build(request, key));
            var address = message.RequestUri!;
            settings.Scope?.AttemptStarts(settings.Attempt, message);
            exchange.Answer(await wire.SendAsync(message, exchange.Token).ConfigureAwait(false));
            if (!wire.IsOwn)
            {
                CallersHandlers.CheckAnswer(exchange, message, address);
            }

            if (exchange.IsRedirect)
            {
                await FollowAsync(exchange, request, address, key).ConfigureAwait(false);
            }

            return exchange;
        }
        catch (Exception exception)
        {
            var failure = Failures.Of(exchange, exception);
            exchange.Dispose();
            if (failure is not null)
            {
                throw failure;
            }

            throw;
        }
    }

    /// <summary>Sends to another host than the API's, as to a storage: as the message is, without key and headers of the API, and outside the client's places.</summary>
    /// <inheritdoc cref="OpenAsync"/>
    internal async ValueTask<Exchange> OpenOtherAsync(ApiOperation operation, HttpRequestMessage message, AttemptSettings settings, CancellationToken caller)
    {
        caller.ThrowIfCancellationRequested();
        var exchange = new Exchange(operation, settings, place: null, limits.Start(settings.Timeout, caller)) { Secrets = Redaction.OfQuery(message.RequestUri!) };
        try
        {
            exchange.Answer(await wire.SendToOtherAsync(exchange.Use(message), exchange.Token).ConfigureAwait(false));
            return exchange;
        }
        catch (Exception exception)
        {
            var failure = Failures.Of(exchange, exception);
            exchange.Dispose();
            if (failure is not null)
            {
                throw failure;
            }

            throw;
        }
    }

    /// <summary>Goes where redirects lead. A key that was left behind at another origin is not taken up again.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private async ValueTask FollowAsync(Exchange exchange, ApiRequest request, Uri address, string? key)
    {
        var isForeign = false;
        for (var followed = 1; exchange.IsRedirect; followed++)
        {
            if (followed > Redirects.Most)
            {
                throw Redirects.Refuse(exchange.Call!, $"redirects for more than {Redirects.Most} times");
            }

            var target = Redirects.Follow(exchange, request, address, wire.IsOwn);
            isForeign |= !Origin.IsSame(address, target);
            var message = exchange.Use(isForeign ? messages.BuildForOther(request, target) : messages.BuildAt(request, target, key));
            address = message.RequestUri!;
            exchange.Answer(await wire.SendAsync(message, exchange.Token).ConfigureAwait(false));
            if (!wire.IsOwn)
            {
                CallersHandlers.CheckAnswer(exchange, message, address);
            }
        }
    }
}
