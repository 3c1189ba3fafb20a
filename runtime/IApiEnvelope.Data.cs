namespace Genviral.Gen;

/// <summary>What every answer with data has, whatever the wire names.</summary>
/// <typeparam name="TData">The data.</typeparam>
public interface IApiEnvelope<out TData> : IApiEnvelope
{
    /// <summary>The data; the default where there is none. A failure may carry some, too.</summary>
    TData? Data { get; }
}
