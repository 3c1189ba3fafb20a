namespace System.Text;

/// <summary>Tells whether a text is ASCII.</summary>
internal static class Ascii
{
    public static void FromUtf16(ReadOnlySpan<char> text, Span<byte> bytes, out int length)
    {
        length = text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            bytes[i] = (byte)text[i];
        }
    }

    public static bool IsValid(string text)
    {
        foreach (var c in text)
        {
            if (c > 127)
            {
                return false;
            }
        }

        return true;
    }
}
