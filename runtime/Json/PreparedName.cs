using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Genviral.Gen.Json;

/// <summary>A member's name as it stands in compact JSON, <c>"name":</c>, ready to be compared by words of eight bytes.</summary>
internal readonly struct PreparedName
{
    private const int Word = sizeof(ulong);
    private readonly byte[] _text;
    private readonly ulong _head;
    private readonly ulong _headMask;
    private readonly ulong _tail;
    private readonly int _tailAt;

    internal PreparedName(string name)
    {
        _text = CanStandAsItIs(name) ? Encoding.UTF8.GetBytes($"\"{name}\":") : [];
        var head = new byte[Word];
        _text.AsSpan(0, Math.Min(Word, _text.Length)).CopyTo(head);
        _head = MemoryMarshal.Read<ulong>(head);
        var mask = new byte[Word];
        mask.AsSpan(0, Math.Min(Word, _text.Length)).Fill(byte.MaxValue);
        _headMask = MemoryMarshal.Read<ulong>(mask);
        _tailAt = Math.Max(0, _text.Length - Word);
        _tail = _tailAt == 0 ? _head : MemoryMarshal.Read<ulong>(_text.AsSpan(_tailAt));
    }

    /// <summary>The first byte behind the colon if the name stands at <paramref name="at"/>, else 0.</summary>
    internal int EndAt(ReadOnlySpan<byte> json, int at)
    {
        // A name so near the end that words cannot be read there is found by its text.
        var end = at + _text.Length;
        if (json.Length - at < Math.Max(Word, _text.Length))
        {
            return 0;
        }

        ref var start = ref Unsafe.Add(ref MemoryMarshal.GetReference(json), at);
        var tailMask = _tailAt == 0 ? _headMask : ulong.MaxValue;
        var isSame = ((Unsafe.ReadUnaligned<ulong>(ref start) ^ _head) & _headMask) == 0
            && ((Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, _tailAt)) ^ _tail) & tailMask) == 0
            && (_text.Length <= 2 * Word || json[at..end].SequenceEqual(_text));
        return isSame && _text.Length > 0 ? end : 0;
    }

    private static bool CanStandAsItIs(string name)
    {
        foreach (var c in name)
        {
            if (c is '"' or '\\' or < ' ')
            {
                return false;
            }
        }

        return true;
    }
}
