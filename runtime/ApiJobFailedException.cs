namespace Genviral.Gen;

/// <summary>A job that was waited for came to a state that the spec calls failed; thrown by <c>EnsureOk</c> of its result.</summary>
public sealed class ApiJobFailedException : ApiException
{
    internal ApiJobFailedException(string message, ApiCall? call, string? state)
        : base(message, call, innerException: null) => State = state;

    /// <summary>The state as text.</summary>
    public string? State { get; }
}
