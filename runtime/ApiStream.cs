using Genviral.Gen.Transport;

namespace Genviral.Gen;

/// <summary>The body of an answer as it comes. Dispose it: until its last byte it holds a connection and one of the client's places.</summary>
/// <remarks>
/// What goes wrong while it is read is an <see cref="ApiTimeoutException"/> or an <see cref="ApiTransportException"/>: the time limit
/// of the attempt goes to the last byte.
/// </remarks>
public sealed partial class ApiStream : Stream
{
    private readonly Exchange _exchange;
    private Stream? _body;

    internal ApiStream(Exchange exchange) => _exchange = exchange;

    /// <summary>The media type of the answer: <c>video/mp4</c>; null when it says none.</summary>
    public string? ContentType => _exchange.Content.Headers.ContentType?.ToString();

    /// <summary>How many bytes will come; null when the answer does not say, or comes compressed.</summary>
    public long? ContentLength => _exchange.Content.Headers.ContentLength;

    /// <summary>The file name of <c>Content-Disposition</c>, without folders; null when there is none.</summary>
    public string? FileName
    {
        get
        {
            var name = _exchange.Content.Headers.ContentDisposition is { } disposition ? disposition.FileNameStar ?? disposition.FileName?.Trim('"') : null;
            return string.IsNullOrEmpty(name) ? null : Path.GetFileName(name.Replace('\\', '/'));
        }
    }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <summary>Not supported: see <see cref="ContentLength"/>.</summary>
    public override long Length => throw new NotSupportedException();

    /// <summary>Not supported.</summary>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Whether an answer is the stream that the endpoint returns, and not an envelope.</summary>
    internal static bool IsStream(Exchange exchange)
    {
        if (!exchange.Operation.IsSuccess(exchange.Call!.StatusCode))
        {
            return false;
        }

        // A page of HTML where none is wanted is a proxy's, or asks to log in: no bytes to keep.
        var type = exchange.Content.Headers.ContentType?.MediaType;
        var wanted = exchange.Operation.AnswerMediaType ?? "";
        return type is null || !(IsJson(type) && !MayBeJson(wanted)) && !(IsHtml(type) && !MayBeText(wanted));
    }

    private async ValueTask<int> ReadPartAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        try
        {
            _body ??= await _exchange.Content.ReadAsStreamAsync(_exchange.Token).ConfigureAwait(false);
            using var both = cancellationToken.CanBeCanceled ? CancellationTokenSource.CreateLinkedTokenSource(_exchange.Token, cancellationToken) : null;
            return EndAt(await _body.ReadAsync(buffer, both?.Token ?? _exchange.Token).ConfigureAwait(false), buffer.Length);
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(null, exception, cancellationToken);
        }
        catch (Exception exception) when (Failures.Of(_exchange, exception) is { } failure)
        {
            throw failure;
        }
    }

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => ReadPartAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count)
    {
        try
        {
            _body ??= _exchange.Content.ReadAsStream(_exchange.Token);
            return EndAt(_body.Read(buffer, offset, count), count);
        }
        catch (Exception exception) when (Failures.Of(_exchange, exception) is { } failure)
        {
            throw failure;
        }
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <summary>Not supported.</summary>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <summary>Not supported.</summary>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <summary>Not supported.</summary>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>Ends the answer; what has not been read is thrown away.</summary>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _exchange.Dispose();
        }

        base.Dispose(disposing);
    }

    private static bool IsHtml(string mediaType) => mediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase);

    /// <summary>Who takes any type takes JSON, too: then a success is the file, whatever is in it.</summary>
    private static bool MayBeJson(string mediaType) => IsJson(mediaType) || mediaType is "*/*" or "application/*";

    private static bool MayBeText(string mediaType)
        => mediaType.StartsWith("text/", StringComparison.OrdinalIgnoreCase) || mediaType.StartsWith("*/", StringComparison.Ordinal);

    private static bool IsJson(string mediaType)
        => mediaType.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) || mediaType.EndsWith("+json", StringComparison.OrdinalIgnoreCase);

    /// <summary>At the last byte the place is free, whether or not the stream is disposed yet.</summary>
    private int EndAt(int read, int wanted)
    {
        if (read == 0 && wanted > 0)
        {
            _exchange.End();
        }

        return read;
    }
}
