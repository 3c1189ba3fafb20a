using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Genviral.Gen.Benchmarks.Generation;

/// <summary>What the compiler does with emitted text: bind it and emit an assembly, on the thread that asks.</summary>
internal sealed class CompilerRun
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "Genviral.Gen.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly SyntaxTree[] _trees;

    internal CompilerRun(IEnumerable<string> texts) => _trees = [.. texts.Select(text => CSharpSyntaxTree.ParseText(text, Language))];

    internal static CSharpParseOptions Language { get; } = new(LanguageVersion.Latest, DocumentationMode.None);

    internal static CSharpCompilation Empty(string name)
        => CSharpCompilation.Create(
            name,
            references: References,
            options: new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                optimizationLevel: OptimizationLevel.Release,
                nullableContextOptions: NullableContextOptions.Enable,
                concurrentBuild: false));

    /// <summary>Binds and emits everything, from trees that are parsed already.</summary>
    internal void Emit()
    {
        using var assembly = new MemoryStream();
        var result = Empty("Emitted").AddSyntaxTrees(_trees).Emit(assembly);
        if (!result.Success)
        {
            throw new InvalidOperationException("Emitted code does not compile: " + string.Join("\n", result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).Take(5)));
        }
    }
}
