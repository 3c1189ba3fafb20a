namespace System.Net.Http;

/// <summary>Why a request failed, as .NET 8 and later tell it. Here it is always <see cref="Unknown"/>.</summary>
public enum HttpRequestError
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>The host's name was not found.</summary>
    NameResolutionError,

    /// <summary>No connection came about.</summary>
    ConnectionError,

    /// <summary>No secure connection came about.</summary>
    SecureConnectionError,

    /// <summary>HTTP/2 or HTTP/3 failed.</summary>
    HttpProtocolError,

    /// <summary>Extended CONNECT is not supported.</summary>
    ExtendedConnectNotSupported,

    /// <summary>The version of HTTP could not be agreed upon.</summary>
    VersionNegotiationError,

    /// <summary>The server or a proxy refused the user.</summary>
    UserAuthenticationError,

    /// <summary>The proxy refused.</summary>
    ProxyTunnelError,

    /// <summary>The answer is no HTTP.</summary>
    InvalidResponse,

    /// <summary>The answer broke off.</summary>
    ResponseEnded,

    /// <summary>A limit was passed.</summary>
    ConfigurationLimitExceeded,
}
