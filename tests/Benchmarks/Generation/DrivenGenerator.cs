using Genviral.Gen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Genviral.Gen.Benchmarks.Generation;

/// <summary>The generator in the compiler's driver, as an editor has it: after each run the driver is the state that the next one starts from.</summary>
internal sealed class DrivenGenerator
{
    private static readonly CSharpCompilation Project = CompilerRun.Empty("Consumer").AddSyntaxTrees(Code(0));
    private GeneratorDriver _driver;
    private SpecText _spec;
    private CSharpCompilation _project = Project;
    private int _edits;

    /// <param name="spec">Its text.</param>
    /// <param name="isTracked">Whether the driver notes why each step ran, which costs time.</param>
    internal DrivenGenerator(string spec, bool isTracked = false)
    {
        _spec = new SpecText(spec);
        _driver = CSharpGeneratorDriver.Create(
            [new GenviralGenerator().AsSourceGenerator()],
            [_spec],
            CompilerRun.Language,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, isTracked));
    }

    /// <summary>The emitted texts.</summary>
    internal IReadOnlyList<string> Files => [.. Result.GeneratedSources.Select(source => source.SourceText.ToString())];

    private GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    internal DrivenGenerator Run()
    {
        _driver = _driver.RunGenerators(_project);
        return this;
    }

    /// <summary>Types into the C# file; the run is still to come.</summary>
    internal void EditCode() => _project = _project.ReplaceSyntaxTree(_project.SyntaxTrees[0], Code(++_edits));

    /// <summary>Types into the spec; the run is still to come.</summary>
    internal void EditSpec(string text)
    {
        var edited = new SpecText(text);
        _driver = _driver.ReplaceAdditionalText(_spec, edited);
        _spec = edited;
    }

    /// <summary>How many items of steps, outputs included, came out otherwise than before; the compiler's own input is none of them.</summary>
    internal int CountChanges()
        => Result.TrackedSteps.Where(step => step.Key != WellKnownGeneratorInputs.Compilation).SelectMany(step => step.Value).Sum(CountChanges);

    /// <summary>How many files were written anew.</summary>
    internal int CountEmitted() => Result.TrackedOutputSteps.Values.SelectMany(runs => runs).Sum(CountChanges);

    private static int CountChanges(IncrementalGeneratorRunStep run)
        => run.Outputs.Count(output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));

    private static SyntaxTree Code(int edit) => CSharpSyntaxTree.ParseText($"class Edited {{ int Field{edit}; }}", CompilerRun.Language);

    private sealed class SpecText(string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path => "/project/shop.genviral.yaml";

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
