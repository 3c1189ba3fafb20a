using System.Buffers;
using System.Net;

namespace Genviral.Gen.Requests;

/// <summary>One attempt to send a stream.</summary>
/// <param name="source">The stream.</param>
/// <param name="progress">Told how many bytes have been handed to the network.</param>
internal sealed partial class StreamSourceContent(StreamSource source, IProgress<long>? progress) : HttpContent
{
    private const int BufferSize = 64 * 1024;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        => CopyAsync(stream, CancellationToken.None);

    private async Task CopyAsync(Stream stream, CancellationToken cancellationToken)
    {
        var attempt = await source.BeginAsync(cancellationToken).ConfigureAwait(false);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            var sent = 0L;
            while (await source.ReadAsync(attempt, Rest(buffer, sent), cancellationToken).ConfigureAwait(false) is > 0 and var read)
            {
                await stream.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
                sent += read;
                progress?.Report(sent);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>No more than was announced: a stream may have grown since.</summary>
    private Memory<byte> Rest(byte[] buffer, long sent)
        => buffer.AsMemory(0, (int)Math.Min(buffer.Length, (source.Length ?? long.MaxValue) - sent));

    protected override bool TryComputeLength(out long length)
    {
        length = source.Length ?? 0;
        return source.Length is not null;
    }
}
