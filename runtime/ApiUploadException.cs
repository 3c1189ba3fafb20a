namespace Genviral.Gen;

/// <summary>The address that an API named for an upload refused the bytes.</summary>
/// <remarks>Status, headers and body are those of that address, which is another host's: it speaks no envelope. Its query is a credential, so it is shown nowhere.</remarks>
public sealed class ApiUploadException : ApiException
{
    internal ApiUploadException(string message, ApiCall call, string host)
        : base(message, call, innerException: null) => Host = host;

    /// <summary>The host that refused.</summary>
    public string Host { get; }
}
