using System.Net;

namespace Genviral.Gen.Transport;

/// <summary>Makes the HttpClient of a client that was given none.</summary>
internal static class HttpClients
{
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    internal static HttpClient Create(TimeSpan timeout) => new(CreateHandler(), disposeHandler: true) { Timeout = timeout };

    /// <summary>Redirects are not followed: they would take the key to another place.</summary>
    private static SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        PooledConnectionLifetime = ConnectionLifetime,
        UseCookies = false,
    };
}
