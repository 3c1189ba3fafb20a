using System.Buffers.Binary;
using System.Text;

namespace Genviral.Gen.Json;

/// <summary>A fixed list of names, searched by their UTF-8 bytes without allocation.</summary>
/// <remarks>A key of length and first seven bytes tells nearly all names apart, and a search over the keys is vectorised.</remarks>
internal sealed class Utf8Names
{
    private const int BytesInKey = 7;
    private readonly string[] _texts;
    private readonly byte[][] _names;
    private readonly ulong[] _keys;

    internal Utf8Names(string[] names)
    {
        _texts = names;
        _names = Array.ConvertAll(names, Encoding.UTF8.GetBytes);
        _keys = Array.ConvertAll(_names, name => KeyOf(name));
    }

    internal int Count => _texts.Length;

    internal string this[int index] => _texts[index];

    /// <summary>The index of <paramref name="name"/>, or -1.</summary>
    internal int IndexOf(ReadOnlySpan<byte> name)
    {
        var key = KeyOf(name);
        var from = 0;
        while (true)
        {
            var found = _keys.AsSpan(from).IndexOf(key);
            if (found < 0)
            {
                return -1;
            }

            found += from;
            if (name.Length <= BytesInKey || name.SequenceEqual(_names[found]))
            {
                return found;
            }

            from = found + 1;
        }
    }

    private static ulong KeyOf(ReadOnlySpan<byte> name)
    {
        ulong head = 0;
        if (name.Length >= sizeof(ulong))
        {
            head = BinaryPrimitives.ReadUInt64LittleEndian(name);
        }
        else
        {
            for (var i = name.Length - 1; i >= 0; i--)
            {
                head = (head << 8) | name[i];
            }
        }

        return (head << 8) | (byte)Math.Min(name.Length, byte.MaxValue);
    }
}
