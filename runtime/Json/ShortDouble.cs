using System.Buffers.Text;

namespace Genviral.Gen.Json;

/// <summary>Formats numbers of at most four decimals, as most prices, rates and durations are, without the search for the shortest text.</summary>
/// <remarks>
/// The text of such a number has at most 15 digits. No two texts of 15 digits or fewer are read as the same number, so it is the shortest one,
/// which is what <see cref="Utf8Formatter"/> writes.
/// </remarks>
internal static class ShortDouble
{
    private const double Limit = 1e11;
    private const int Scale = 10_000;

    /// <summary>Writes the number, or nothing: it has more decimals, is too large, not finite, or a negative zero.</summary>
    internal static bool TryFormat(double value, Span<byte> room, out int length)
    {
        length = 0;
        var size = Math.Abs(value);
        if (!(size < Limit))
        {
            return false;
        }

        var scaled = (long)((size * Scale) + 0.5);
        if (scaled / (double)Scale != size || (scaled == 0 && 1 / value < 0))
        {
            return false;
        }

        Utf8Formatter.TryFormat(value < 0 ? -(scaled / Scale) : scaled / Scale, room, out length);
        if (value < 0 && scaled < Scale)
        {
            // A zero has no sign of its own.
            room[0] = (byte)'-';
            room[1] = (byte)'0';
            length = 2;
        }

        length += WriteDecimals((int)(scaled % Scale), room[length..]);
        return true;
    }

    private static int WriteDecimals(int decimals, Span<byte> room)
    {
        if (decimals == 0)
        {
            return 0;
        }

        room[0] = (byte)'.';
        var length = 1;
        for (var unit = Scale / 10; decimals > 0; unit /= 10)
        {
            room[length++] = (byte)('0' + (decimals / unit));
            decimals %= unit;
        }

        return length;
    }
}
