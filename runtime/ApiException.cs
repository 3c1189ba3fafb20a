namespace Genviral.Gen;

/// <summary>A call that came to an answer which is no success.</summary>
public abstract class ApiException : Exception
{
    private protected ApiException(string message, ApiCall? call, Exception? innerException)
        : base(message, innerException)
    {
        Method = call?.Method ?? "";
        PathTemplate = call?.PathTemplate ?? "";
        StatusCode = call?.StatusCode;
        Headers = call?.Headers ?? ApiCall.NoHeaders;
        BodyStart = call?.BodyStart ?? "";
    }

    /// <summary>The HTTP method: <c>GET</c>. Empty for an envelope that was built by hand.</summary>
    public string Method { get; }

    /// <summary>The path as the spec has it, without values: <c>/posts/{id}</c>. Empty for an envelope that was built by hand.</summary>
    public string PathTemplate { get; }

    /// <summary>The HTTP status; null for an envelope that was built by hand.</summary>
    public int? StatusCode { get; }

    /// <summary>The headers of the answer, by name in any case.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; }

    /// <summary>The first 2,048 bytes of the answer's body, as text.</summary>
    public string BodyStart { get; }
}
