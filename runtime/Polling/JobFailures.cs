namespace Genviral.Gen.Polling;

/// <summary>Makes exceptions of results that are no success.</summary>
internal static class JobFailures
{
    internal static ApiException Of<TData, TEnvelope>(ApiJobResult<TData, TEnvelope> result)
        where TEnvelope : class, IApiEnvelope
    {
        var call = result.Answer.Call;
        var job = (call is null ? "" : $"{call.Method} {call.PathTemplate}: ") + $"the job '{result.JobId}'";
        ApiException exception = result.Outcome switch
        {
            ApiJobOutcome.JobFailed => new ApiJobFailedException($"{job} failed: its state is '{result.State}'.", call, result.State),
            ApiJobOutcome.TimedOut => new ApiTimeoutException(
                FormattableString.Invariant($"{job} was not done after {result.Elapsed.TotalSeconds:0.###} s and {result.Looks} looks: its state is '{result.State}'. It goes on; raise ApiPollingOptions.TimeLimit to wait longer."), call),
            _ => new ApiErrorException(result.Answer, call),
        };
        exception.JobId = result.JobId;
        return exception;
    }
}
