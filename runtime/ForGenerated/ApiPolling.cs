using System.ComponentModel;
using Genviral.Gen.Polling;

namespace Genviral.Gen.ForGenerated;

/// <summary>How the job that an endpoint starts is followed to its end.</summary>
/// <typeparam name="TEnvelope">The client's envelope.</typeparam>
/// <typeparam name="TStart">The envelope of the call that starts the job.</typeparam>
/// <typeparam name="TState">The envelope of the call that tells its state.</typeparam>
/// <typeparam name="TData">What that call tells.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiPolling<TEnvelope, TStart, TState, TData>
    where TEnvelope : class, IApiEnvelope
    where TStart : class, TEnvelope
    where TState : class, TEnvelope
{
    /// <summary>The job's id in the answer that started it, as text.</summary>
    public required Func<TStart, string?> Id { get; init; }

    /// <summary>The job's state, as text.</summary>
    public required Func<TState, string?> State { get; init; }

    /// <summary>What is told of the job.</summary>
    public required Func<TState, TData?> Data { get; init; }

    /// <summary>The states of a job that is done.</summary>
    public required string[] Done { get; init; }

    /// <summary>The states of a job that failed. Default: none.</summary>
    public string[] Failed { get; init; } = [];

    /// <summary>The pause between two looks.</summary>
    public required TimeSpan Interval { get; init; }

    /// <summary>Starts a job and waits for its end.</summary>
    /// <param name="connection">Whose clock counts.</param>
    /// <param name="start">The call that starts it.</param>
    /// <param name="look">The call that tells the state of the job with an id.</param>
    public ApiJob<TEnvelope, TStart, TState, TData> Of(
        ApiConnection connection, Func<CancellationToken, Task<TStart>> start, Func<string, CancellationToken, Task<TState>> look)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return new ApiJob<TEnvelope, TStart, TState, TData>(this, connection.Time, start, look);
    }
}
