namespace Genviral.Gen.Json;

/// <content>The search within strings.</content>
internal static partial class JsonScanner
{
    /// <summary>The first quote, backslash or control character from <paramref name="at"/> on; the end if there is none.</summary>
    private static int FindSpecial(ReadOnlySpan<byte> json, int at, ref StringTraits traits)
    {
        for (; (uint)at < (uint)json.Length && json[at] is not ((byte)'"' or (byte)'\\' or < FirstPrintable); at++)
        {
            traits |= json[at] >= 0x80 ? StringTraits.NonAscii : StringTraits.Plain;
        }

        return at;
    }
}
