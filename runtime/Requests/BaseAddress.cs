namespace Genviral.Gen.Requests;

/// <summary>The address that paths are appended to: its own path and query are kept, and the key's place in them is filled.</summary>
internal sealed class BaseAddress
{
    private readonly string _prefix;
    private readonly string _query;
    private readonly string? _keyName;
    private readonly string? _keyPlace;

    private BaseAddress(Uri address, string? keyName)
    {
        var host = address.HostNameType == UriHostNameType.IPv6 ? address.Host : address.IdnHost;
        var port = address.IsDefaultPort ? "" : FormattableString.Invariant($":{address.Port}");
        _prefix = $"{address.Scheme}://{host}{port}{address.AbsolutePath.TrimEnd('/')}";
        _query = address.Query.TrimStart('?');
        IsSafeForKeys = address.Scheme == Uri.UriSchemeHttps || address.IsLoopback;
        Host = host;
        Port = address.Port;

        // Uri has encoded the braces.
        var place = $"%7B{keyName}%7D";
        _keyName = keyName;
        _keyPlace = keyName is not null && (_prefix + _query).Contains(place, StringComparison.Ordinal) ? place : null;
    }

    /// <summary>Whether what is sent there cannot be read on the way.</summary>
    internal bool IsSafeForKeys { get; }

    internal string Host { get; }

    internal int Port { get; }

    /// <summary>Whether the key has its place here and not in the paths.</summary>
    internal bool HasKeyPlace => _keyPlace is not null;

    /// <param name="address">The address as given.</param>
    /// <param name="source">Who gave it.</param>
    /// <param name="keyName">The name in braces that the key takes the place of, if it goes into addresses.</param>
    /// <exception cref="ArgumentException">The address is no absolute http or https URL, or holds a user; the message shows none.</exception>
    internal static BaseAddress Of(Uri address, string source, string? keyName = null)
    {
        if (address.IsAbsoluteUri && address.UserInfo.Length > 0)
        {
            throw new ArgumentException($"{source} must hold no user and no password: they would not be sent. Give a key by the options, or set the header 'Authorization'.");
        }

        var isWeb = address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
        return isWeb
            ? new BaseAddress(address, keyName)
            : throw new ArgumentException($"{source} must be an absolute http or https URL, but is '{address.OriginalString}'.");
    }

    /// <summary>The URL of a path (which may bring a query of its own) and a further query, both encoded.</summary>
    /// <remarks>Nothing is normalised any more, so no value can make it another path.</remarks>
    /// <exception cref="InvalidOperationException">The key has its place here, and there is none.</exception>
    /// <exception cref="ArgumentException">The key would make another path.</exception>
    internal Uri Join(string path, string query, KeyValuePair<string, string>? key = null)
    {
        if (_keyPlace is not null)
        {
            var filled = key is { } given
                ? PathTemplate.EncodeValue(given.Key, given.Value)
                : throw new InvalidOperationException($"The base address has a place for the key, {{{_keyName}}}, and there is no key.");
            return Join(Fill(_prefix, filled), Fill(_query, filled), path, query);
        }

        return Join(_prefix, _query, path, query);
    }

    /// <summary>The same of a path that is still to be filled, where no key goes into the address.</summary>
    internal Uri Join(PathTemplate path, ReadOnlySpan<KeyValuePair<string, string>> values, string query)
    {
        if (_keyPlace is not null || _query.Length > 0)
        {
            return Join(path.Fill(values, key: null), query);
        }

        // One text for all of it: most addresses have neither.
        var url = path.Fill(values, key: null, _prefix);
        return AsUri(query.Length == 0 ? url : WithQuery(url, query));
    }

    private string Fill(string text, string value) => text.Replace(_keyPlace!, value, StringComparison.Ordinal);

    private static Uri Join(string prefix, string fixedQuery, string path, string query)
    {
        if (fixedQuery.Length == 0)
        {
            return AsUri(query.Length == 0 ? prefix + path : WithQuery(prefix + path, query));
        }

        var question = path.IndexOf('?', StringComparison.Ordinal);
        var ownPath = question < 0 ? path : path[..question];
        var ownQuery = question < 0 ? "" : "&" + path[(question + 1)..];
        return AsUri(string.Concat($"{prefix}{ownPath}?{fixedQuery}{ownQuery}", query.Length == 0 ? "" : "&", query));
    }

    private static string WithQuery(string url, string query) => string.Concat(url, url.Contains('?', StringComparison.Ordinal) ? "&" : "?", query);

    private static Uri AsUri(string url) => RawUri.Of(url);
}
