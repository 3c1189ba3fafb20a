using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit.Sdk;

namespace Genviral.Gen.Spec.Tests.Harness;

public sealed class MarkupTests
{
    [Fact]
    public void Marks_nest_and_may_be_empty()
    {
        var markup = Markup.Parse("a: {|GENV0001:{|GENV0002:b|} c|}{|GENV0003:|}");

        Assert.Equal("a: b c", markup.Text);
        Assert.Equal(
            [new Mark("GENV0002", new TextSpan(3, 1)), new Mark("GENV0001", new TextSpan(3, 3)), new Mark("GENV0003", new TextSpan(6, 0))],
            markup.Marks);
    }

    [Fact]
    public void Writing_the_marks_gives_the_text_back()
    {
        const string Marked = "a: {|GENV0001:{|GENV0002:b|} c|}\nd: {|GENV0003:|}";
        var markup = Markup.Parse(Marked);

        Assert.Equal(Marked, Markup.Write(markup.Text, markup.Marks));
    }

    [Fact]
    public void A_finding_without_a_mark_fails_and_prints_the_line_to_paste()
    {
        var failure = Assert.Throws<FailException>(() => NodeCheck.Findings("a: 1\na: 2"));

        Assert.Contains("{|GENV0050:a|}: 2", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_without_a_finding_fails()
        => Assert.Throws<FailException>(() => NodeCheck.Findings("{|GENV0050:a|}: 1"));
}
