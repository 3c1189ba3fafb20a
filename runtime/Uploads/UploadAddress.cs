using Genviral.Gen.Requests;

namespace Genviral.Gen.Uploads;

/// <summary>Checks the address that an answer names for an upload.</summary>
internal static class UploadAddress
{
    /// <exception cref="ApiProtocolException">Bytes may not go there. The message does not show the address, whose query is a credential.</exception>
    internal static Uri Of(string? text, bool allowsInsecureTransport, ApiCall? call)
    {
        if (string.IsNullOrEmpty(text))
        {
            throw new ApiProtocolException("The answer names no address for the upload.", call);
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp))
        {
            throw new ApiProtocolException("The address for the upload is no absolute http or https URL.", call);
        }

        return address.Scheme == Uri.UriSchemeHttps || address.IsLoopback || allowsInsecureTransport
            ? AsWritten(text!, address)
            : throw new ApiProtocolException(
                $"The bytes would travel to {address.Host} over plain http, readable on the way. Set GenviralClientOptions.AllowInsecureTransport if that is wanted.", call);
    }

    /// <summary>An address that can go as it is does: its host may have signed the very text, and .NET would make <c>~</c> of <c>%7E</c>.</summary>
    private static Uri AsWritten(string text, Uri address)
    {
        var path = text.IndexOf('/', text.IndexOf("://", StringComparison.Ordinal) + 3);
        var query = text.IndexOf('?', StringComparison.Ordinal);
        var hasPath = path >= 0 && (query < 0 || path < query);

        // Dot segments are resolved, as browsers resolve them.
        var hasDots = text.Contains("/.", StringComparison.Ordinal) || text.Contains("/%2e", StringComparison.OrdinalIgnoreCase);
        return hasPath && !hasDots && text.All(IsOfAddresses) ? RawUri.Of(text) : address;
    }

    /// <summary>Whether a character stands in addresses (RFC 3986) without being escaped, a fragment's mark apart.</summary>
    private static bool IsOfAddresses(char c) => char.IsAsciiLetterOrDigit(c) || "-._~:/?[]@!$&'()*+,;=%".Contains(c, StringComparison.Ordinal);
}
