using System.Diagnostics;
using System.Text;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Tests.Harness;

namespace Genviral.Gen.Spec.Tests.Reading;

/// <summary>Huge and hostile texts: one message, at once.</summary>
public sealed class LimitTests
{
    // The language page says a second; a busy machine is given some more before the test fails.
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(5);

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("{\"a\":")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Depth_without_end_is_one_finding(string opening) => AssertRefused(Repeat(opening, 500_000), "GENV0002");

    [Fact]
    public void Deep_indentation_is_one_finding()
        => AssertRefused(string.Concat(Enumerable.Range(0, 1500).Select(depth => new string(' ', depth) + "a:\n")), "GENV0002");

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Depth_is_counted_in_mappings_and_lists(int depth, bool isAllowed)
        => Assert.Equal(isAllowed, !Read("a: " + Repeat("[", depth - 1) + Repeat("]", depth - 1)).IsOverLimit);

    [Fact]
    public void A_file_of_more_than_ten_megabytes_is_one_finding()
        => AssertRefused("a: " + new string('x', NodeReader.MostCharacters), "GENV0001");

    [Fact]
    public void A_limit_is_reported_where_it_is_passed()
    {
        NodeCheck.Findings("{|GENV0001:|}" + new string('x', NodeReader.MostCharacters + 1));
        NodeCheck.Findings("a: " + Repeat("[", 63) + "{|GENV0002:[|}");
        NodeCheck.Findings($"a: &a [{Repeat("1, ", 999)}]\nb: &b [{Repeat("*a, ", 999)}]\nc: [{{|GENV0003:*b|}}]");
    }

    [Fact]
    public void A_billion_laughs_are_one_finding()
    {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (var level = 1; level < 30; level++)
        {
            text.Append($"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 9))}]\n");
        }

        AssertRefused(text.ToString(), "GENV0003");
    }

    [Fact]
    public void Depth_counts_through_aliases()
    {
        var text = new StringBuilder("a0: &a0 { x: 1 }\n");
        for (var level = 1; level < 70; level++)
        {
            text.Append($"a{level}: &a{level} {{ y: *a{level - 1} }}\n");
        }

        AssertRefused(text.ToString(), "GENV0002");
    }

    [Theory]
    [InlineData("a: \"x\n")]
    [InlineData("a: 'x\nb: \"y\n")]
    [InlineData("a: [x\n")]
    [InlineData("foo bar\n")]
    [InlineData("?\n")]
    [InlineData("[a,")]
    [InlineData("a:\n   b: 1\n  c: 2\n")]
    [InlineData("&a b: *a\n")]
    [InlineData("|\n")]
    [InlineData("*a ")]
    public void Many_mistakes_end_in_bounded_time(string mistake)
    {
        var document = Read(Repeat(mistake, 100_000));

        Assert.InRange(document.Findings.Count, 1, 1500);
    }

    [Theory]
    [InlineData(" \u00A0", "")]
    [InlineData(":\u00A0", "key")]
    [InlineData("\u00A0", "")]
    [InlineData(" ", "\u00A0")]
    public void A_long_line_of_odd_spaces_is_looked_through_once(string repeated, string first)
        => Assert.NotNull(Read($"a: 1\n{Repeat(first, 300_000)}{Repeat(repeated, 300_000)}x\n"));

    [Fact]
    public void A_file_that_is_no_text_is_one_finding()
        => Assert.Equal("GENV0008", Assert.Single(Read(Repeat("P\0K\u0003", 10_000)).Findings).Descriptor.Id);

    private static void AssertRefused(string text, string id)
    {
        var document = Read(text);

        Assert.Equal(id, Assert.Single(document.Findings).Descriptor.Id);
        Assert.True(document.IsOverLimit);
        Assert.Null(document.Root);
    }

    private static SpecDocument Read(string text)
    {
        var clock = Stopwatch.StartNew();
        var document = NodeReader.Read(TestFile.Of(text), TestContext.Current.CancellationToken);
        Assert.True(clock.Elapsed < Bound, $"Reading took {clock.Elapsed}.");
        return document;
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
