namespace Genviral.Gen.Requests;

/// <summary>The address that paths are appended to: its own path and query are kept.</summary>
internal sealed class BaseAddress
{
    private readonly string _prefix;
    private readonly string _query;

    private BaseAddress(Uri address)
    {
        var host = address.HostNameType == UriHostNameType.IPv6 ? address.Host : address.IdnHost;
        var port = address.IsDefaultPort ? "" : FormattableString.Invariant($":{address.Port}");
        _prefix = $"{address.Scheme}://{host}{port}{address.AbsolutePath.TrimEnd('/')}";
        _query = address.Query.TrimStart('?');
        IsSafeForKeys = address.Scheme == Uri.UriSchemeHttps || address.IsLoopback;
        Host = host;
        Port = address.Port;
    }

    /// <summary>Whether what is sent there cannot be read on the way.</summary>
    internal bool IsSafeForKeys { get; }

    internal string Host { get; }

    internal int Port { get; }

    /// <exception cref="ArgumentException">The address is no absolute http or https URL.</exception>
    internal static BaseAddress Of(Uri address, string source)
    {
        var isWeb = address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
        return isWeb
            ? new BaseAddress(address)
            : throw new ArgumentException($"{source} must be an absolute http or https URL, but is '{address.OriginalString}'.");
    }

    /// <summary>The URL of a path (which may bring a query of its own) and a further query, both encoded.</summary>
    /// <remarks>Nothing is normalised any more, so no value can make it another path.</remarks>
    internal Uri Join(string path, string query)
    {
        var hasOwnQuery = path.Contains('?', StringComparison.Ordinal);
        if (_query.Length == 0)
        {
            return AsUri(query.Length == 0 ? _prefix + path : string.Concat(_prefix, path, hasOwnQuery ? "&" : "?", query));
        }

        var question = path.IndexOf('?', StringComparison.Ordinal);
        var ownPath = question < 0 ? path : path[..question];
        var ownQuery = question < 0 ? "" : "&" + path[(question + 1)..];
        return AsUri(string.Concat($"{_prefix}{ownPath}?{_query}{ownQuery}", query.Length == 0 ? "" : "&", query));
    }

    private static Uri AsUri(string url) => RawUri.Of(url);
}
