using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Genviral.Gen.Fuzz.Checks;

/// <summary>What the emitted files declare.</summary>
internal static class EmittedDeclarations
{
    /// <summary>The types that stand in a namespace, those in types left out.</summary>
    public static IEnumerable<Declaration> Of(IEnumerable<SyntaxTree> trees)
        => trees.SelectMany(tree => tree.GetRoot().DescendantNodes(node => node is not BaseTypeDeclarationSyntax))
            .OfType<MemberDeclarationSyntax>()
            .Where(member => member is not BaseNamespaceDeclarationSyntax)
            .Select(Of);

    private static Declaration Of(MemberDeclarationSyntax member) => member switch
    {
        EnumDeclarationSyntax e => Make("enum", e, e.Members.Select(value => value.Identifier)),
        RecordDeclarationSyntax record when record.IsKind(SyntaxKind.RecordStructDeclaration) => Make("enum", record, OwnValues(record)),
        RecordDeclarationSyntax record => Make("record", record, Properties(record)),
        InterfaceDeclarationSyntax type => Make("interface", type, Properties(type).Concat(Methods(type))),
        ClassDeclarationSyntax type when IsCodes(type) => Make("codes", type, Constants(type)),
        TypeDeclarationSyntax type => Make(type.Keyword.Text, type, []),
        _ => new Declaration(member.Kind().ToString(), member.ToString(), []),
    };

    private static bool IsCodes(ClassDeclarationSyntax type) => type.Identifier.ValueText.EndsWith("ErrorCodes", StringComparison.Ordinal);

    private static Declaration Make(string kind, BaseTypeDeclarationSyntax type, IEnumerable<SyntaxToken> members)
        => new(kind, WantedNames.Bare(type.Identifier.ValueText), [.. members.Select(member => WantedNames.Bare(member.ValueText))]);

    private static IEnumerable<SyntaxToken> Properties(TypeDeclarationSyntax type)
        => type.Members.OfType<PropertyDeclarationSyntax>().Select(property => property.Identifier);

    private static IEnumerable<SyntaxToken> Methods(TypeDeclarationSyntax type)
        => type.Members.OfType<MethodDeclarationSyntax>().Select(method => method.Identifier);

    /// <summary>An open enum's values are static properties of its own type.</summary>
    private static IEnumerable<SyntaxToken> OwnValues(TypeDeclarationSyntax type)
        => type.Members.OfType<PropertyDeclarationSyntax>()
            .Where(property => property.Modifiers.Any(SyntaxKind.StaticKeyword) && property.Type.ToString() == type.Identifier.ValueText)
            .Select(property => property.Identifier);

    private static IEnumerable<SyntaxToken> Constants(TypeDeclarationSyntax type)
        => type.Members.OfType<FieldDeclarationSyntax>()
            .Where(field => field.Modifiers.Any(SyntaxKind.ConstKeyword))
            .SelectMany(field => field.Declaration.Variables)
            .Select(variable => variable.Identifier);
}
