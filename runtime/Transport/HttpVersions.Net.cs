namespace Genviral.Gen.Transport;

/// <summary>The HTTP version that a caller's HttpClient is set to: .NET gives it to messages of its own making alone.</summary>
internal static class HttpVersions
{
    internal static void Take(HttpRequestMessage message, HttpClient client)
    {
        message.Version = client.DefaultRequestVersion;
        message.VersionPolicy = client.DefaultVersionPolicy;
    }
}
