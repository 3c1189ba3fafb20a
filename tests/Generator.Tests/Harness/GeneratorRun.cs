using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Genviral.Gen.Generator.Tests.Harness;

/// <summary>One run of the generator over spec files in a project, with the compiler's verdict on what it emitted.</summary>
internal sealed class GeneratorRun
{
    public static readonly ImmutableArray<MetadataReference> References = Referenced(static name
        => name.StartsWith("System.", StringComparison.Ordinal) || name is "mscorlib.dll" or "netstandard.dll" or "Genviral.Gen.dll");

    /// <summary>The same, and what hosts are made with.</summary>
    public static readonly ImmutableArray<MetadataReference> HostReferences
        = [.. References, .. Referenced(static name => name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal))];

    private GeneratorRun(GeneratorDriver driver, CSharpCompilation input, Compilation output, ImmutableArray<Diagnostic> findings)
    {
        Driver = driver;
        Input = input;
        Output = output;
        Findings = findings;
    }

    public GeneratorDriver Driver { get; }

    public CSharpCompilation Input { get; }

    public Compilation Output { get; }

    /// <summary>What the generator reported.</summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    /// <summary>The emitted files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Sources
        => Driver.GetRunResult().Results.Single().GeneratedSources
            .ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>What the compiler says of the emitted code and the consumer's, documentation and nullability included.</summary>
    public IEnumerable<Diagnostic> CompilerFindings
        => Output.SyntaxTrees
            .Aggregate(Output, (compilation, tree) => compilation.ReplaceSyntaxTree(tree, WithNullableWarnings(tree)))
            .GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

    /// <summary>Runs over one spec.</summary>
    public static GeneratorRun Of(string spec, string code = "", LanguageVersion language = LanguageVersion.CSharp11)
        => Of([("/project/genviral.yaml", spec)], code, language);

    /// <summary>Runs over one spec in a project that references another runtime, or none.</summary>
    public static GeneratorRun With(string spec, MetadataReference? runtime)
    {
        var references = References.Where(reference => !reference.Display!.EndsWith("Genviral.Gen.dll", StringComparison.Ordinal));
        return Of([("/project/genviral.yaml", spec)], "", LanguageVersion.CSharp11, runtime is null ? references : references.Append(runtime));
    }

    /// <summary>The surface of a spec's client, as the build writes it into a file.</summary>
    public static string Surface(string spec)
    {
        var run = Of([("/project/genviral.yaml", spec)], options: new ProjectOptions("GenviralWriteApi", "true"));
        var file = run.Sources.Single(source => source.Key.EndsWith(".genviral.api.txt.cs", StringComparison.Ordinal)).Value;
        return string.Concat(file.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[3..] + "\n"));
    }

    public static GeneratorRun Of(
        IEnumerable<(string Path, string Text)> specs, string code = "", LanguageVersion language = LanguageVersion.CSharp11,
        IEnumerable<MetadataReference>? references = null, AnalyzerConfigOptionsProvider? options = null)
    {
        var parse = new CSharpParseOptions(language, DocumentationMode.Diagnose);
        var input = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText(code, parse)],
            references ?? References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                // As the SDK has it: a package may be made for an older framework.
                specificDiagnosticOptions: [KeyValuePair.Create("CS1701", ReportDiagnostic.Suppress)]));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new GenviralGenerator().AsSourceGenerator()],
            specs.Select(spec => new SpecText(spec.Path, spec.Text)),
            parse,
            options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return Run(driver, input);
    }

    /// <summary>The bytes that a first run over a spec allocates; what it emits is not bound.</summary>
    public static long Allocated(string spec)
    {
        var input = CSharpCompilation.Create("Consumer", references: References);
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new GenviralGenerator().AsSourceGenerator()], [new SpecText("/project/genviral.yaml", spec)]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        driver.RunGenerators(input);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Runs again with another text for the spec.</summary>
    public GeneratorRun WithSpec(string spec)
    {
        var old = new SpecText("/project/genviral.yaml", "");
        return Run(Driver.ReplaceAdditionalTexts([new SpecText(old.Path, spec)]), Input);
    }

    /// <summary>Runs again after an edit in C#.</summary>
    public GeneratorRun WithCode(string code)
        => Run(Driver, Input.ReplaceSyntaxTree(
            Input.SyntaxTrees[0],
            CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)Input.SyntaxTrees[0].Options)));

    /// <summary>Runs again after a reference was added.</summary>
    public GeneratorRun WithReference(MetadataReference reference) => Run(Driver, Input.AddReferences(reference));

    /// <summary>Why the items of a step came to be in this run.</summary>
    public IEnumerable<IncrementalStepRunReason> Reasons(string step)
        => Driver.GetRunResult().Results.Single().TrackedSteps.TryGetValue(step, out var runs)
            ? runs.SelectMany(run => run.Outputs).Select(output => output.Reason)
            : [];

    /// <summary>The hint names whose text was written anew in this run.</summary>
    public IEnumerable<IncrementalStepRunReason> OutputReasons
        => Driver.GetRunResult().Results.Single().TrackedOutputSteps
            .SelectMany(step => step.Value)
            .SelectMany(run => run.Outputs)
            .Select(output => output.Reason);

    /// <summary>Runs again after the project came to reference what hosts are made with.</summary>
    public GeneratorRun WithHosting()
        => Run(Driver, Input.AddReferences(Referenced(static name => name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal))));

    /// <summary>An emitted file tells the compiler not to look for null, since there is nothing to find. Here it is looked for.</summary>
    private static SyntaxTree WithNullableWarnings(SyntaxTree tree)
        => tree.WithChangedText(SourceText.From(tree.ToString().Replace("#nullable disable warnings", "#nullable enable warnings", StringComparison.Ordinal)));

    private static ImmutableArray<MetadataReference> Referenced(Func<string, bool> isWanted)
        =>
        [
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Where(path => isWanted(Path.GetFileName(path)))
                .Select(path => MetadataReference.CreateFromFile(path)),
        ];

    private static GeneratorRun Run(GeneratorDriver driver, CSharpCompilation input)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(input, out var output, out var findings);
        var fault = driver.GetRunResult().Results.Single().Exception;
        Assert.True(fault is null, fault?.ToString());
        return new GeneratorRun(driver, input, output, findings);
    }

    /// <summary>One property of the project file.</summary>
    private sealed class ProjectOptions(string name, string value) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options($"build_property.{name}", value);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options("", "");

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options("", "");

        private sealed class Options(string name, string value) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? found)
            {
                found = key == name ? value : null;
                return found is not null;
            }
        }
    }

    private sealed class SpecText(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
