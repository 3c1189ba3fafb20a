using System.Globalization;
using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>Texts that become C# names as they stand.</summary>
internal static class CSharpNames
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue",
        "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally",
        "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock",
        "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected",
        "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string",
        "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort",
        "using", "virtual", "void", "volatile", "while",
        // Not reserved, but refused as names of types or members in some places.
        "record", "var", "dynamic", "required", "scoped", "file", "field", "nint", "nuint", "notnull", "unmanaged", "await",
        "async", "yield", "where", "partial", "global", "allows", "extension",
    };

    /// <summary>The C# name of one thing.</summary>
    public static Located<string>? CSharpName(this SyntaxReport report, Node node)
    {
        if (report.Line(node, "a C# name") is not { } name)
        {
            return null;
        }

        if (IsSound(name.Value))
        {
            return name;
        }

        report.Add(ShapeReport.WrongCSharpName(name, "a C# name", Remedy(name.Value)));
        return null;
    }

    /// <summary>C# names with dots between them.</summary>
    public static Located<string>? CSharpNamespace(this SyntaxReport report, Node node)
    {
        if (report.Line(node, "a C# namespace") is not { } name)
        {
            return null;
        }

        if (name.Value.Split('.').All(IsSound))
        {
            return name;
        }

        var better = string.Join(".", name.Value.Split('.').Select(part => IsSound(part) ? part : Better(part)).Where(part => part.Length > 0));
        report.Add(ShapeReport.WrongCSharpName(name, "a C# namespace", Meant(better)));
        return null;
    }

    public static bool IsSound(string name) => IsIdentifier(name) && !Keywords.Contains(name);

    /// <summary>Whether C# takes it for a name, keywords aside. Underscores alone are no name: C# discards them.</summary>
    public static bool IsIdentifier(string name)
        => name.Length is > 0 and <= 200
            && (char.IsLetter(name[0]) || name[0] == '_')
            && name.All(IsPart)
            && name.Any(character => character != '_')
            && name.IsNormalized();

    private static string Remedy(string name) => Meant(Better(name));

    private static string Meant(string better) => better.Length > 0 ? $" Did you mean '{better}'?" : "";

    /// <summary>The nearest C# name: its words in PascalCase.</summary>
    private static string Better(string name)
    {
        var isCut = true;
        var better = new System.Text.StringBuilder();
        foreach (var character in name.Where(character => !char.IsSurrogate(character)))
        {
            if (IsPart(character) && (better.Length > 0 || !char.IsDigit(character)))
            {
                better.Append(isCut ? char.ToUpperInvariant(character) : character);
                isCut = false;
            }
            else
            {
                isCut = true;
            }
        }

        var text = better.ToString();
        return text != name && text.Length <= 80 && IsSound(text) ? text : "";
    }

    private static bool IsPart(char character)
        => char.IsLetterOrDigit(character) || character == '_'
            || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
