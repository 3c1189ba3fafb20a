using System.ComponentModel;

namespace Genviral.Gen.ForGenerated;

/// <summary>What a spec says about its API as a whole.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiDescription
{
    /// <summary>The emitted client's class: <c>GenviralClient</c>.</summary>
    public required string ClientName { get; init; }

    /// <summary>The spec's address; null when each client must be given one.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Where the key goes. Default: bearer.</summary>
    public ApiAuth Auth { get; init; } = ApiAuth.Bearer;

    /// <summary>Names and values of headers that are sent with every call.</summary>
    public KeyValuePair<string, string>[] ConstantHeaders { get; init; } = [];

    /// <summary>How long an attempt may take. Default: 100 seconds.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(100);

    /// <summary>Attempts after the first. Default: 3.</summary>
    public int MaxRetries { get; init; } = 3;

    /// <summary>Attempts in flight at once; null (default): no limit.</summary>
    public int? MaxConcurrency { get; init; }

    /// <summary>Error codes after which any call may go again.</summary>
    public string[] RetryableErrorCodes { get; init; } = [];

    /// <summary>Error codes after which no call goes again.</summary>
    public string[] NeverRetriedErrorCodes { get; init; } = [];

    /// <summary>Error codes that the spec names.</summary>
    public string[] KnownErrorCodes { get; init; } = [];

    /// <summary>The envelope. Default: Genviral's.</summary>
    public EnvelopeShape Envelope { get; init; } = EnvelopeShape.Genviral;
}
