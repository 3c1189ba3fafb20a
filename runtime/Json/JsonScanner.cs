using System.Runtime.CompilerServices;

namespace Genviral.Gen.Json;

/// <summary>Finds the ends of tokens by the grammar of RFC 8259, as strictly as <see cref="System.Text.Json.Utf8JsonReader"/>.</summary>
/// <remarks>Each method gives -1 for what is no JSON. Why, the reader of System.Text.Json says better: it is asked when it has come to that.</remarks>
internal static partial class JsonScanner
{
    internal const int Broken = -1;
    private const byte FirstPrintable = 0x20;

    /// <summary>The first byte from <paramref name="at"/> on that is no blank.</summary>
    internal static int SkipBlanks(ReadOnlySpan<byte> json, int at)
    {
        while ((uint)at < (uint)json.Length && json[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            at++;
        }

        return at;
    }

    /// <summary>The closing quote of the string whose first byte behind the quote is <paramref name="at"/>.</summary>
    internal static int EndOfString(ReadOnlySpan<byte> json, int at, out StringTraits traits)
    {
        traits = StringTraits.Plain;
        while (true)
        {
            at = FindSpecial(json, at, ref traits);
            if ((uint)at >= (uint)json.Length)
            {
                return Broken;
            }

            if (json[at] == '"')
            {
                return at;
            }

            // A control character is no part of a string, unless it is escaped.
            at = json[at] == '\\' ? EndOfEscape(json, at) : Broken;
            if (at == Broken)
            {
                return Broken;
            }

            traits |= StringTraits.Escaped;
        }
    }

    /// <summary>The first byte behind the number that begins at <paramref name="at"/>.</summary>
    internal static int EndOfNumber(ReadOnlySpan<byte> json, int at)
    {
        if (ByteAt(json, at) == '-')
        {
            at++;
        }

        at = ByteAt(json, at) == '0' ? at + 1 : EndOfDigits(json, at);
        if (at != Broken && ByteAt(json, at) == '.')
        {
            at = EndOfDigits(json, at + 1);
        }

        if (at != Broken && ByteAt(json, at) is (byte)'e' or (byte)'E')
        {
            at++;
            at = EndOfDigits(json, ByteAt(json, at) is (byte)'+' or (byte)'-' ? at + 1 : at);
        }

        return at;
    }

    /// <summary>The byte at <paramref name="at"/>; 0, which no token has, behind the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static byte ByteAt(ReadOnlySpan<byte> json, int at) => (uint)at < (uint)json.Length ? json[at] : (byte)0;

    private static int EndOfEscape(ReadOnlySpan<byte> json, int at)
    {
        switch (ByteAt(json, at + 1))
        {
            case (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t':
                return at + 2;
            case (byte)'u' when at + 6 <= json.Length && AreHexDigits(json.Slice(at + 2, 4)):
                return at + 6;
            default:
                return Broken;
        }
    }

    private static bool AreHexDigits(ReadOnlySpan<byte> digits)
    {
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit((char)digit))
            {
                return false;
            }
        }

        return true;
    }

    private static int EndOfDigits(ReadOnlySpan<byte> json, int at)
    {
        var first = at;
        while ((uint)at < (uint)json.Length && (uint)(json[at] - '0') <= 9)
        {
            at++;
        }

        return at == first ? Broken : at;
    }
}
