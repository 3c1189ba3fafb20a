namespace Genviral.Gen;

/// <summary>Settings of single calls, for <c>client.WithOptions(…)</c>; what is null stays as the client has it.</summary>
public sealed record ApiCallOptions
{
    /// <summary>How long an attempt may take, to the last byte of its body. Default: null.</summary>
    /// <remarks>At most 49 days, or <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no limit.</remarks>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Attempts after the first, at most; 0 for none. Default: null.</summary>
    public int? MaxRetries { get; init; }

    /// <summary>The longest wait between two attempts. Default: null.</summary>
    public TimeSpan? MaxRetryDelay { get; init; }

    /// <summary>Whether requests are checked against the spec before they are sent. Default: null.</summary>
    public bool? ValidateRequests { get; init; }
}
