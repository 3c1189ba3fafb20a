using Genviral.Gen.Spec.Tests.Harness;

namespace Genviral.Gen.Spec.Tests.Reading;

/// <summary>Mistakes inside brackets, JSON included.</summary>
public sealed class BracketTests
{
    [Theory]
    [InlineData("a: {|GENV0030:[|}1, 2\nb: 1")]
    [InlineData("a: {|GENV0030:{|}b: 1\nc: d\ne: 1")]
    [InlineData("a: {|GENV0030:{|}b: {c: 1}\nd: 1")]
    [InlineData("a: {b: {|GENV0030:[|}1, 2}\nd: 1")]
    [InlineData("a: {|GENV0030:[|}b\nc: [d]\ne: {|GENV0030:{|}f\ng: 1")]
    [InlineData("a: {|GENV0030:{|}b: [1, 2]\nd: 1")]
    [InlineData("a: {|GENV0030:{|}b: c, d: [1, 2,]\ne: 1")]
    [InlineData("a: {|GENV0030:{|}b: {c: [1, [2]]}\nd: 1")]
    [InlineData("a: { b: {|GENV0030:{|}c: [\n   1\n   ]\nd: 1")]
    [InlineData("{|GENV0030:{|}\n  \"a\": 1,\n  \"b\": 3\n")]
    [InlineData("a: {|GENV0030:{|}\n  b: 1\n  c: 2\n  d: 3\ne: 1")]
    [InlineData("{\n  \"a\": {|GENV0030:[|}1, 2,\n  \"b\": 3\n}")]
    public void An_unclosed_bracket_is_reported_where_it_was_opened(string marked) => NodeCheck.Findings(marked, "is not closed");

    [Theory]
    [InlineData("a: { b: { c: [d, e] } {|GENV0032:f|}: g }\nh: 1", "A comma is missing before 'f'")]
    [InlineData("a: { b: [c] {|GENV0032:d|}: e, f: {} {|GENV0032:\"g\"|}: h }", "A comma is missing before '\"g\"'")]
    [InlineData("a: {\n  b: { c: d } # all\n  {|GENV0032:e|}: f,\n  g: h }", "A comma is missing before 'e'")]
    [InlineData("{\n  \"a\": { \"b\": [\"c\"] {|GENV0032:\"d\"|}: \"e\" }\n  {|GENV0032:\"f\"|}: { \"g\": \"h\" }\n}", "A comma is missing before '\"f\"'")]
    [InlineData("a: [{ b: c } {|GENV0032:{|} d: e }]\nf: 1", "A comma is missing")]
    [InlineData("a: [[b] {|GENV0032:\"c\"|}]\nf: 1", "A comma is missing")]
    [InlineData("a: { b: \"c\" {|GENV0032:d|}: e }\nf: 1", "A comma is missing")]
    [InlineData("a: {|GENV0030:{|} b: { c: [d] }\ne: { f: g }", "is not closed")]
    public void A_comma_missing_behind_what_a_bracket_ended_is_reported_at_what_follows(string marked, string fragment) => NodeCheck.Findings(marked, fragment);

    [Fact]
    public void In_JSON_the_indentation_shows_which_bracket_is_open()
    {
        var document = NodeCheck.Findings("""
            {
              "types": {
                "A": {|GENV0030:{|} "fields": { "id": "string" },
                "B": { "x": 1 }
              },
              "endpoints": {}
            }
            """);

        Assert.Equal("{types: {A: {…}, B: {x: 1}, …}, endpoints: {}}", NodeCheck.Show(document.Root));
    }

    [Theory]
    [InlineData("a: [1]{|GENV0031:]|}\nb: 1")]
    [InlineData("a: {b: 1}{|GENV0031:}|}\nb: 1")]
    [InlineData("a: {|GENV0031:]|}\nb: 1")]
    [InlineData("{ \"a\": 1 }\n{|GENV0031:}|}")]
    [InlineData("{\n  \"a\": { \"b\": 1 }{|GENV0031:}|}\n  \"c\": 1\n}")]
    public void A_bracket_too_many_is_reported(string marked) => NodeCheck.Findings(marked, "closes nothing");

