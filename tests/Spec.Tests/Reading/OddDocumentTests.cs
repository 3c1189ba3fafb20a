using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Tests.Harness;

namespace Genviral.Gen.Spec.Tests.Reading;

/// <summary>YAML that is right and yet no spec: an error or nodes, and never an exception.</summary>
public sealed class OddDocumentTests
{
    [Theory]
    [InlineData("", "GENV0004")]
    [InlineData("\n\n", "GENV0004")]
    [InlineData("# only a comment", "GENV0004")]
    [InlineData("---", "GENV0004")]
    [InlineData("---\n...", "GENV0004")]
    [InlineData("%YAML 1.2\n---\n", "GENV0004")]
    [InlineData("just text", "GENV0005")]
    [InlineData("'text'", "GENV0005")]
    [InlineData("\"text\"", "GENV0005")]
    [InlineData("12", "GENV0005")]
    [InlineData("2001-12-14t21:59:43.10-05:00", "GENV0005")]
    [InlineData("[a, b]", "GENV0005")]
    [InlineData("[]", "GENV0005")]
    [InlineData("- a\n- b", "GENV0005")]
    [InlineData("- - a\n  - b", "GENV0005")]
    [InlineData("|\n  text", "GENV0005")]
    [InlineData(">\n  text", "GENV0005")]
    [InlineData("!!set {a, b}", "GENV0052")]
    [InlineData("!!omap\n- a: 1", "GENV0052")]
    [InlineData("!!binary |\n  R0lGODlhDAAMAIQAAP", "GENV0052")]
    [InlineData("!<tag:yaml.org,2002:str> a", "GENV0052")]
    [InlineData("%TAG ! tag:example.com,2000:\n---\n!shape {a: 1}", "GENV0052")]
    [InlineData("--- !!map {a: 1}", "GENV0052")]
    [InlineData("? a\n? b", "GENV0057")]
    [InlineData("? - a\n  - b\n: - c", "GENV0057")]
    [InlineData("? |\n  block key\n: c", "GENV0057")]
    [InlineData("{a: 1}: 2", "GENV0057")]
    [InlineData("a: 1\n---\nb: 2", "GENV0006")]
    [InlineData("a: 1\n...\nb: 2", "GENV0006")]
    [InlineData("---\na: 1\n---\n", "GENV0006")]
    [InlineData("<<: {a: 1}\nb: 2", "GENV0051")]
    [InlineData("base: &b {a: 1}\nx:\n  <<: *b", "GENV0051")]
    [InlineData("*a", "GENV0054")]
    [InlineData("&a [*a]", "GENV0055")]
    [InlineData("&a a: b", "GENV0056")]
    public void A_document_that_is_no_spec_is_told_so(string text, string id)
        => Assert.Contains(NodeReader.Read(TestFile.Of(text), TestContext.Current.CancellationToken).Findings, finding => finding.Descriptor.Id == id);

    [Theory]
    [InlineData("{|GENV0004:|}# only a comment")]
    [InlineData("{|GENV0005:-|} a\n- b")]
    [InlineData("{|GENV0005:just text|}\nand more")]
    [InlineData("a: {|GENV0009:?|}\nb: 1")]
    public void What_is_no_mapping_is_reported_where_it_begins(string marked) => NodeCheck.Findings(marked);

    [Theory]
    [InlineData("---\na: 1", "{a: 1}")]
    [InlineData("%YAML 1.2\n---\na: 1\n...", "{a: 1}")]
    [InlineData("a: 1 # c\n# d\n\nb: 2", "{a: 1, b: 2}")]
    [InlineData("a: |\n  b\n  c\n", "{a: \"b\nc\n\"}")]
    [InlineData("a: |-\n  b\n", "{a: \"b\"}")]
    [InlineData("a: |+\n  b\n\nc: 1", "{a: \"b\n\n\", c: 1}")]
    [InlineData("a: >\n  b\n  c\n", "{a: \"b c\n\"}")]
    [InlineData("a: >-\n  b\n\n  c\n", "{a: \"b\nc\"}")]
    [InlineData("a: |2\n   b\n", "{a: \" b\n\"}")]
    [InlineData("a: |  # comment\n  b\n", "{a: \"b\n\"}")]
    [InlineData("a: |\n  b: c\n  - d\n  # e\n", "{a: \"b: c\n- d\n# e\n\"}")]
    [InlineData("a: \"b\n  c\"", "{a: \"b c\"}")]
    [InlineData("a: 'b\n  c'", "{a: \"b c\"}")]
    [InlineData("a: b\n  c", "{a: b c}")]
    [InlineData("a:\n- b\n- c", "{a: [b, c]}")]
    [InlineData("a:\n  - - b\n    - c\n  - d", "{a: [[b, c], d]}")]
    [InlineData("a:\n  -\n    b: 1", "{a: [{b: 1}]}")]
    [InlineData("a: {}\nb: []", "{a: {}, b: []}")]
    [InlineData("a: {\n  b: [1,\n  2]\n}", "{a: {b: [1, 2]}}")]
    [InlineData("'a b': c", "{a b: c}")]
    [InlineData("a b: c", "{a b: c}")]
    [InlineData("9:16: c", "{9:16: c}")]
    [InlineData("a: http://x:1/y?z=1#w", "{a: http://x:1/y?z=1#w}")]
    [InlineData("a: it's", "{a: it's}")]
    [InlineData("a: b\"c\"", "{a: b\"c\"}")]
    [InlineData("a: -1", "{a: -1}")]
    [InlineData("a: ?b", "{a: ?b}")]
    [InlineData("a: 12:30:45", "{a: 12:30:45}")]
    [InlineData("a: \"\\u263A\\x41\"", "{a: \"☺A\"}")]
    [InlineData("null: a\n~: b\n1.5: c\ntrue: d", "{null: a, ~: b, 1.5: c, true: d}")]
    [InlineData("  a: 1\n  b: 2", "{a: 1, b: 2}")]
    [InlineData("a: \u0085b: 1", null)]
    public void Nodes_are_what_was_written(string text, string? nodes)
    {
        var document = NodeReader.Read(TestFile.Of(text), TestContext.Current.CancellationToken);

        if (nodes is not null)
        {
            Assert.Equal(nodes, NodeCheck.Show(document.Root));
            Assert.Empty(document.Findings);
        }
    }
}
