using System.Numerics;

namespace Genviral.Gen;

/// <summary>Bytes and bits as later frameworks treat them.</summary>
internal static class Bytes
{
    extension(BitOperations)
    {
        public static int TrailingZeroCount(ulong value)
        {
            var count = 0;
            for (; count < 64 && (value & (1UL << count)) == 0; count++)
            {
            }

            return count;
        }
    }

    extension(ref HashCode hash)
    {
        public void AddBytes(ReadOnlySpan<byte> bytes)
        {
            foreach (var value in bytes)
            {
                hash.Add(value);
            }
        }
    }

    public static Span<byte> TrimEnd(this Span<byte> bytes, byte trimmed)
    {
        var end = bytes.Length;
        while (end > 0 && bytes[end - 1] == trimmed)
        {
            end--;
        }

        return bytes.Slice(0, end);
    }

    public static ReadOnlySpan<byte> Trim(this ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> trimmed)
    {
        var start = 0;
        while (start < bytes.Length && trimmed.IndexOf(bytes[start]) >= 0)
        {
            start++;
        }

        var end = bytes.Length;
        while (end > start && trimmed.IndexOf(bytes[end - 1]) >= 0)
        {
            end--;
        }

        return bytes.Slice(start, end - start);
    }
}
