namespace Genviral.Gen.Requests;

/// <summary>Makes a URI that goes on the wire as it is written.</summary>
internal static class RawUri
{
    internal static Uri Of(string url) => new(url, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
}