    [Theory]
    [InlineData("{\n  \"a\": 1\n  {|GENV0032:\"b\"|}: 2,\n  \"c\": 3\n}")]
    [InlineData("{\n  \"a\": \"x\"\n  {|GENV0032:\"b\"|}: 2\n}")]
    [InlineData("{\"a\":1 {|GENV0032:\"b\"|}:2}")]
    [InlineData("a: { type: int {|GENV0032:min|}: 1, max: 2 }\ne: 1")]
    [InlineData("a: [\n  {x: 1}\n  {|GENV0032:{|}y: 1}\n]\nb: 1")]
    [InlineData("a: [\n  1\n  {|GENV0032:2|}\n]\nb: 1")]
    [InlineData("a: [\"x\" {|GENV0032:\"y\"|}]\nb: 1")]
    public void A_missing_comma_is_reported_at_what_follows(string marked) => NodeCheck.Findings(marked, "comma is missing");

    [Theory]
    [InlineData("a: [1, {|GENV0033:,|} 2]\nb: 1")]
    [InlineData("a: {x: 1,{|GENV0033:,|} y: 2}\nb: 1")]
    public void A_comma_too_many_is_reported(string marked) => NodeCheck.Findings(marked, "Remove it");

    [Theory]
    [InlineData("{\"a\":1,\"b\":[1,2,],}", "{a: 1, b: [1, 2]}")]
    [InlineData("{\n\t\"a\": 1,\n\t\"b\": 2\n}", "{a: 1, b: 2}")]
    [InlineData("{\"a\": \"\\ud83d\\ude00\\/\\n\"}", "{a: \"😀/\n\"}")]
    [InlineData("{ a: , b: }", "{a: EMPTY, b: EMPTY}")]
    [InlineData("{ a, b }", "{a: EMPTY, b: EMPTY}")]
    [InlineData("a: [b: c, d]", "{a: [{b: c}, d]}")]
    public void What_is_right_is_read(string text, string nodes) => Assert.Equal(nodes, NodeCheck.Show(NodeCheck.Clean(text)));

    [Fact]
    public void A_second_object_in_JSON_is_a_second_document()
        => SpecCheck.Findings([("/project/a.genviral.json", "{ \"genviral\": 1 }\n{|GENV0006:{|} \"endpoints\": {} }")], "A second document begins here");

    [Theory]
    [InlineData("a: {|GENV0028:get: /p, returns: Post }|}\nb: 1", "Write 'a: { get: /p, returns: Post }', or")]
    [InlineData("a: {|GENV0028:get: /p/{id}|}\nb: 1", "Write 'a: { get: /p/{id} }', or")]
    public void A_bracket_whose_beginning_is_missing_is_not_doubled(string marked, string fragment) => NodeCheck.Findings(marked, fragment);

    [Theory]
    [InlineData("a: { pattern: {|GENV0037:^[0-9]{4}$|}, b: 1 }\nc: 2", "write '^[0-9]{4}$'")]
    [InlineData("a: { b: 1, pattern: {|GENV0037:^#[0-9a-f]{6}$|} }\nc: 2", "write '^#[0-9a-f]{6}$'")]
    [InlineData("a: { pattern: {|GENV0037:^[a-z]{1,4}-[0-9]{2,}$|}, b: 1 }\nc: 2", "write '^[a-z]{1,4}-[0-9]{2,}$'")]
    [InlineData("a: { pattern: {|GENV0037:[0-9]{4}|} }\nc: 2", "write '[0-9]{4}'")]
    [InlineData("a: { pattern: {|GENV0037:/^[a-z]+$/i|} }\nc: 2", "write '(?i)^[a-z]+$'")]
    public void A_pattern_with_brackets_is_told_to_have_single_quotes(string marked, string fragment) => NodeCheck.Findings(marked, fragment);
}
