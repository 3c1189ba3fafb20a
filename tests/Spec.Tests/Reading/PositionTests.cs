using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Tests.Harness;

namespace Genviral.Gen.Spec.Tests.Reading;

public sealed class PositionTests
{
    [Theory]
    [InlineData("a: 😀 x\r\nb: {|GENV0043:@y|}\r\nc: '😀'\r\nd: {|GENV0018:\"|}z\r\ne: {|GENV0043:@y|}")]
    [InlineData("\uFEFFa: 1\r\n  {|GENV0011:b|}: 2\r\nc: {|GENV0043:@y|}")]
    public void Places_are_exact_with_CRLF_and_characters_of_two_units(string marked) => NodeCheck.Findings(marked);

    [Fact]
    public void Every_node_covers_what_was_written()
    {
        const string Text = "a: &x !!str 'b'\r\nc: [ 1, {d: e} ]\r\nf:\r\n  - g: |\r\n      one\r\n      two\r\n    h: *x\r\ni: \"j\"  # k\r\n";
        var root = NodeReader.Read(TestFile.Of(Text), TestContext.Current.CancellationToken).Root!;

        Assert.Equal(
            ["a", "'b'", "c", "[ 1, {d: e} ]", "1", "{d: e}", "d", "e", "f", "- g: |\r\n      one\r\n      two\r\n    h: *x"],
            Walk(root).Take(10).Select(node => Text.Substring(node.At.Span.Start, node.At.Span.Length)));
        Assert.Contains("|\r\n      one\r\n      two", Walk(root).Select(node => Text.Substring(node.At.Span.Start, node.At.Span.Length)));
        Assert.Equal(0, root.At.Span.Start);
    }

    private static IEnumerable<Node> Walk(Node node) => node switch
    {
        MappingNode mapping => mapping.Entries.SelectMany(entry => new[] { entry.Key, entry.Value }.Concat(Walk(entry.Value))).Distinct(),
        SequenceNode list => list.Items.SelectMany(item => (item is MappingNode ? [item] : new[] { item }).Concat(Walk(item))).Distinct(),
        _ => [],
    };
}
