namespace Genviral.Samples;

/// <summary>Ends a handler with a failure.</summary>
internal sealed class RefusedException(Answer answer) : Exception
{
    public RefusedException(int status, string errorCode, string message)
        : this(Answer.Fail(status, errorCode, message))
    {
    }

    public Answer Answer { get; } = answer;
}
