namespace Genviral.Gen.Polling;

/// <summary>What is known of a job so far.</summary>
internal sealed class JobCourse<TData, TEnvelope>(string id, TEnvelope started)
    where TEnvelope : class, IApiEnvelope
{
    internal string Id { get; } = id;

    internal TEnvelope Answer { get; private set; } = started;

    internal string? State { get; private set; }

    internal TData? Data { get; set; }

    internal ApiJobOutcome Outcome { get; set; }

    private int Looks { get; set; }

    internal void Look(TEnvelope answer, string? state)
    {
        Looks++;
        Answer = answer;
        State = state ?? State;
    }

    internal ApiJobResult<TData, TEnvelope> ToResult(TimeSpan elapsed)
        => new(Outcome, Answer, Data) { JobId = Id, State = State, Looks = Looks, Elapsed = elapsed };
}
