using CsCheck;
using Genviral.Gen.Fuzz;
using Genviral.Gen.Fuzz.Checks;
using Genviral.Gen.Spec;
using Genviral.Gen.Spec.Tests.Properties;
using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Genviral.Gen.Generator.Tests;

/// <summary>What holds of the emitted code whatever the spec is.</summary>
public class DeclarationProperties
{
    [Fact]
    public void A_valid_spec_emits_the_declarations_of_its_model_and_no_others()
        => ValidSpecGen.Any.Sample(spec => AssertSound(spec, isCompiled: false), iter: 100);

    [Fact]
    public void What_a_valid_spec_emits_compiles()
        => ValidSpecGen.Any.Sample(spec => AssertSound(spec, isCompiled: true), iter: 10);

    /// <summary>The check itself: a declaration too few, or one too many, is seen.</summary>
    [Fact]
    public void The_check_tells_a_declaration_that_is_missing_and_one_that_is_not_wanted()
    {
        const string Spec = "genviral: 1\nnamespace: A\ntypes: { Post: { fields: { id: string } } }\nendpoints: { posts.get: { get: /p, returns: Post } }";
        var file = Checked.File(Spec);
        var code = Harness.GeneratorRun.Of(Spec).Sources.Values.ToList();

        Assert.Null(Checked.Find(file, code));
        Assert.NotNull(Checked.Find(file, [.. code.Select(text => text.Replace("public required string Id", "public required string Id2", StringComparison.Ordinal))]));
        Assert.NotNull(Checked.Find(file, [.. code, "namespace A; class Hostile { }"]));
        Assert.NotNull(Checked.Find(file, [.. code.Select(text => text.Replace("GetAsync(", "OtherAsync(", StringComparison.Ordinal))]));
    }

    private static void AssertSound(ValidSpec spec, bool isCompiled)
    {
        var failure = InputCheck.Find(new FuzzInput([new FuzzFile("/project/api.genviral.yaml", spec.Text)]), isCompiled);
        Assert.True(failure is null, $"{failure}\n{spec.Text}");
    }

    private static class Checked
    {
        public static SpecCompilation File(string text)
            => SpecCompiler.Bind([SpecCompiler.Read(new SpecFile("/project/genviral.yaml", SourceText.From(text)))]);

        public static Failure? Find(SpecCompilation compilation, IEnumerable<string> code)
            => DeclarationCheck.Find(
                compilation.Clients,
                [.. code.Select(text => CSharpSyntaxTree.ParseText(text))]);
    }
}
