using System.Buffers.Text;

namespace Genviral.Gen.Json;

/// <summary>Reads numbers: the common ones digit by digit, all others by the parser of the platform.</summary>
internal static class JsonNumber
{
    // So many digits fit into a long, whatever they are.
    private const int MostDigits = 18;

    // A double holds each whole number of so many digits, and the powers of ten up to 22; what is made of both by one division is exact.
    private const int MostExactDigits = 15;

    private static readonly double[] PowersOfTen = [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    /// <summary>Reads a whole number of at most 18 digits.</summary>
    /// <returns>The first byte behind it; 0 if it is none of that kind.</returns>
    internal static int ReadShort(ReadOnlySpan<byte> json, int at, out long value)
    {
        var isNegative = JsonScanner.ByteAt(json, at) == '-';
        var first = isNegative ? at + 1 : at;
        var end = ReadDigits(json, first, out value);
        var isPlain = IsPlain(json, first, end, MostDigits) && JsonScanner.ByteAt(json, end) is not ((byte)'.' or (byte)'e' or (byte)'E');
        value = isNegative ? -value : value;
        return isPlain ? end : 0;
    }

    /// <summary>Reads a number of at most 15 digits without an exponent.</summary>
    /// <returns>The first byte behind it; 0 if it is none of that kind.</returns>
    internal static int ReadShort(ReadOnlySpan<byte> json, int at, out double value)
    {
        var end = ReadShortFraction(json, at, MostExactDigits, out var digits, out var scale, out var isNegative);
        value = digits / PowersOfTen[scale];
        value = isNegative ? -value : value;
        return end;
    }

    /// <summary>Reads a number of at most 18 digits without an exponent; its zeros at the end count.</summary>
    /// <returns>The first byte behind it; 0 if it is none of that kind.</returns>
    internal static int ReadShort(ReadOnlySpan<byte> json, int at, out decimal value)
    {
        var end = ReadShortFraction(json, at, MostDigits, out var digits, out var scale, out var isNegative);
        value = new decimal((int)digits, (int)(digits >> 32), 0, isNegative, (byte)scale);

        // Whether a zero has a sign is left to the platform.
        return digits == 0 && isNegative ? 0 : end;
    }

    internal static bool TryParse(ReadOnlySpan<byte> number, out long value)
        => Utf8Parser.TryParse(number, out value, out int read) && read == number.Length;

    internal static bool TryParse(ReadOnlySpan<byte> number, out double value)
        => Utf8Parser.TryParse(number, out value, out int read) && read == number.Length && double.IsFinite(value);

    internal static bool TryParse(ReadOnlySpan<byte> number, out decimal value)
        => Utf8Parser.TryParse(number, out value, out int read) && read == number.Length;

    private static int ReadShortFraction(ReadOnlySpan<byte> json, int at, int mostDigits, out long digits, out int scale, out bool isNegative)
    {
        isNegative = JsonScanner.ByteAt(json, at) == '-';
        var first = isNegative ? at + 1 : at;
        var end = ReadDigits(json, first, out digits);
        scale = 0;
        var isPlain = IsPlain(json, first, end, mostDigits);
        if (isPlain && JsonScanner.ByteAt(json, end) == '.')
        {
            var point = end;
            end = ReadDigits(json, point + 1, digits, out digits);
            scale = end - point - 1;
            isPlain = scale > 0 && end - first - 1 <= mostDigits;
        }

        isPlain &= JsonScanner.ByteAt(json, end) is not ((byte)'e' or (byte)'E');
        if (!isPlain)
        {
            digits = 0;
            scale = 0;
        }

        return isPlain ? end : 0;
    }

    private static bool IsPlain(ReadOnlySpan<byte> json, int first, int end, int mostDigits)
        => end > first && end - first <= mostDigits && (json[first] != '0' || end == first + 1);

    private static int ReadDigits(ReadOnlySpan<byte> json, int at, out long value) => ReadDigits(json, at, 0, out value);

    private static int ReadDigits(ReadOnlySpan<byte> json, int at, long before, out long value)
    {
        value = before;
        for (; (uint)at < (uint)json.Length; at++)
        {
            var digit = (uint)(json[at] - '0');
            if (digit > 9)
            {
                break;
            }

            value = unchecked((value * 10) + digit);
        }

        return at;
    }
}
