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
            ? address
            : throw new ApiProtocolException(
                $"The bytes would travel to {address.Host} over plain http, readable on the way. Set GenviralClientOptions.AllowInsecureTransport if that is wanted.", call);
    }
}
