using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Genviral.Gen.Benchmarks.Generation;

/// <summary>Emitted text without comments and indentation, by what it is for.</summary>
internal static class EmittedParts
{
    private const string Readers = "readers";

    internal static int Length(string text)
        => text.Split('\n').Select(line => line.Trim()).Where(line => !line.StartsWith("//", StringComparison.Ordinal)).Sum(line => line.Length);

    internal static Dictionary<string, int> Of(IEnumerable<string> files)
        => files
            .SelectMany(file => CSharpSyntaxTree.ParseText(file).GetCompilationUnitRoot().Members)
            .SelectMany(member => member is BaseNamespaceDeclarationSyntax space ? space.Members : [member])
            .SelectMany(Divide)
            .GroupBy(part => part.Name, part => part.Length)
            .ToDictionary(part => part.Key, part => part.Sum());

    private static IEnumerable<(string Name, int Length)> Divide(MemberDeclarationSyntax member)
    {
        if (member is not TypeDeclarationSyntax type || !IsWire(type))
        {
            return [(Name(member), Length(member.ToFullString()))];
        }

        var members = type.Members.Select(part => (Name: WirePart(part), Length: Length(part.ToFullString()))).ToArray();
        var head = Length(type.ToFullString()) - members.Sum(part => part.Length);
        return [.. members, (Readers, head)];
    }

    private static bool IsWire(TypeDeclarationSyntax type)
        => type is StructDeclarationSyntax or ClassDeclarationSyntax && type.Identifier.ValueText.EndsWith("Json", StringComparison.Ordinal);

    private static string WirePart(MemberDeclarationSyntax member)
        => member is not MethodDeclarationSyntax method ? Readers
            : method.Identifier.ValueText.StartsWith("Write", StringComparison.Ordinal) ? "writers"
            : method.Identifier.ValueText.StartsWith("Check", StringComparison.Ordinal) ? "checks"
            : Readers;

    private static string Name(MemberDeclarationSyntax member)
        => member switch
        {
            RecordDeclarationSyntax { ClassOrStructKeyword.RawKind: (int)SyntaxKind.StructKeyword } => "enums",
            RecordDeclarationSyntax => "records",
            EnumDeclarationSyntax => "enums",
            InterfaceDeclarationSyntax => "interfaces",
            ClassDeclarationSyntax { Identifier.ValueText: var name } when name.EndsWith("TestHandler", StringComparison.Ordinal) => "test handler",
            ClassDeclarationSyntax { BaseList: not null } => "operations",
            _ => "other",
        };
}
