using Genviral.Gen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Genviral.Gen.Generator.Tests;

/// <summary>Emitted code meets the runtime that it was made for, or the build says so.</summary>
public class RuntimeVersionTests
{
    private const string Spec = "genviral: 1\nclient: ShopClient\nendpoints: { a.get: { get: /x, returns: string } }";

    [Theory]
    [InlineData("9.9.9")]
    [InlineData("0.0.1")]
    public void A_runtime_of_another_version_is_one_error_that_names_both(string version)
    {
        var runtime = CSharpCompilation.Create(
            "Genviral.Gen",
            [CSharpSyntaxTree.ParseText($"[assembly: System.Reflection.AssemblyVersion(\"{version}.0\")]", cancellationToken: TestContext.Current.CancellationToken)],
            GeneratorRun.References.Where(reference => !reference.Display!.EndsWith("Genviral.Gen.dll", StringComparison.Ordinal)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        var run = GeneratorRun.With(Spec, runtime.ToMetadataReference());

        var finding = Assert.Single(run.Findings);
        Assert.Equal("GENV9003", finding.Id);
        Assert.Contains($"is {version}:", finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void The_runtime_is_seen_when_it_is_added_between_edits()
    {
        var without = GeneratorRun.With(Spec, runtime: null).WithCode("class One { }");
        Assert.Equal("GENV9004", Assert.Single(without.Findings).Id);

        var runtime = GeneratorRun.References.Single(reference => reference.Display!.EndsWith("Genviral.Gen.dll", StringComparison.Ordinal));
        var with = without.WithReference(runtime);
        Assert.Empty(with.Findings);
        Assert.NotEmpty(with.Sources);
        Assert.Empty(with.WithCode("class Two { }").Findings);
    }

    [Fact]
    public void Without_the_runtime_there_is_one_error_and_nothing_is_emitted()
    {
        var run = GeneratorRun.With(Spec, runtime: null);

        Assert.Equal("GENV9004", Assert.Single(run.Findings).Id);
        Assert.Empty(run.Sources);
    }
}
