using System.Text;

namespace Genviral.Gen.Responses;

/// <summary>The beginning of a body, as text for a person.</summary>
internal static class BodyText
{
    private const int MostBytes = 2048;
    private const int LongestLine = 200;

    /// <summary>The first 2,048 bytes; what is no UTF-8, or is cut there, is left out or replaced.</summary>
    internal static string Start(ReadOnlySpan<byte> body)
    {
        if (body.Length <= MostBytes)
        {
            return Encoding.UTF8.GetString(body);
        }

        var end = MostBytes;
        while (end > MostBytes - 4 && (body[end] & 0xC0) == 0x80)
        {
            end--;
        }

        return Encoding.UTF8.GetString(body[..end]);
    }

    /// <summary>A short single line of it, for a message.</summary>
    internal static string Line(string start)
    {
        var line = new StringBuilder(LongestLine + 1);
        foreach (var c in start.AsSpan().Trim())
        {
            if (line.Length == LongestLine)
            {
                return line.Append('…').ToString();
            }

            var isBlank = char.IsWhiteSpace(c) || char.IsControl(c);
            if (!isBlank || (line.Length > 0 && line[^1] != ' '))
            {
                line.Append(isBlank ? ' ' : c);
            }
        }

        return line.ToString();
    }
}
