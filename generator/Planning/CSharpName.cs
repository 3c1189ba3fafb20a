using System.Text;

namespace Genviral.Gen.Generator.Planning;

/// <summary>Makes C# names of wire names, by the one rule of the language page.</summary>
internal static class CSharpName
{
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
        var name = new StringBuilder(wireName.Length + 1);
        for (var start = 0; start < wireName.Length;)
        {
            var end = start;
            while (end < wireName.Length && IsNameCharacter(wireName[end]))
            {
                end++;
            }

            if (end > start)
            {
                Append(name, wireName, start, end);
            }

            start = end + 1;
        }

        return name.ToString();
    }

    /// <summary><c>ScheduledAt</c> → <c>scheduledAt</c>.</summary>
    public static string Camel(string pascalName)
    {
        var name = char.ToLowerInvariant(pascalName[0]) + pascalName.Substring(1);
        return Keywords.Contains(name) ? "@" + name : name;
    }

    /// <summary>Puts <c>_</c> before a digit at the start.</summary>
    public static string StartSafely(string name) => name.Length > 0 && char.IsDigit(name[0]) ? "_" + name : name;

    private static void Append(StringBuilder name, string wireName, int start, int end)
    {
        if (char.IsDigit(wireName[start]) && (name.Length == 0 || char.IsDigit(name[name.Length - 1])))
        {
            name.Append('_');
        }

        var isAllCapitals = IsAllCapitals(wireName, start, end);
        name.Append(char.ToUpperInvariant(wireName[start]));
        for (var i = start + 1; i < end; i++)
        {
            name.Append(isAllCapitals ? char.ToLowerInvariant(wireName[i]) : wireName[i]);
        }
    }

    // Half a surrogate pair is neither letter nor digit: what lies outside the basic plane is a cut, C# has no such names.
    private static bool IsNameCharacter(char character) => char.IsLetter(character) || char.IsDigit(character);

    private static bool IsAllCapitals(string name, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsLower(name[i]))
            {
                return false;
            }
        }

        return true;
    }
}
