namespace Genviral.Gen;

/// <content>The job that was waited for.</content>
public abstract partial class ApiException
{
    /// <summary>The id of the job that the call asked for, as text; null for a call that was about no job that somebody waited for.</summary>
    public string? JobId { get; internal set; }
}
