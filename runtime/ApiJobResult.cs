using System.Diagnostics.CodeAnalysis;
using Genviral.Gen.Polling;

namespace Genviral.Gen;

/// <summary>What came of a job: branch on <see cref="Ok"/> once.</summary>
/// <typeparam name="TData">What the API tells of the job.</typeparam>
/// <typeparam name="TEnvelope">The client's envelope.</typeparam>
public sealed class ApiJobResult<TData, TEnvelope>
    where TEnvelope : class, IApiEnvelope
{
    internal ApiJobResult(ApiJobOutcome outcome, TEnvelope answer, TData? data)
    {
        Outcome = outcome;
        Answer = answer;
        Data = data;
    }

    /// <summary>Whether the job is done and <see cref="Data"/> is there.</summary>
    [MemberNotNullWhen(true, nameof(Data))]
    public bool Ok => Outcome == ApiJobOutcome.Succeeded;

    /// <summary>How it ended.</summary>
    public ApiJobOutcome Outcome { get; }

    /// <summary>What the API said of the job last: of one that is done, that failed, or that goes on. Null where it never said anything.</summary>
    public TData? Data { get; }

    /// <summary>The last answer: of the call that asks for the state, or of the one that starts the job. It tells why a call did not work.</summary>
    public TEnvelope Answer { get; }

    /// <summary>The job's id as text; null where none was started.</summary>
    public string? JobId { get; init; }

    /// <summary>The job's last state as text; null where it is not known.</summary>
    public string? State { get; init; }

    /// <summary>How often the API was asked for the state.</summary>
    public int Looks { get; init; }

    /// <summary>How long the job was waited for, from when it was accepted.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>What the API says of the job that is done.</summary>
    /// <exception cref="ApiJobFailedException">The job failed.</exception>
    /// <exception cref="ApiErrorException">The call that starts the job, or one that asks for its state, did not work.</exception>
    /// <exception cref="ApiTimeoutException">The time that the caller gave is over; the job goes on.</exception>
    public TData EnsureOk() => Ok ? Data : throw JobFailures.Of(this);
}

/// <summary>Makes results without an API, for tests of the code that reads them.</summary>
public static class ApiJobResult
{
    /// <summary>A result.</summary>
    /// <param name="outcome">How it ended.</param>
    /// <param name="answer">The last answer.</param>
    /// <param name="data">What the API said of the job; wanted where it is done.</param>
    /// <exception cref="ArgumentNullException"><paramref name="answer"/> is null, or the data of a job that is done.</exception>
    public static ApiJobResult<TData, TEnvelope> Create<TData, TEnvelope>(ApiJobOutcome outcome, TEnvelope answer, TData? data = default)
        where TEnvelope : class, IApiEnvelope
    {
        ArgumentNullException.ThrowIfNull(answer);
        return outcome == ApiJobOutcome.Succeeded && data is null
            ? throw new ArgumentNullException(nameof(data))
            : new ApiJobResult<TData, TEnvelope>(outcome, answer, data);
    }
}
