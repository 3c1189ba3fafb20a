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
        foreach (var part in Parts(wireName))
        {
            if (char.IsDigit(part[0]) && (name.Length == 0 || char.IsDigit(name[name.Length - 1])))
            {
                name.Append('_');
            }

            var rest = part.Substring(1);
            name.Append(char.ToUpperInvariant(part[0])).Append(IsAllCapitals(part) ? rest.ToLowerInvariant() : rest);
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

    private static IEnumerable<string> Parts(string wireName)
    {
        var start = 0;
        for (var i = 0; i <= wireName.Length; i++)
        {
            if (i < wireName.Length && IsNameCharacter(wireName[i]))
            {
                continue;
            }

            if (i > start)
            {
                yield return wireName.Substring(start, i - start);
            }

            start = i + 1;
        }
    }

    // Half a surrogate pair is neither letter nor digit: what lies outside the basic plane is a cut, C# has no such names.
    private static bool IsNameCharacter(char character) => char.IsLetter(character) || char.IsDigit(character);

    private static bool IsAllCapitals(string part) => !part.Any(char.IsLower);
}
