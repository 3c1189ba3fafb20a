using Genviral.Gen.Spec.Tests.Harness;
using Genviral.Gen.Spec.Tests.Syntax;

namespace Genviral.Gen.Spec.Tests.Binding;

public sealed class WholeSpecTests
{
    [Fact]
    public void The_spec_of_the_language_page_has_no_error()
    {
        var compilation = SpecCheck.Compile(SampleSpecs.Whole);

        Assert.DoesNotContain(compilation.Findings, finding => finding.IsError);
        Assert.Single(compilation.Clients);
    }
}
