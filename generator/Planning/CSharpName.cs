namespace Genviral.Gen.Generator.Planning;

/// <summary>Makes C# names of wire names, by the one rule of the language page.</summary>
internal static class CSharpName
{
    private const int MostOnStack = 256;

    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const",
        "continue", "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern",
        "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface",
        "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override",
        "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof",
        "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof", "uint",
        "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    };

    /// <summary><c>error_code</c> → <c>ErrorCode</c>, <c>9:16</c> → <c>_9_16</c>; empty when nothing is left.</summary>
    public static string Pascal(string wireName)
    {
        // Each part may get a '_' before it.
        var size = 2 * wireName.Length;
        var name = size <= MostOnStack ? stackalloc char[size] : new char[size];
        var length = 0;
        for (var start = 0; start < wireName.Length;)
        {
            var end = start;
            while (end < wireName.Length && IsNameCharacter(wireName[end]))
            {
                end++;
            }

            if (end > start)
            {
                length = Append(name, length, wireName.AsSpan(start, end - start));
            }

            start = end + 1;
        }

        var written = name.Slice(0, length);
        return written.SequenceEqual(wireName.AsSpan()) ? wireName : written.ToString();
    }

    /// <summary><c>ScheduledAt</c> → <c>scheduledAt</c>.</summary>
    public static string Camel(string pascalName)
    {
        var name = pascalName;
        var first = char.ToLowerInvariant(pascalName[0]);
        if (first != pascalName[0])
        {
            var written = pascalName.Length <= MostOnStack ? stackalloc char[pascalName.Length] : new char[pascalName.Length];
            pascalName.AsSpan().CopyTo(written);
            written[0] = first;
            name = written.ToString();
        }

        return Keywords.Contains(name) ? "@" + name : name;
    }

    /// <summary>Puts <c>_</c> before a digit at the start.</summary>
    public static string StartSafely(string name) => name.Length > 0 && char.IsDigit(name[0]) ? "_" + name : name;

    private static int Append(Span<char> name, int length, ReadOnlySpan<char> part)
    {
        if (char.IsDigit(part[0]) && (length == 0 || char.IsDigit(name[length - 1])))
        {
            name[length++] = '_';
        }

        var isAllCapitals = IsAllCapitals(part);
        name[length++] = char.ToUpperInvariant(part[0]);
        foreach (var character in part.Slice(1))
        {
            name[length++] = isAllCapitals ? char.ToLowerInvariant(character) : character;
        }

        return length;
    }

    // Half a surrogate pair is neither letter nor digit: what lies outside the basic plane is a cut, C# has no such names.
    private static bool IsNameCharacter(char character) => char.IsLetter(character) || char.IsDigit(character);

    private static bool IsAllCapitals(ReadOnlySpan<char> part)
    {
        foreach (var character in part)
        {
            if (char.IsLower(character))
            {
                return false;
            }
        }

        return true;
    }
}
