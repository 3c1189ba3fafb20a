using System.Net;
using System.Runtime.CompilerServices;

namespace Genviral.Gen.Transport;

/// <summary>Makes the connections of a client that was given no HttpClient.</summary>
internal static class HttpHandlers
{
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    /// <summary>An invoker and not an HttpClient: that would add a time limit and a token of its own to each call.</summary>
    internal static HttpMessageInvoker Create() => new(CreateHandler(), disposeHandler: true);

    /// <summary>Redirects are not followed here: .NET would take custom headers, and so the key, to another place.</summary>
    internal static HttpMessageHandler CreateHandler()
    {
        // A browser makes the connections itself, unpacks what comes, and refuses every other setting.
        if (!SocketsHttpHandler.IsSupported)
        {
            return new HttpClientHandler { AllowAutoRedirect = false };
        }

        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            PooledConnectionLifetime = ConnectionLifetime,
            UseCookies = false,
        };

        // The compiler of native code knows the answer and leaves out the other way.
        if (RuntimeFeature.IsDynamicCodeSupported)
        {
            handler.AutomaticDecompression = DecompressionMethods.All;
            return handler;
        }

        return new GzipHandler(handler);
    }
}
