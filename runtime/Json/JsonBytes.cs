using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Genviral.Gen.Json;

/// <summary>A pooled buffer that grows, with the ways in which JSON's bytes are appended.</summary>
internal sealed class JsonBytes : IDisposable
{
    private const int FirstSize = 512;
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _length;

    internal ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

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

    /// <summary>Room for at least <paramref name="count"/> bytes, of which <see cref="Advance"/> keeps those that were written.</summary>
    internal Span<byte> Reserve(int count)
    {
        if (_buffer.Length - _length < count)
        {
            Grow(count);
        }

        return _buffer.AsSpan(_length);
    }

    internal void Advance(int count) => _length += count;

    internal void Append(byte value)
    {
        Reserve(1)[0] = value;
        _length++;
    }

    internal void Append(ReadOnlySpan<byte> value)
    {
        value.CopyTo(Reserve(value.Length));
        _length += value.Length;
    }

    internal void AppendAscii(ReadOnlySpan<char> text) => _length += Encoding.UTF8.GetBytes(text, Reserve(text.Length));

    internal void AppendQuoted(ReadOnlySpan<char> text)
    {
        Append((byte)'"');
        if (JsonEscapes.FirstIn(text) < 0)
        {
            AppendAscii(text);
        }
        else
        {
            JsonEscapes.AppendEscaped(this, text);
        }

        Append((byte)'"');
    }

    internal void AppendBase64(ReadOnlySpan<byte> bytes)
    {
        var room = Reserve(Base64.GetMaxEncodedToUtf8Length(bytes.Length) + 2);
        room[0] = (byte)'"';
        Base64.EncodeToUtf8(bytes, room[1..], out _, out var length);
        room[length + 1] = (byte)'"';
        _length += length + 2;
    }

    private void Grow(int count)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(_length + count), _buffer.Length * 2));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        var smaller = _buffer;
        _buffer = larger;
        ArrayPool<byte>.Shared.Return(smaller);
    }
}
