using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;

namespace Genviral.Gen.Json;

/// <summary>A pooled buffer that grows, with the ways in which JSON's bytes are appended; behind each value comes a comma.</summary>
/// <remarks>The comma behind the last value of a container makes room for its bracket, so that nothing asks whether one is due.</remarks>
internal struct JsonBytes : IDisposable
{
    private const int FirstSize = 1024;
    private const int MostKept = 64 * 1024;
    private byte[] _buffer;
    private int _length;

    public JsonBytes() => _buffer = ArrayPool<byte>.Shared.Rent(FirstSize);

    internal readonly ReadOnlySpan<byte> Written => _buffer.AsSpan(0, EndsWithComma ? _length - 1 : _length);

    /// <summary>The same with the comma behind a value, which tells that a number is whole.</summary>
    internal readonly ReadOnlySpan<byte> Unfinished => _buffer.AsSpan(0, _length);

    private readonly bool EndsWithComma => _length > 0 && _buffer[_length - 1] == ',';

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

    /// <summary>Begins anew, in the same buffer unless it is a large one.</summary>
    internal void Clear()
    {
        _length = 0;
        if (_buffer.Length > MostKept)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
        }
    }

    /// <summary>Room for at least <paramref name="count"/> bytes, of which <see cref="Advance"/> keeps those that were written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Span<byte> Reserve(int count)
    {
        if (_buffer.Length - _length < count)
        {
            Grow(count);
        }

        return _buffer.AsSpan(_length);
    }

    internal void Advance(int count) => _length += count;

    /// <summary>A byte as it is.</summary>
    internal void Append(byte value)
    {
        Reserve(1)[0] = value;
        _length++;
    }

    /// <summary>Bytes as they are.</summary>
    internal void Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        _length += bytes.Length;
    }

    /// <summary>Takes the place of the last comma, if there is one: an empty container has none.</summary>
    internal void AppendClosing(byte bracket)
    {
        var room = Reserve(2);
        if (EndsWithComma)
        {
            _buffer[_length - 1] = bracket;
            room[0] = (byte)',';
            _length++;
            return;
        }

        room[1] = (byte)',';
        room[0] = bracket;
        _length += 2;
    }

    /// <summary>A value that is JSON already.</summary>
    internal void AppendValue(ReadOnlySpan<byte> json)
    {
        var room = Reserve(json.Length + 1);
        json.CopyTo(room);
        room[json.Length] = (byte)',';
        _length += json.Length + 1;
    }

    /// <summary>A name that needs no escapes.</summary>
    internal void AppendName(ReadOnlySpan<byte> name)
    {
        var room = Reserve(name.Length + 3);
        room[0] = (byte)'"';
        name.CopyTo(room[1..]);
        room[name.Length + 2] = (byte)':';
        room[name.Length + 1] = (byte)'"';
        _length += name.Length + 3;
    }

    /// <summary>A string with its quotes, and <paramref name="behind"/>: a comma, or the colon of a name.</summary>
    internal void AppendString(ReadOnlySpan<char> text, byte behind)
    {
        var first = JsonEscapes.FirstIn(text);
        if (first >= 0)
        {
            AppendEscaped(text, first, behind);
            return;
        }

        var room = Reserve(text.Length + 3);
        room[0] = (byte)'"';
        Ascii.FromUtf16(text, room[1..], out var length);
        room[length + 2] = behind;
        room[length + 1] = (byte)'"';
        _length += length + 3;
    }

    internal void AppendBase64(ReadOnlySpan<byte> bytes)
    {
        var room = Reserve(Base64.GetMaxEncodedToUtf8Length(bytes.Length) + 3);
        room[0] = (byte)'"';
        Base64.EncodeToUtf8(bytes, room[1..], out _, out var length);
        room[length + 1] = (byte)'"';
        room[length + 2] = (byte)',';
        _length += length + 3;
    }

    /// <summary>Text that is known to be ASCII.</summary>
    internal void AppendAscii(ReadOnlySpan<char> text)
    {
        Ascii.FromUtf16(text, Reserve(text.Length), out var length);
        _length += length;
    }

    private void AppendEscaped(ReadOnlySpan<char> text, int first, byte behind)
    {
        Append((byte)'"');
        JsonEscapes.AppendEscaped(ref this, text, first);
        var room = Reserve(2);
        room[1] = behind;
        room[0] = (byte)'"';
        _length += 2;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int count)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(_length + count), _buffer.Length * 2));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        var smaller = _buffer;
        _buffer = larger;
        ArrayPool<byte>.Shared.Return(smaller);
    }
}
