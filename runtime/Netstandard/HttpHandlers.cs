using System.Net;

namespace Genviral.Gen.Transport;

/// <summary>Makes the connections of a client that was given no HttpClient.</summary>
internal static class HttpHandlers
{
    /// <summary>An invoker and not an HttpClient: that would add a time limit and a token of its own to each call.</summary>
    internal static HttpMessageInvoker Create() => new(CreateHandler(), disposeHandler: true);

    /// <summary>Redirects are not followed here: .NET would take custom headers, and so the key, to another place.</summary>
    internal static HttpClientHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
        UseCookies = false,
    };
}
