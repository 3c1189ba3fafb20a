using Genviral.Gen.Spec.Tests.Harness;

namespace Genviral.Gen.Spec.Tests.Reading;

/// <summary>Mistakes in lines, indentation and quotes.</summary>
public sealed class LineTests
{
    [Theory]
    [InlineData("a: 1\n {|GENV0011:b|}: 2\nc: 3")]
    [InlineData("a:\n   b: 1\n  {|GENV0011:c|}: 2\nd: 1")]
    [InlineData("a:\n  b: 1\n    {|GENV0011:c|}: 2\n  d: 3")]
    [InlineData("  a: 1\n{|GENV0011:b|}: 2\nc: 3")]
    [InlineData("a: |\n  x\n {|GENV0011:y|}\nb: 1")]
    [InlineData("a:\n  - 1\n {|GENV0011:- 2|}\nb: 1")]
    public void A_line_at_the_wrong_column_is_reported_at_its_first_word(string marked) => NodeCheck.Findings(marked, "column");

    [Fact]
    public void A_wrong_column_names_the_right_ones()
        => NodeCheck.Findings("a:\n   b: 1\n  {|GENV0011:c|}: 2", "begins at column 3", "columns 1 and 4");

    [Fact]
    public void An_entry_at_the_column_of_the_parts_above_is_one_mistake()
        => NodeCheck.Findings("a:\n  get: 1\n  returns: 2\n  {|GENV0026:b|}:\n  get: 3\n  returns: 4\nc: 5", "Indent 'b' less");

    [Theory]
    [InlineData("x:\n  {|GENV0012:get /posts|}\n  returns: Post")]
    [InlineData("genviral: 1\n{|GENV0012:types|}\n  Foo: 1\nendpoints: 2")]
    [InlineData("{|GENV0012:genviral 1|}\ntypes: 1")]
    [InlineData("a: 1\n{|GENV0012:b c|}\n{|GENV0012:d e|}\nf: 1")]
    [InlineData("a: {{|GENV0012:\"b\"|} \"c\"}\nd: 1")]
    public void A_missing_colon_is_reported_at_the_key(string marked) => NodeCheck.Findings(marked, "has no colon");

    [Fact]
    public void A_key_without_a_colon_is_kept_without_its_value()
        => Assert.Equal(
            "{x: {get: LOST, returns: Post, …}}",
            NodeCheck.Show(NodeCheck.Findings("x:\n  {|GENV0012:get /posts|}\n  returns: Post").Root));

    [Theory]
    [InlineData("doc: {|GENV0014:Note: this|}\nb: 1")]
    [InlineData("a: {|GENV0014:\"b\": c|}\nd: 1")]
    [InlineData("a: { doc: {|GENV0014:c: e|} }\nd: 1")]
    [InlineData("fields:\n  pattern: {|GENV0014:a: b|}\nd: 1")]
    [InlineData("enum:\n  draft: {|GENV0014:Note: this|}\nd: 1")]
    public void A_text_with_a_colon_needs_quotes(string marked) => NodeCheck.Findings(marked, "needs quotes");

    [Theory]
    [InlineData("state: {|GENV0028:enum: [free, sold]|}\nb: 1", "Write 'state: { enum: [free, sold] }', or put 'enum' on a line of its own below")]
    [InlineData("name: {|GENV0028:type: string|}\nb: 1", "Write 'name: { type: string }'")]
    [InlineData("fields: {|GENV0028:id: string|}\n        note?: string\nb: 1", "Write 'fields: { id: string }'")]
    [InlineData("price: decimal, {|GENV0028:note?: string|}\nb: 1", "Put 'note?' on a line of its own, below 'price'")]
    [InlineData("doc: {|GENV0014:Well, note: this|}\nb: 1", "needs quotes")]
    [InlineData("returns: {|GENV0028:fields:|}\n  id: string\nb: 1", "Put 'fields' on a line of its own below 'returns'")]
    [InlineData("a: { state: {|GENV0028:enum: [free, sold]|}, c: d }\nb: 1", "Write 'state: { enum: [free, sold] }'.")]
    public void A_key_beside_a_key_belongs_in_braces_or_below(string marked, string fragment) => NodeCheck.Findings(marked, fragment);

    [Theory]
    [InlineData("x:\n  a:\n  {|GENV0011:decimal|}\n  b?: string\nc: 1")]
    [InlineData("x:\n  a:\n  {|GENV0011:decimal|}\nc: 1")]
    [InlineData("x:\n  a:\n  {|GENV0011:decimal|} # so far")]
    [InlineData("x:\n  a: |\n  {|GENV0011:Some text that|}\n  is long.\n  b?: string\nc: 1")]
    [InlineData("a: >-\n{|GENV0011:Some text.|}\nb: 1")]
    [InlineData("x:\n  a:\n  {|GENV0011:decimal|} # so far\n  b: c")]
    [InlineData("x:\n  a: # so far\n\n  {|GENV0011:decimal|}\n\n  b: c")]
    [InlineData("x:\n  b: 1\n  a:\n  {|GENV0011:Two lines|}\n  of text.\n  c: 1")]
    [InlineData("x:\n  a:\n  {|GENV0011:\"quoted\"|}\n  c: 1")]
    [InlineData("a:\n{|GENV0011:{ d: 1 }|}\nc: 1")]
    public void A_value_below_its_key_is_further_in(string marked) => NodeCheck.Findings(marked, "the value of 'a' is further in than its key");

