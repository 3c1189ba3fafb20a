using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Genviral.Gen.Json;

/// <content>The search within strings, sixteen bytes at a time.</content>
internal static partial class JsonScanner
{
    /// <summary>The first quote, backslash or control character from <paramref name="at"/> on; the end if there is none.</summary>
    private static int FindSpecial(ReadOnlySpan<byte> json, int at, ref StringTraits traits)
    {
        ref var start = ref MemoryMarshal.GetReference(json);
        while (at <= json.Length - Vector128<byte>.Count)
        {
            var bytes = Vector128.LoadUnsafe(ref start, (nuint)at);
            var special = Vector128.Equals(bytes, Vector128.Create((byte)'"'))
                | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))
                | Vector128.LessThan(bytes, Vector128.Create(FirstPrintable));
            var nonAscii = bytes.ExtractMostSignificantBits();
            var found = special.ExtractMostSignificantBits();
            if (found != 0)
            {
                // Only what stands before the special byte belongs to the string.
                nonAscii &= found ^ (found - 1);
                traits |= nonAscii != 0 ? StringTraits.NonAscii : StringTraits.Plain;
                return at + BitOperations.TrailingZeroCount(found);
            }

            traits |= nonAscii != 0 ? StringTraits.NonAscii : StringTraits.Plain;
            at += Vector128<byte>.Count;
        }

        for (; (uint)at < (uint)json.Length && json[at] is not ((byte)'"' or (byte)'\\' or < FirstPrintable); at++)
        {
            traits |= json[at] >= 0x80 ? StringTraits.NonAscii : StringTraits.Plain;
        }

        return at;
    }
}
