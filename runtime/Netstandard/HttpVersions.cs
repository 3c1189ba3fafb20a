namespace Genviral.Gen.Transport;

/// <summary>An HttpClient of this framework is set to no HTTP version.</summary>
internal static class HttpVersions
{
    internal static void Take(HttpRequestMessage message, HttpClient client)
    {
    }
}
