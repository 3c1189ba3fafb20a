namespace Genviral.Gen;

/// <summary>The answer is no envelope, or does not fit the spec.</summary>
public sealed class ApiProtocolException : ApiException
{
    internal ApiProtocolException(string message, ApiCall? call, Exception? innerException = null)
        : base(message, call, innerException)
    {
    }

    /// <summary>Where the answer does not fit: <c>$.data.posts[3].status</c>; null when it cannot be read at all.</summary>
    public string? JsonPath { get; internal init; }

    /// <summary>What the spec expects at <see cref="JsonPath"/>.</summary>
    public string? Expected { get; internal init; }

    /// <summary>What came at <see cref="JsonPath"/>.</summary>
    public string? Actual { get; internal init; }

    /// <summary>Whether the answer is not the API's own, so that nothing it says counts.</summary>
    internal bool IsForeign { get; init; }
}
