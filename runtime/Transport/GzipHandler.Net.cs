using System.IO.Compression;
using System.Net;

namespace Genviral.Gen.Transport;

/// <summary>
/// Unpacks gzip, and no other packing. .NET's own handler links Brotli with it, encoder and dictionary included, which a small native program
/// would be noticeably larger for.
/// </summary>
internal sealed class GzipHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private const string AcceptEncoding = "Accept-Encoding";
    private const string Gzip = "gzip";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!request.Headers.NonValidated.Contains(AcceptEncoding))
        {
            request.Headers.TryAddWithoutValidation(AcceptEncoding, Gzip);
        }

        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (string.Equals(response.Content.Headers.ContentEncoding.LastOrDefault(), Gzip, StringComparison.OrdinalIgnoreCase))
        {
            response.Content = new UnpackedContent(response.Content);
        }

        return response;
    }

    private sealed class UnpackedContent : HttpContent
    {
        private readonly HttpContent _packed;

        internal UnpackedContent(HttpContent packed)
        {
            _packed = packed;
            foreach (var (name, values) in packed.Headers.NonValidated)
            {
                Headers.TryAddWithoutValidation(name, (IEnumerable<string>)values);
            }

            // The length is that of the packed bytes, and the outermost packing goes.
            Headers.ContentLength = null;
            string[] encodings = [.. packed.Headers.ContentEncoding];
            Headers.ContentEncoding.Clear();
            foreach (var encoding in encodings[..^1])
            {
                Headers.ContentEncoding.Add(encoding);
            }
        }

        protected override async Task<Stream> CreateContentReadStreamAsync()
            => new GZipStream(await _packed.ReadAsStreamAsync().ConfigureAwait(false), CompressionMode.Decompress);

        protected override async Task<Stream> CreateContentReadStreamAsync(CancellationToken cancellationToken)
            => new GZipStream(await _packed.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false), CompressionMode.Decompress);

        protected override Stream CreateContentReadStream(CancellationToken cancellationToken)
            => new GZipStream(_packed.ReadAsStream(cancellationToken), CompressionMode.Decompress);

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            using var unpacked = await CreateContentReadStreamAsync().ConfigureAwait(false);
            await unpacked.CopyToAsync(stream).ConfigureAwait(false);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                _packed.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
