using System.Threading.RateLimiting;
using Genviral.Gen.Drift;
using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Transport;

/// <summary>What clients of one name have in common, however many there are: the places of attempts in flight, and the memory of drift.</summary>
internal sealed class ConnectionShare : IDisposable
{
    internal ConnectionShare(ApiDescription description, GenviralClientOptions options)
    {
        Drift = new DriftWatch(description, options);
        Limiter = MakeLimiter(SettingCheck.MaxConcurrency(options.MaxConcurrency, nameof(GenviralClientOptions)) ?? description.MaxConcurrency);
    }

    /// <summary>The places; null: there are as many as are wanted.</summary>
    internal ConcurrencyLimiter? Limiter { get; }

    /// <summary>What the API was seen to send that the spec does not know.</summary>
    internal DriftWatch Drift { get; }

    public void Dispose() => Limiter?.Dispose();

    /// <summary>A queue without bound, the oldest first: the default would refuse at once.</summary>
    private static ConcurrencyLimiter? MakeLimiter(int? most) => most is { } permits
        ? new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = permits, QueueLimit = int.MaxValue, QueueProcessingOrder = QueueProcessingOrder.OldestFirst })
        : null;
}
