using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Tests.Harness;

namespace Genviral.Gen.Spec.Tests.Reading;

/// <summary>One mistake one finding, ten mistakes ten, and what stands between them is read.</summary>
public sealed class RecoveryTests
{
    [Fact]
    public void Ten_mistakes_are_ten_findings_in_file_order()
    {
        var document = NodeCheck.Findings("""
            genviral: 1
            endpoints:
              a.one:
                get: /x
                doc: {|GENV0018:"|}unclosed
                returns: Post
              a.two:
                get: /y
                query: {|GENV0030:{|} limit?: { type: int, min: 1 }
                returns: Post
              a.three:
                {|GENV0012:get /z|}
                returns: Post
              a.four:
                 get: /z
                {|GENV0011:returns|}: X
              a.five:
                get: /i
                doc: {|GENV0014:Foo: bar|}
              a.six:
                body: { a: {|GENV0034:T[]|} }
                returns: {|GENV0054:*y|}
              a.seven:
                get: {|GENV0043:@x|}
                {|GENV0050:get|}: /x
              a.eight:
            {|GENV0010:	|}get: /x
              a.nine:
                get: /m
            """);

        Assert.True(document.HasLostText);
        Assert.Equal(document.Findings.OrderBy(finding => finding.Location.Span.Start), document.Findings);
        var endpoints = Assert.IsType<MappingNode>(document.Root!.Entries[1].Value);
        Assert.Equal("{get: /m}", NodeCheck.Show(endpoints.Entries[^1].Value));
        Assert.Equal("{get: /x, doc: LOST, returns: Post, …}", NodeCheck.Show(endpoints.Entries[0].Value));
    }

    [Fact]
    public void Elements_behind_a_broken_one_are_read()
        => Assert.Equal(
            "{a: [b, {c: [LOST], …}, LOST, d], e: 1}",
            NodeCheck.Show(NodeCheck.Findings("a:\n- b\n- c: {|GENV0030:[|}1\n- d\ne: 1").Root));

    [Fact]
    public void A_second_document_behind_an_error_is_still_told()
        => NodeCheck.Findings("a: {|GENV0030:[|}1\n{|GENV0006:---|}\nb: 1");

    [Fact]
    public void A_line_that_looks_like_a_directive_is_text_behind_an_error()
        => NodeCheck.Findings("a: {|GENV0043:@b|}\n{|GENV0053:%c|}: 1\nd: 1");

    [Fact]
    public void A_multi_line_bracket_is_left_behind_whole()
        => Assert.Equal(
            "{a: {b: LOST, c: 1, …}, d: 1}",
            NodeCheck.Show(NodeCheck.Findings("a: {\n  b: {|GENV0034:T[]|},\n  c: 1\n}\nd: 1").Root));

    [Fact]
    public void A_sound_file_has_lost_nothing()
        => Assert.False(NodeCheck.Findings("a: {|GENV0056:&x|} 1").HasLostText);
}
