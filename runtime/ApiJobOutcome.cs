namespace Genviral.Gen;

/// <summary>How it ended that a job was started and waited for.</summary>
public enum ApiJobOutcome
{
    /// <summary>The job is done.</summary>
    Succeeded,

    /// <summary>The job came to a state that the spec calls failed. Every call worked.</summary>
    JobFailed,

    /// <summary>The call that starts the job did not work: there is no job.</summary>
    NotStarted,

    /// <summary>A call that asks for the state did not work: nobody knows how the job stands.</summary>
    StateUnknown,

    /// <summary>The time that the caller gave is over; the job goes on.</summary>
    TimedOut,
}