    [Theory]
    [InlineData("a: {|GENV0015:-|} b\nc: 1")]
    [InlineData("a:\n  b: 2\n  {|GENV0022:-|} 1\nc: 1")]
    [InlineData("a:\n  - 1\n  {|GENV0023:b|}: 2\nc: 1")]
    [InlineData("a:\n  - b\n  {|GENV0025:-c|}\n  - d\ne: 1")]
    [InlineData("a: [ {|GENV0045:-|} b ]\nc: 1")]
    public void A_dash_in_the_wrong_place_is_reported(string marked) => NodeCheck.Findings(marked);

    [Theory]
    [InlineData("a: {|GENV0017:> x|}\nb: 1")]
    [InlineData("a: {|GENV0017:|2x|}\n  d\nb: 1")]
    public void A_block_of_text_begins_on_the_next_line(string marked) => NodeCheck.Findings(marked);

    [Theory]
    [InlineData("{|GENV0024://|} comment\na: 1")]
    [InlineData("{\n  {|GENV0024://|} comment\n  \"a\": 1\n}")]
    [InlineData("a: {b: c} {|GENV0024://|} comment\nd: 1")]
    public void A_comment_begins_with_a_number_sign(string marked) => NodeCheck.Findings(marked, "'#'");

    [Theory]
    [InlineData("a: {|GENV0018:\"|}x\nb: \"y\"\nc: 1")]
    [InlineData("a: {|GENV0018:'|}x\nb: 1")]
    [InlineData("{|GENV0018:\"|}a: b\nc: 1")]
    [InlineData("a: { b: {|GENV0018:\"|}x }\nc: 1\nd: \"y\"")]
    [InlineData("{\n  \"a\": {|GENV0018:\"|}x,\n  \"b\": \"y\"\n}")]
    public void An_unclosed_quote_is_reported_where_it_was_opened(string marked) => NodeCheck.Findings(marked, "quote is not closed");

    [Theory]
    [InlineData("a: 'It'{|GENV0019:s here'|}\nb: 1", "written ''")]
    [InlineData("a: \"He said \"{|GENV0019:hi\"\"|}\nb: 1", "written \\\"")]
    [InlineData("a: {b: 'it'{|GENV0019:s'|}, c: 1}\nd: 1", "written ''")]
    [InlineData("a: {b: c} {|GENV0019:d|}\ne: 1", "begin a new line")]
    [InlineData("a: {b: c}{|GENV0019:,|}\nd: 1", "Remove it")]
    [InlineData("a: [b, c]{|GENV0019:,|} # all\nd: 1", "Remove it")]
    [InlineData("\"a\": \"b\"{|GENV0019:,|}\n\"c\": 'd'{|GENV0019:,|}\ne: 1", "a line ends without a comma")]
    [InlineData("\"a\": \"b\"{|GENV0019:, \"c\": \"d\"|}\ne: 1", "begin one instead of the comma")]
    public void Text_behind_a_finished_value_is_reported(string marked, string fragment) => NodeCheck.Findings(marked, fragment);

    [Theory]
    [InlineData("a: \"{|GENV0021:\\d|}+\"\nb: 1")]
    public void An_unknown_escape_is_reported_at_the_backslash(string marked) => NodeCheck.Findings(marked, "'\\d' is no escape. Write");

    [Theory]
    [InlineData("a: \"x{|GENV0021:\\u12|}G4\"\nb: 1", "'\\u' needs 4 hexadecimal digits behind it")]
    [InlineData("a: \"{|GENV0021:\\x|}ZZ\"\nb: 1", "'\\x' needs 2 hexadecimal digits behind it")]
    [InlineData("a: \"x {|GENV0021:\\ud83d|} y\"\nb: 1", "half of a pair")]
    [InlineData("a: \"x {|GENV0021:\\ude00|}\\ud83d\"\nb: 1", "half of a pair")]
    [InlineData("a: \"\\ud83d\\ude00 {|GENV0021:\\UFFFFFFFF|} y\"\nb: 1", "no character has this number")]
    [InlineData("a: { b: \"{|GENV0021:\\U00110000|}\" }\nb: 1", "no character has this number")]
    public void An_escape_that_names_no_character_says_why(string marked, string fragment) => NodeCheck.Findings(marked, fragment);

    [Fact]
    public void JSON_is_not_told_of_single_quotes()
        => Assert.DoesNotContain(
            "single quotes",
            Assert.Single(SpecCheck.Findings([("/project/a.genviral.json", "{ \"genviral\": 1, \"doc\": \"C:{|GENV0021:\\p|}ath\" }")]).Findings).Message,
            StringComparison.Ordinal);
}
