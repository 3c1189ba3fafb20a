namespace Genviral.Gen.Transport;

/// <summary>Scheme, host and port: where a key may go.</summary>
internal static class Origin
{
    internal static bool IsSame(Uri one, Uri other)
        => one.Scheme == other.Scheme && one.Port == other.Port && string.Equals(one.IdnHost, other.IdnHost, StringComparison.OrdinalIgnoreCase);

    /// <summary>As <c>https://api.example:8443</c>, for messages.</summary>
    internal static string Of(Uri url)
        => url.IsDefaultPort ? $"{url.Scheme}://{url.IdnHost}" : FormattableString.Invariant($"{url.Scheme}://{url.IdnHost}:{url.Port}");
}
