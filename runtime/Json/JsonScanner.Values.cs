namespace Genviral.Gen.Json;

/// <content>Whole values, however deep.</content>
internal static partial class JsonScanner
{
    /// <summary>The first byte behind the value that begins at <paramref name="at"/>, which lies <paramref name="level"/> levels deep.</summary>
    internal static int EndOfValue(ReadOnlySpan<byte> json, int at, int level)
    {
        switch (ByteAt(json, at))
        {
            case (byte)'"':
                var quote = EndOfString(json, at + 1, out _);
                return quote == Broken ? Broken : quote + 1;
            case (byte)'{' or (byte)'[':
                return EndOfContainer(json, at, level);
            case (byte)'t':
                return EndOfLiteral(json, at, "true"u8);
            case (byte)'f':
                return EndOfLiteral(json, at, "false"u8);
            case (byte)'n':
                return EndOfLiteral(json, at, "null"u8);
            default:
                return EndOfNumber(json, at);
        }
    }

    internal static int EndOfLiteral(ReadOnlySpan<byte> json, int at, ReadOnlySpan<byte> literal)
        => json[at..].StartsWith(literal) ? at + literal.Length : Broken;

    /// <summary>The first byte behind a name, its colon and blanks, where the value begins; <paramref name="at"/> is the name's quote.</summary>
    internal static int EndOfName(ReadOnlySpan<byte> json, int at)
    {
        var quote = ByteAt(json, at) == '"' ? EndOfString(json, at + 1, out _) : Broken;
        if (quote == Broken)
        {
            return Broken;
        }

        var colon = SkipBlanks(json, quote + 1);
        return ByteAt(json, colon) == ':' ? SkipBlanks(json, colon + 1) : Broken;
    }

    /// <summary>Without recursion: one bit tells for each open level whether it is an object.</summary>
    private static int EndOfContainer(ReadOnlySpan<byte> json, int at, int level)
    {
        var first = level;
        ulong objects = 0;
        do
        {
            at = StepInto(json, at, ref level, ref objects);

            // Behind a value: what is complete closes, and the next value follows a comma.
            while (at != Broken && level > first && IsEndOfLevel(ByteAt(json, at = SkipBlanks(json, at)), objects))
            {
                at++;
                level--;
                objects >>= 1;
            }

            if (at != Broken && level > first)
            {
                at = StepOver(json, at, objects);
            }
        }
        while (at != Broken && level > first);
        return at;
    }

    /// <summary>Goes behind a scalar, or into a container: behind its bracket if it is empty, else on its first value.</summary>
    private static int StepInto(ReadOnlySpan<byte> json, int at, ref int level, ref ulong objects)
    {
        while (true)
        {
            var bracket = ByteAt(json, at);
            if (bracket is not ((byte)'{' or (byte)'['))
            {
                return EndOfValue(json, at, level);
            }

            if (level == JsonPathFinder.MostLevels)
            {
                return Broken;
            }

            level++;
            objects = (objects << 1) | (bracket == '{' ? 1UL : 0);
            at = SkipBlanks(json, at + 1);
            if (IsEndOfLevel(ByteAt(json, at), objects))
            {
                return at;
            }

            if (bracket == '{' && (at = EndOfName(json, at)) == Broken)
            {
                return Broken;
            }
        }
    }

    private static int StepOver(ReadOnlySpan<byte> json, int at, ulong objects)
    {
        if (ByteAt(json, at) != ',')
        {
            return Broken;
        }

        at = SkipBlanks(json, at + 1);
        return (objects & 1) == 0 ? at : EndOfName(json, at);
    }

    private static bool IsEndOfLevel(byte bracket, ulong objects) => bracket == ((objects & 1) == 0 ? ']' : '}');
}
