using Genviral.Gen.Generator.Tests.Harness;
using Genviral.Gen.Spec.Tests.Language;

namespace Genviral.Gen.Generator.Tests;

/// <summary>What the language reference shows becomes C# without a warning.</summary>
public sealed class LanguageReferenceTests
{
    public static TheoryData<int> Lines() => [.. ReferenceExamples.Valid.Select(example => example.Line)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void An_example_is_emitted_and_compiles(int line)
    {
        var example = ReferenceExamples.Valid.Single(example => example.Line == line);
        var path = example.IsJson ? "/project/example.genviral.json" : "/project/example.genviral.yaml";

        var run = GeneratorRun.Of([(path, ReferenceExamples.Complete(example))]);

        Assert.NotEmpty(run.Sources);
        var findings = run.Findings.Concat(run.CompilerFindings).Select(finding => finding.ToString()).ToList();
        Assert.True(findings.Count == 0, string.Join("\n", findings));
    }
}
