using Genviral.Gen.Transport;

namespace Genviral.Gen;

/// <summary>The body of an answer as it comes. Dispose it: until its last byte it holds a connection and one of the client's places.</summary>
/// <remarks>
/// What goes wrong while it is read is an <see cref="ApiTimeoutException"/> or an <see cref="ApiTransportException"/>: the time limit
/// of the attempt goes to the last byte. One read at a time; a read that is pending ends when the stream is disposed.
/// </remarks>
public sealed partial class ApiStream : Stream
{
    private readonly Exchange _exchange;
    private readonly object _gate = new();
    private Stream? _body;
    private bool _isReading;
    private bool _isDisposed;
    private bool _isAtEnd;

    internal ApiStream(Exchange exchange) => _exchange = exchange;

    /// <summary>The media type of the answer: <c>video/mp4</c>; null when it says none.</summary>
    public string? ContentType => _exchange.Content.Headers.ContentType?.ToString();

    /// <summary>How many bytes will come; null when the answer does not say, or comes compressed.</summary>
    public long? ContentLength => _exchange.Content.Headers.ContentLength;

    /// <summary>The file name of <c>Content-Disposition</c>, without folders and control characters; null when there is none, or one that is no name (<c>..</c>).</summary>
    public string? FileName
    {
        get
        {
            var written = _exchange.Content.Headers.ContentDisposition is { } disposition ? disposition.FileNameStar ?? disposition.FileName?.Trim('"') : null;
            var name = string.Concat((written ?? "").Replace('\\', '/').Split('/')[^1].Where(c => !char.IsControl(c)));
            return name is "" or "." or ".." ? null : name;
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
        BeginRead();
        try
        {
            if (_isAtEnd)
            {
                // The limit is over, and its token is another attempt's by now.
                return 0;
            }

            _body ??= await _exchange.Content.ReadAsStreamAsync(_exchange.Token).ConfigureAwait(false);
            using var both = cancellationToken.CanBeCanceled ? CancellationTokenSource.CreateLinkedTokenSource(_exchange.Token, cancellationToken) : null;
            return EndAt(await _body.ReadAsync(buffer, both?.Token ?? _exchange.Token).ConfigureAwait(false), buffer.Length);
        }
        catch (Exception exception) when (_isDisposed)
        {
            throw new ObjectDisposedException("The stream was disposed while it was read.", exception);
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(null, exception, cancellationToken);
        }
        catch (Exception exception) when (Failures.Of(_exchange, exception) is { } failure)
        {
            throw failure;
        }
        finally
        {
            EndRead();
        }
    }

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => ReadPartAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    /// <remarks>It blocks and waits as the others do: a synchronous read of a body knows no time limit.</remarks>
    public override int Read(byte[] buffer, int offset, int count)
        => ReadPartAsync(buffer.AsMemory(offset, count), CancellationToken.None).AsTask().GetAwaiter().GetResult();

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
        if (disposing && Abandon())
        {
            _exchange.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>Whether the exchange is to be disposed here: a read that is pending is interrupted and does it, since a connection that is read from cannot be given back.</summary>
    private bool Abandon()
    {
        lock (_gate)
        {
            var isFirst = !_isDisposed;
            _isDisposed = true;
            return isFirst && !(_isReading && _exchange.TryInterrupt());
        }
    }

    private void BeginRead()
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, typeof(ApiStream));
            if (_isReading)
            {
                throw new InvalidOperationException("The stream is being read: wait for that read to end.");
            }

            _isReading = true;
        }
    }

    private void EndRead()
    {
        bool isAbandoned;
        lock (_gate)
        {
            _isReading = false;
            isAbandoned = _isDisposed;
        }

        if (isAbandoned)
        {
            _exchange.Dispose();
        }
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
            lock (_gate)
            {
                _isAtEnd = true;
                _exchange.End();
            }
        }

        return read;
    }
}
