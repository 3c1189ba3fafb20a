using System.Collections.Immutable;
using Genviral.Gen.Generator;
using Genviral.Gen.Spec;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Genviral.Gen.Fuzz.Checks;

/// <summary>What is emitted is C#, with the declarations that the model has and no others.</summary>
internal static class EmissionCheck
{
    private const string SharedNamespaceId = "GENV2903";

    private static readonly CSharpParseOptions Parse = new(LanguageVersion.CSharp11, DocumentationMode.Parse);

    private static readonly CSharpCompilation Project = CSharpCompilation.Create(
        "Project",
        references: ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "mscorlib.dll" or "netstandard.dll" or "Genviral.Gen.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <param name="input">The spec files.</param>
    /// <param name="compilation">What the front end made of them.</param>
    /// <param name="isCompiled">Whether the whole compiler has its say.</param>
    public static Failure? Run(FuzzInput input, SpecCompilation compilation, bool isCompiled)
    {
        var driver = CSharpGeneratorDriver
            .Create([new GenviralGenerator().AsSourceGenerator()], input.Files.Select(file => new SpecText(file)), Parse)
            .RunGenerators(Project);
        var result = driver.GetRunResult().Results.Single();
        if (result.Exception is { } exception)
        {
            return Failure.Of("The generator throws", exception);
        }

        var trees = result.GeneratedSources.Select(source => source.SyntaxTree).ToList();
        return Reported(input, result.Diagnostics)
            ?? SyntaxErrors(trees)
            ?? DeclarationCheck.Find(compilation.Clients.Where(client => !IsRefused(client, result)), trees)
            ?? (isCompiled && compilation.Clients.Count == 1 ? Compile(trees) : null);
    }

    private static Failure? Reported(FuzzInput input, ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            var text = diagnostic.ToString();
            if (!Catalogue.Ids.Contains(diagnostic.Id))
            {
                var where = text.Split(" at ").FirstOrDefault(frame => frame.StartsWith("Genviral", StringComparison.Ordinal));
                return new Failure($"{diagnostic.Id} {where?.Split(" in ")[0]}", text);
            }

            var place = diagnostic.Location.GetLineSpan().Path;
            if (!input.Files.Any(file => file.Path == place && diagnostic.Location.SourceSpan.End <= file.Text.Length))
            {
                return new Failure($"{diagnostic.Id} of the generator is outside of its file", text);
            }
        }

        return null;
    }

    /// <summary>A client whose own names another client of the namespace has is not emitted, and that is reported.</summary>
    private static bool IsRefused(CompiledClient client, GeneratorRunResult result)
        => !result.GeneratedSources.Any(source => source.HintName.TrimStart('_') == $"{client.Model.Name}.g.cs")
            && result.Diagnostics.Any(diagnostic => diagnostic.Id == SharedNamespaceId
                && client.Map.Find("client") is { } place
                && place.Path == diagnostic.Location.GetLineSpan().Path
                && place.Span == diagnostic.Location.SourceSpan);

    private static Failure? SyntaxErrors(IEnumerable<SyntaxTree> trees)
        => trees.SelectMany(tree => tree.GetDiagnostics()).Where(IsError).Select(error => CodeFailure("A syntax error", error)).FirstOrDefault();

    private static Failure? Compile(IEnumerable<SyntaxTree> trees)
        => Project.AddSyntaxTrees(trees).GetDiagnostics().Where(IsError).Select(error => CodeFailure("What is emitted does not compile", error)).FirstOrDefault();

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;

    private static Failure CodeFailure(string what, Diagnostic error)
    {
        var span = error.Location.GetLineSpan();
        var line = error.Location.SourceTree?.GetText().Lines[span.StartLinePosition.Line].ToString().Trim();
        return new Failure($"{what}: {error.Id}", $"{error}\n{line}");
    }

    private sealed class SpecText(FuzzFile file) : AdditionalText
    {
        public override string Path => file.Path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(file.Text);
    }
}
