using System.ComponentModel;
using Genviral.Gen.Polling;

namespace Genviral.Gen.ForGenerated;

/// <summary>A job that is about to be started and waited for.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiJob<TEnvelope, TStart, TState, TData>
    where TEnvelope : class, IApiEnvelope
    where TStart : class, TEnvelope
    where TState : class, TEnvelope
{
    private readonly ApiPolling<TEnvelope, TStart, TState, TData> _polling;
    private readonly TimeProvider _time;
    private readonly Func<CancellationToken, Task<TStart>> _start;
    private readonly Func<string, CancellationToken, Task<TState>> _look;

    internal ApiJob(
        ApiPolling<TEnvelope, TStart, TState, TData> polling,
        TimeProvider time,
        Func<CancellationToken, Task<TStart>> start,
        Func<string, CancellationToken, Task<TState>> look)
    {
        _polling = polling;
        _time = time;
        _start = start;
        _look = look;
    }

    /// <summary>Starts it and waits for its end. The first look follows at once, unless the API asks to wait.</summary>
    /// <param name="options">How to wait; null for the defaults.</param>
    /// <param name="progress">Told what each look gave.</param>
    /// <param name="cancellationToken">Ends the waiting; the job goes on.</param>
    /// <exception cref="ArgumentException">An option cannot be used; nothing was sent.</exception>
    public async Task<ApiJobResult<TData, TEnvelope>> WaitAsync(ApiPollingOptions? options, IProgress<TData>? progress, CancellationToken cancellationToken)
    {
        var pace = new PollingPace(options, _polling.Interval);
        var started = await _start(cancellationToken).ConfigureAwait(false);
        if (!started.Ok)
        {
            return new ApiJobResult<TData, TEnvelope>(ApiJobOutcome.NotStarted, started, default);
        }

        var id = _polling.Id(started) ?? throw new ApiProtocolException("The answer that started a job does not tell its id, so nobody can ask how it stands.", started.Call);
        using var clock = new PollingClock(_time, pace.TimeLimit, cancellationToken);
        var course = new JobCourse<TData, TEnvelope>(id, started);
        try
        {
            await FollowAsync(course, pace, clock, progress).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (clock.IsOver)
        {
            course.Outcome = ApiJobOutcome.TimedOut;
        }
        catch (OperationCanceledException exception) when (clock.IsCancelled(exception))
        {
            throw new OperationCanceledException(exception.Message, exception, cancellationToken);
        }
        catch (ApiException exception)
        {
            exception.JobId = id;
            throw;
        }

        return course.ToResult(clock.Elapsed);
    }

    private async Task FollowAsync(JobCourse<TData, TEnvelope> course, PollingPace pace, PollingClock clock, IProgress<TData>? progress)
    {
        await clock.WaitAsync(PollingPace.Asked(course.Answer, _time)).ConfigureAwait(false);
        while (true)
        {
            var answer = await Look(course, clock.Token).ConfigureAwait(false);
            course.Look(answer, answer.Ok ? _polling.State(answer) : null);
            if (!answer.Ok)
            {
                course.Outcome = ApiJobOutcome.StateUnknown;
                return;
            }

            if (_polling.Data(answer) is { } data)
            {
                course.Data = data;
                progress?.Report(data);
            }

            if (OutcomeOf(course.State) is { } outcome)
            {
                course.Outcome = outcome;
                return;
            }

            await clock.WaitAsync(pace.Next(answer, _time)).ConfigureAwait(false);
        }
    }

    /// <exception cref="ApiProtocolException">The id that the server gave is none that can be asked for.</exception>
    private Task<TState> Look(JobCourse<TData, TEnvelope> course, CancellationToken cancellationToken)
    {
        try
        {
            return _look(course.Id, cancellationToken);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            throw new ApiProtocolException(
                $"The job was started, but nobody can ask how it stands: its id in the answer is \"{course.Id}\". {exception.Message}", course.Answer.Call, exception);
        }
    }

    /// <summary>A state that the spec does not name is none of an end: APIs add steps between.</summary>
    private ApiJobOutcome? OutcomeOf(string? state)
        => state is null ? null
            : Array.IndexOf(_polling.Done, state) >= 0 ? ApiJobOutcome.Succeeded
            : Array.IndexOf(_polling.Failed, state) >= 0 ? ApiJobOutcome.JobFailed
            : null;
}
