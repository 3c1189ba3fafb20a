using Genviral.Gen.ForGenerated;
using Genviral.Gen.Retry;

namespace Genviral.Gen;

/// <summary>A call that came to no success.</summary>
public abstract partial class ApiException : Exception
{
    private protected ApiException(string message, ApiCall? call, Exception? innerException)
        : base(message, innerException)
    {
        Call = call;
        Method = call?.Method ?? "";
        PathTemplate = call?.PathTemplate ?? "";
        StatusCode = call?.StatusCode;
        Headers = call?.Headers ?? ApiCall.NoHeaders;
        BodyStart = call?.BodyStart ?? "";
        Attempts = call?.Attempts ?? 0;
        RetryEnd = call?.RetryEnd ?? ApiRetryEnd.NotRetryable;
        RetryAfter = call?.RetryAfter;
    }

    private protected ApiException(string message, ApiOperation operation, ApiCall? call, Exception? innerException)
        : this(message, call, innerException)
    {
        Method = operation.Method;
        PathTemplate = operation.PathTemplate;
        RetryEnd = ApiRetryEnd.NotRetryable;
    }

    /// <summary>The HTTP method: <c>GET</c>. Empty for an envelope that was built by hand.</summary>
    public string Method { get; }

    /// <summary>The path as the spec has it, without values: <c>/posts/{id}</c>. Empty for an envelope that was built by hand.</summary>
    public string PathTemplate { get; }

    /// <summary>The HTTP status; null where none came, and for an envelope that was built by hand.</summary>
    public int? StatusCode { get; }

    /// <summary>The headers of the answer, by name in any case.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; }

    /// <summary>The first 2,048 bytes of the answer's body, as text.</summary>
    public string BodyStart { get; }

    /// <summary>How many attempts were made; 0 for an envelope that was built by hand.</summary>
    public int Attempts { get; internal set; }

    /// <summary>Why there was no further attempt.</summary>
    public ApiRetryEnd RetryEnd { get; private set; }

    /// <summary>How long the server asked to wait before the next attempt, if it did.</summary>
    public TimeSpan? RetryAfter { get; private set; }

    /// <summary>What came; null when nothing did.</summary>
    internal ApiCall? Call { get; }

    /// <summary>Whether it is not of the call that it comes out of, but of the one that should have given the key.</summary>
    internal bool IsOfProvider { get; set; }

    internal void EndRetries(in RetryVerdict verdict)
    {
        RetryEnd = verdict.End;
        RetryAfter = verdict.RetryAfter;
    }

    /// <inheritdoc/>
    public override string Message => base.Message + RetryNote;

    private string RetryNote => (RetryEnd, Attempts) switch
    {
        (ApiRetryEnd.RetryAfterTooLong, _) => FormattableString.Invariant(
            $" [the server asks to wait {RetryAfter?.TotalSeconds:0.###} s, longer than MaxRetryDelay; {Attempts} attempt{(Attempts == 1 ? "" : "s")}]"),
        (_, > 1) => FormattableString.Invariant($" [{Attempts} attempts]"),
        _ => "",
    };
}
