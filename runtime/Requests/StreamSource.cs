using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;

namespace Genviral.Gen.Requests;

/// <summary>A stream of the caller's that one attempt after the other is sent from, without being buffered.</summary>
/// <remarks>
/// An attempt that has failed may still be reading when the next one begins: a server that answers early does not end
/// the sending. So each reading goes through a gate, and belongs to the newest attempt or fails.
/// </remarks>
[SuppressMessage("Design", "CA1001", Justification = "A SemaphoreSlim without a wait handle holds nothing to free.")]
internal sealed class StreamSource
{
    internal const string DefaultMediaType = "application/octet-stream";

    private readonly SemaphoreSlim _gate = new(1);
    private readonly Stream _stream;
    private readonly long _start;
    private readonly long? _length;
    private int _attempt;

    /// <param name="stream">Read from where it stands.</param>
    /// <param name="length">The number of bytes to come, where the caller knows it and the stream does not.</param>
    /// <exception cref="ArgumentException">The stream cannot be read, or the length is negative.</exception>
    internal StreamSource(Stream stream, long? length)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead)
        {
            throw new ArgumentException("The stream cannot be read; is it disposed?", nameof(stream));
        }

        if (length < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(length), "The length must not be negative.");
        }

        _stream = stream;
        _start = stream.CanSeek ? stream.Position : 0;
        _length = length ?? (stream.CanSeek ? Math.Max(0, stream.Length - _start) : null);
    }

    /// <summary>Whether it can be sent again.</summary>
    internal bool IsReplayable => _stream.CanSeek;

    internal long? Length => _length;

    /// <exception cref="ArgumentException">It is no media type.</exception>
    internal static MediaTypeHeaderValue ParseMediaType(string text)
        => MediaTypeHeaderValue.TryParse(text, out var type) ? type : throw new ArgumentException($"'{text}' is no media type, such as 'image/png'.", nameof(text));

    /// <summary>Goes to the beginning for a new attempt; what an earlier one still reads fails from now on.</summary>
    internal async ValueTask<int> BeginAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_attempt > 0 && !IsReplayable)
            {
                throw new InvalidOperationException("The stream cannot seek, so it can be sent once only.");
            }

            if (IsReplayable)
            {
                _stream.Position = _start;
            }

            return ++_attempt;
        }
        finally
        {
            _gate.Release();
        }
    }

    internal async ValueTask<int> ReadAsync(int attempt, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return attempt == _attempt
                ? await _stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)
                : throw new IOException("A newer attempt is sent from the stream.");
        }
        finally
        {
            _gate.Release();
        }
    }
}
