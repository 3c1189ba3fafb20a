using System.Buffers;
using System.Runtime.CompilerServices;
using Genviral.Gen.Responses;

namespace Genviral.Gen.Transport;

/// <summary>A body read whole into a pooled buffer; nothing made of it may point into the buffer once it is disposed.</summary>
internal struct ResponseBody : IDisposable
{
    private const int FirstSize = 16 * 1024;
    private const int MostTrusted = 1024 * 1024;
    private byte[] _buffer;
    private int _length;

    private ResponseBody(int size) => _buffer = ArrayPool<byte>.Shared.Rent(size);

    internal readonly ReadOnlySpan<byte> Bytes => BodyCheck.SkipMark(_buffer.AsSpan(0, _length));

    /// <summary>The most that fits into one buffer that grows by doubling.</summary>
    internal const long MostBytes = 1024L * 1024 * 1024;

    /// <summary>Reads to the end.</summary>
    /// <exception cref="BodyException">The body is longer than <paramref name="mostBytes"/>, or breaks off; it carries what came until then.</exception>
    /// <exception cref="ApiException">The wire failed, or the time is over.</exception>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal static async ValueTask<ResponseBody> ReadAsync(Exchange exchange, long mostBytes)
    {
        var announced = exchange.AnnouncedLength;
        if (announced > mostBytes)
        {
            throw TooLong(mostBytes, start: "");
        }

        var body = new ResponseBody((int)Math.Clamp(announced + 1, FirstSize, MostTrusted));
        try
        {
            using var stream = await exchange.Content.ReadAsStreamAsync(exchange.Token).ConfigureAwait(false);
            while (await stream.ReadAsync(body.Free, exchange.Token).ConfigureAwait(false) is > 0 and var read)
            {
                body.Add(read, mostBytes);
            }

            return body;
        }
        catch (Exception exception)
        {
            var start = BodyText.Start(body.Bytes);
            body.Dispose();
            if (IsCutOff(exception) && !exchange.Token.IsCancellationRequested)
            {
                throw new BodyException("broke off before its end", start, exception);
            }

            exchange.Call!.KeepBodyStart(start);
            if (exception is not BodyException && Failures.Of(exchange, exception) is { } failure)
            {
                throw failure;
            }

            throw;
        }
    }

    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        _length = 0;
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Room for what comes next, which is never empty.</summary>
    private Memory<byte> Free
    {
        get
        {
            if (_length == _buffer.Length)
            {
                Grow();
            }

            return _buffer.AsMemory(_length);
        }
    }

    private void Add(int read, long mostBytes)
    {
        _length += read;
        if (_length > mostBytes)
        {
            throw TooLong(mostBytes, BodyText.Start(Bytes));
        }
    }

    /// <summary>The body ended too early, or is not packed as it says: the server's fault, not the wire's.</summary>
    /// <remarks>Brotli's decoder says so by an InvalidOperationException.</remarks>
    private static bool IsCutOff(Exception exception)
        => exception is InvalidDataException or (InvalidOperationException and not ObjectDisposedException) or HttpIOException { HttpRequestError: HttpRequestError.ResponseEnded };

    private static BodyException TooLong(long mostBytes, string start)
        => new($"is longer than the {mostBytes} bytes that GenviralClientOptions.MaxResponseBytes allows: raise it if such answers are wanted", start);

    private void Grow()
    {
        // One more than the most is enough to see that it is too long.
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(_buffer.Length * 2L, MostBytes + 1));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
