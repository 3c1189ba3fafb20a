using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>One entry of <c>types</c> → syntax.</summary>
internal static class TypeDeclarationSyntaxBuilder
{
    public static TypeDeclarationSyntax? Build(MappingEntry entry, SyntaxReport report)
    {
        var type = TypeNodeSyntaxBuilder.Build(entry.Value, entry.Key.At, report);
        return IsName(entry.Key, report)
            ? new TypeDeclarationSyntax(new Located<string>(entry.Key.Text, entry.Key.At), type)
            : null;
    }

    /// <summary>The names that a badly named type may be called by elsewhere.</summary>
    public static IEnumerable<string> Names(string name)
        => name.Length > 0 ? [name, char.ToUpperInvariant(name[0]) + name.Substring(1)] : [];

    private static bool IsName(ScalarNode key, SyntaxReport report)
    {
        if (CSharpNames.IsIdentifier(key.Text) && char.IsUpper(key.Text[0]))
        {
            return true;
        }

        var better = string.Concat(key.Text.Split('-', '.', ' ', '/').SelectMany(part => Names(part).Skip(1)));
        var remedy = CSharpNames.IsIdentifier(better) && char.IsUpper(better[0])
            ? $" Did you mean '{better}'? Types of your own begin with a capital."
            : " It begins with a capital and has letters, digits and underscores.";
        report.Add(TypeShapeReport.WrongTypeName(key, remedy));
        return false;
    }
}
