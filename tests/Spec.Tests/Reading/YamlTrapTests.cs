using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Tests.Harness;

namespace Genviral.Gen.Spec.Tests.Reading;

/// <summary>What authors write and YAML understands otherwise; one test for each row of the list.</summary>
public sealed class YamlTrapTests
{
    [Fact]
    public void A_number_sign_behind_a_blank_cuts_a_text_off()
        => NodeCheck.Findings("doc: See issue {|GENV0042:#5|}\nb: 1", "ends at 'See issue'", "'#5' is not part of it");

    [Theory]
    [InlineData("a: string?         # always present, may be null")]
    [InlineData("doc: Words.  # a comment at a distance")]
    [InlineData("a: list<A> | B #c")]
    [InlineData("a: 401 #c")]
    public void An_ordinary_comment_is_no_mistake(string text) => NodeCheck.Clean(text);

    [Fact]
    public void A_comma_ends_a_text_in_braces()
        => NodeCheck.Findings("x: { doc: An active, {|GENV0038:paid plan.|} }\nb: 1", "no longer part of 'doc'");

    [Fact]
    public void Two_commas_in_a_text_are_one_mistake()
        => NodeCheck.Findings("x: { doc: One, {|GENV0038:two|}, three, type: int }");

    [Fact]
    public void A_comment_for_a_value_is_an_empty_value_that_names_it()
    {
        var root = NodeCheck.Clean("default: #fff\nb: 1");

        var empty = Assert.IsType<EmptyNode>(root.Entries[0].Value);
        Assert.Equal("#fff", empty.Comment);
        Assert.Equal(9, empty.At.Span.Start);
        Assert.Contains("'#fff' is a comment", Diagnostics.ReadingReport.EmptyValue(empty).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_in_braces_swallows_the_brace()
        => NodeCheck.Findings("x: { default: {|GENV0044:#fff|} }\nb: 1", "the '}' behind it");

    [Fact]
    public void A_question_mark_behind_quotes_belongs_inside()
        => NodeCheck.Findings("\"a\"{|GENV0020:?|}: string\nx: { \"b\"{|GENV0020:?|}: string }\nc: 1", "write \"a?\"");

    [Fact]
    public void A_star_begins_an_alias()
        => NodeCheck.Findings("x: { binary: {|GENV0043:*/*|} }\ny: {|GENV0043:* x|}\nz: {|GENV0043:*|}", "write \"*/*\"");

    [Theory]
    [InlineData("doc: {|GENV0043:*bold* text|}\nb: 1")]
    [InlineData("doc: {|GENV0043:**bold** text|}\nb: 1")]
    [InlineData("doc: {|GENV0043:*bold text|}\nb: 1")]
    [InlineData("x: { doc: {|GENV0043:*bold*|} text }\nb: 1")]
    public void A_text_with_a_star_in_front_is_one_mistake(string marked) => NodeCheck.Findings(marked);

    [Fact]
    public void An_anchor_that_nothing_uses_is_a_warning_and_a_tag_an_error()
    {
        var document = NodeCheck.Findings("a: {|GENV0056:&x|} string\nb: {|GENV0052:!x|} string");

        Assert.False(document.Findings[0].IsError);
        Assert.True(document.Findings[1].IsError);
        Assert.Equal("{a: string, b: string}", NodeCheck.Show(document.Root));
    }

    [Theory]
    [InlineData("{|GENV0053:&x|}: string\nb: 1")]
    [InlineData("{|GENV0053:!x|}: string\nb: 1")]
    [InlineData("{|GENV0053:!x|}: string")]
    [InlineData("b: 1\n{|GENV0053:&x|}: string\nc: 1")]
    [InlineData("b: 1\n{|GENV0053:*x|}: string\nc: 1")]
    [InlineData("a: { b: c, {|GENV0053:&x|}: 1, {|GENV0053:!y|}: 2 }")]
    public void A_key_that_begins_with_a_sign_is_lost_to_YAML(string marked) => NodeCheck.Findings(marked, "needs quotes");

    [Theory]
    [InlineData("a: [{|GENV0043:@x|}]\nb: 1")]
    [InlineData("a: [{|GENV0043:%x|}]\nb: 1")]
    [InlineData("a: [{|GENV0043:||}]\nb: 1")]
    [InlineData("a: {|GENV0043:@x|}\nb: 1")]
    [InlineData("a: {|GENV0043:%x|}\nb: 1")]
    [InlineData("a: {|GENV0043:`x|}\nb: 1")]
    public void A_text_that_begins_with_a_sign_needs_quotes(string marked) => NodeCheck.Findings(marked);

    [Fact]
    public void A_backslash_may_begin_a_text() => NodeCheck.Clean("a: [\\|]");

    [Fact]
    public void A_map_has_one_type_argument()
        => NodeCheck.Findings("x: { m: {|GENV0039:map<int, string>|} }\ny: [{|GENV0039:map<int, string>|}]", "keys: K");

    [Fact]
    public void A_path_has_dots()
        => NodeCheck.Findings("x: { e: {|GENV0035:errors[0].code|} }\ny: [{|GENV0035:errors[0].code|}]\nz: 1", "write 'errors.0.code'");

    [Fact]
    public void Braces_in_a_path_and_brackets_behind_a_type_need_another_form_in_braces()
        => NodeCheck.Findings(
            "x: { get: {|GENV0036:/a/{id}|} }\ny: { a: {|GENV0034:T[]|} }\nz: [{|GENV0034:T[]|}]\nw: { pattern: {|GENV0037:^[a-z]+$|} }\nv: /a/{id}",
            "or /a/:id",
            "list<T>",
            "write '^[a-z]+$'");

    [Theory]
    [InlineData("012")]
    [InlineData("+1")]
    [InlineData("1_000")]
    [InlineData("1e3")]
    [InlineData("0x1F")]
    [InlineData("yes")]
    [InlineData("on")]
    [InlineData("null")]
    [InlineData("~")]
    public void What_other_readers_make_numbers_of_is_text_as_written(string word)
        => Assert.Equal($"{{{word}: [{word}]}}", NodeCheck.Show(NodeCheck.Clean($"{word}: [{word}]")));

    [Theory]
    [InlineData("a:\n{|GENV0010:\t|}b: 1\nc: 1")]
    [InlineData("{|GENV0010:\t|}b: 1\nc: 1")]
    [InlineData("a:\n  b: 1\n{|GENV0010:\t|}c: 2\nd: 1")]
    [InlineData("a:\n  b: 1\n  {|GENV0010:\t|}c: 2\nd: 1")]
    public void A_tab_that_indents_is_reported_where_it_is(string marked) => NodeCheck.Findings(marked);

    [Fact]
    public void An_unclosed_bracket_is_reported_where_it_was_opened() => NodeCheck.Findings("a: {|GENV0030:[|}1");

    [Fact]
    public void A_colon_needs_a_space()
        => NodeCheck.Findings("{|GENV0013:a:b|}\nc: 1\nx:\n  {|GENV0013:type:int|}\n  min: 1\ny: { {|GENV0013:type:int|} }", "write 'a: b'");

    [Fact]
    public void A_long_key_is_called_so()
        => NodeCheck.Findings($"a: 1\n{{|GENV0016:{new string('k', 1100)}|}}: 1\nb: 1", "1100 characters");

    [Fact]
    public void A_second_document_is_one_error()
        => NodeCheck.Findings("a: 1\n{|GENV0006:---|}\nb: 2\n---\nc: 3");

    [Fact]
    public void A_byte_order_mark_is_ignored()
    {
        var root = NodeCheck.Findings("\uFEFFa: 1\nb: {|GENV0043:@x|}").Root;

        Assert.Equal("{a: 1, b: LOST, …}", NodeCheck.Show(root));
        Assert.Equal(1, root!.Entries[0].Key.At.Span.Start);
    }

    [Fact]
    public void Characters_that_cannot_be_are_reported_where_they_are()
        => NodeCheck.Findings("a: x{|GENV0008:\0|}y\nb: x{|GENV0007:\uFFFD\uFFFD|}y {|GENV0007:\uFFFD|}\nc: 1", "U+0000", "UTF-8");
}
