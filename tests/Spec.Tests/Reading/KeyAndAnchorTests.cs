using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Tests.Harness;

namespace Genviral.Gen.Spec.Tests.Reading;

/// <summary>Keys that a spec cannot have, anchors and aliases.</summary>
public sealed class KeyAndAnchorTests
{
    [Fact]
    public void The_later_of_two_equal_keys_names_the_earlier()
    {
        var document = NodeCheck.Findings("a: 1\nb: 2\n{|GENV0050:a|}: 3", "'a' is written twice", "api.genviral.yaml(1,1)");

        Assert.Equal("api.genviral.yaml(1,1)", document.Findings[0].Related[0].ToString());
        Assert.Equal("{a: 1, b: 2}", NodeCheck.Show(document.Root));
    }

    [Fact]
    public void Quotes_do_not_make_another_key() => NodeCheck.Findings("a: 1\n{|GENV0050:\"a\"|}: 3");

    [Fact]
    public void A_merge_key_is_refused_with_its_value()
        => Assert.Equal("{a: 1, …}", NodeCheck.Show(NodeCheck.Findings("{|GENV0051:<<|}: *x\na: 1").Root));

    [Fact]
    public void A_key_in_quotes_is_no_merge_key() => NodeCheck.Clean("\"<<\": 1");

    [Theory]
    [InlineData("? {|GENV0057:[|}a]\n: b\nc: 1")]
    [InlineData("{|GENV0057:?|} a\n: b\nc: 1")]
    [InlineData("{|GENV0057:[|}a]: b\nc: 1")]
    [InlineData("{|GENV0057:{|}a: b}: c\nd: 1")]
    [InlineData("a: { {|GENV0057:[|}b]: c }")]
    [InlineData("a: &x [b]\n{|GENV0057:*x|} : c")]
    public void A_key_is_a_text(string marked) => NodeCheck.Findings(marked);

    [Theory]
    [InlineData("{|GENV0058::|} x\na: 1")]
    [InlineData("a: { {|GENV0058::|} x }")]
    [InlineData("&a {|GENV0058::|} 1\nb: *a")]
    public void A_colon_needs_a_key(string marked) => NodeCheck.Findings(marked);

    [Fact]
    public void An_alias_repeats_what_its_anchor_names()
    {
        var root = NodeCheck.Clean("a: &x { b: 1 }\nc: *x\n&k d: *k");

        Assert.Equal("{a: {b: 1}, c: {b: 1}, d: d}", NodeCheck.Show(root));
        Assert.Same(root.Entries[0].Value, root.Entries[1].Value);
    }

    [Theory]
    [InlineData("a: { x: &s string, y: *s }", "{a: {x: string, y: string}}")]
    [InlineData("a: { x: &s \"string\", y: *s, z: 1 }\nb: 2", "{a: {x: \"string\", y: \"string\", z: 1}, b: 2}")]
    [InlineData("{ x: { y: &s string , z: *s }, v: [&t w, *t] }", "{x: {y: string, z: string}, v: [w, w]}")]
    public void Inside_braces_a_text_has_an_anchor_as_elsewhere(string text, string nodes)
        => Assert.Equal(nodes, NodeCheck.Show(NodeCheck.Clean(text)));

    [Theory]
    [InlineData("a:\n{|GENV0050:a|}:\n  b: 1\nc: 2", "{a: {b: 1}, c: 2}")]
    [InlineData("x:\n  a:\n  {|GENV0050:a|}:\n    b: 1\n  c: 2\ny: 3", "{x: {a: {b: 1}, c: 2}, y: 3}")]
    [InlineData("a:\n{|GENV0050:a|}: 1\nb: 2", "{a: 1, b: 2}")]
    public void A_line_of_a_key_that_stands_twice_loses_nothing(string marked, string nodes)
        => Assert.Equal(nodes, NodeCheck.Show(NodeCheck.Findings(marked, "Remove or rename one of them").Root));

    [Fact]
    public void An_unknown_alias_never_passes()
        => NodeCheck.Findings("abc: &abc 1\nd: {|GENV0054:*abd|}\ne: *abc", "Did you mean 'abc'?");

    [Fact]
    public void An_alias_whose_anchor_was_lost_is_not_blamed()
        => NodeCheck.Findings("d: {|GENV0018:\"|}&y\ne: *y\nf: {|GENV0054:*z|}");

    [Fact]
    public void An_alias_cannot_stand_in_its_own_anchor() => NodeCheck.Findings("a: &x { b: {|GENV0055:*x|} }");

    [Fact]
    public void An_empty_value_is_an_error_where_a_value_is_wanted()
        => SpecCheck.Findings(
            "genviral: 1\n{|GENV0040:client|}:\ntypes:\n  A:\n    fields:\n      b: { type: string, csharp: C, default: \"d\" }\n      c:\n"
            + "        type: string\n        default: {|GENV0041:#fff|}\nendpoints:\n  x.y:\n    get: /x\n    returns: A\n",
            "'client' has no value",
            "Write \"#fff\" if it is one");

    [Fact]
    public void An_empty_value_points_at_its_key()
    {
        var root = NodeCheck.Clean("a:\nb: # comment\nc:\n- 1\n-\nd: ''");

        Assert.Equal("{a: EMPTY, b: EMPTY, c: [1, EMPTY], d: \"\"}", NodeCheck.Show(root));
        Assert.Equal(root.Entries[0].Key.At, root.Entries[0].Value.At);
        Assert.Equal("'a' has no value", Diagnostics.ReadingReport.EmptyValue((EmptyNode)root.Entries[0].Value).Message);
    }
}
