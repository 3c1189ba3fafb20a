using Genviral.Gen.Fuzz.Mutations;
using Genviral.Gen.Spec;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Genviral.Gen.Fuzz.Checks;

/// <summary>The emitted files declare what the model has, once each, and nothing that came from elsewhere.</summary>
internal static class DeclarationCheck
{
    public static Failure? Find(IEnumerable<CompiledClient> clients, IReadOnlyList<SyntaxTree> trees)
    {
        var wanted = clients.Select(client => new WantedDeclarations(client.Model)).ToList();
        var emitted = EmittedDeclarations.Of(trees).ToList();
        return Escaped(trees, wanted)
            ?? Missing(wanted.SelectMany(client => client.All), emitted, wanted)
            ?? Unknown(emitted, wanted);
    }

    private static Failure? Escaped(IEnumerable<SyntaxTree> trees, IReadOnlyList<WantedDeclarations> clients)
    {
        // An author may call something so, and then it is a name.
        if (clients.SelectMany(client => client.All).SelectMany(declaration => declaration.Members.Append(declaration.Name)).Contains(Words.Canary))
        {
            return null;
        }

        var token = trees
            .SelectMany(tree => tree.GetRoot().DescendantTokens())
            .FirstOrDefault(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == Words.Canary);
        return token.Parent is null ? null : new Failure("Text of the spec became code", token.Parent.ToString());
    }

    private static Failure? Missing(
        IEnumerable<Declaration> wanted, IReadOnlyList<Declaration> emitted, IReadOnlyList<WantedDeclarations> clients)
    {
        var left = emitted.Select(declaration => WithoutFurther(declaration, clients).ToString()).ToList();
        var missing = wanted.FirstOrDefault(declaration => !left.Remove(declaration.ToString()));
        return missing is null
            ? null
            : new Failure(
                $"A {missing.Kind} of the model is not emitted as it is",
                $"{missing}\nof that name: {string.Join("; ", emitted.Where(declaration => declaration.Name == missing.Name))}");
    }

    /// <summary>Whatever else is declared helps something of the model, and is called after it.</summary>
    private static Failure? Unknown(IEnumerable<Declaration> emitted, IReadOnlyList<WantedDeclarations> clients)
    {
        var stems = clients.SelectMany(client => client.Stems).Distinct(StringComparer.Ordinal).ToList();
        var unknown = emitted.FirstOrDefault(declaration => !stems.Any(stem => declaration.Name.StartsWith(stem, StringComparison.Ordinal)
            || (declaration.Kind == "interface" && declaration.Name.StartsWith("I" + stem, StringComparison.Ordinal))));
        return unknown is null ? null : new Failure("A declaration that the model does not have", unknown.ToString());
    }

    private static Declaration WithoutFurther(Declaration declaration, IReadOnlyList<WantedDeclarations> clients)
    {
        if (declaration.Kind != "interface")
        {
            return declaration;
        }

        // An author may call an endpoint as the follow-up of another is called: so many of that name are the model's own.
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var own = declaration.Members.Where(member =>
        {
            var count = seen[member] = seen.GetValueOrDefault(member) + 1;
            return count <= clients.Sum(client => client.Count(declaration.Name, member)) || !clients.Any(client => client.IsFurther(declaration.Name, member));
        }).ToList();
        return declaration with { Members = [.. own] };
    }
}
