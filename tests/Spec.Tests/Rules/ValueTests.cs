using Genviral.Gen.Spec.Tests.Binding;
using Genviral.Gen.Spec.Tests.Harness;

namespace Genviral.Gen.Spec.Tests.Rules;

/// <summary>Examples and defaults against their types.</summary>
public sealed class ValueTests
{
    private const string Types =
        """
        Status: { enum: [draft, posted] }
        Level: { enum: [1, 2] }
        Post: { fields: { id: string, count?: int, status?: Status } }
        Media: { oneOf: { video: { fields: { length: int } }, photo: Post }, discriminator: type }
        Uses: { fields: { a?: Status, b?: Level, c?: Post, d?: Media } }
        """;

    /// <summary>A type with an example that does not fit, marked at the part.</summary>
    public static TheoryData<string, string> Misfits() => new()
    {
        { "int, example: {|GENV3005:many|}", "'many' is not an int." },
        { "int, example: {|GENV3005:1.5|}", "'1.5' is not an int." },
        { "int, example: {|GENV3005:\"1\"|}", "'1' is not an int." },
        { "int, example: {|GENV3005:3000000000|}", "not an int" },
        { "int, max: 9, example: {|GENV3005:10|}", "10 is more than 9." },
        { "double, exclusiveMin: 0, example: {|GENV3005:0|}", "not above 0" },
        { "string, example: {|GENV3005:42|}", "'42' is no text without quotes." },
        { "string, example: {|GENV3005:[a]|}", "A list is not a string." },
        { "string, maxLength: 2, example: {|GENV3005:abc|}", "3 characters" },
        { "string, pattern: ^a, example: {|GENV3005:b|}", "does not match" },
        { "string, format: email, example: {|GENV3005:b|}", "'email'" },
        { "string, example: {|GENV3005:null|}", "It is null" },
        { "bool, example: {|GENV3005:yes|}", "'yes' is not a bool." },
        { "uuid, example: {|GENV3005:abc|}", "not a uuid" },
        { "date, example: {|GENV3005:2024-02-31|}", "not a date" },
        { "datetime, example: {|GENV3005:2024-02-01|}", "not a datetime" },
        { "bytes, example: {|GENV3005:a|}", "not base64" },
        { "list<int>, example: [1, {|GENV3005:x|}]", "'x' is not an int." },
        { "list<int>, minItems: 2, example: {|GENV3005:[1]|}", "at least 2" },
        { "map<int>, example: { a: 1, b: {|GENV3005:x|} }", "'x' is not an int." },
        { "Status, example: {|GENV3005:drft|}", "Did you mean 'draft'?" },
        { "Level, example: {|GENV3005:a|}", "a number" },
        { "Post, example: { id: a, {|GENV3005:cuont|}: 1 }", "Did you mean 'count'?" },
        { "Post, example: { id: a, count: {|GENV3005:x|} }", "'x' is not an int." },
        { "Post, example: {|GENV3005:{ count: 1 }|}", "It lacks 'id'" },
        { "Media, example: { type: {|GENV3005:vido|}, length: 1 }", "Did you mean 'video'?" },
        { "Media, example: { type: video, length: {|GENV3005:x|} }", "'x' is not an int." },
        { "Media, example: {|GENV3005:{ length: 1 }|}", "lacks the discriminator 'type'" },
        { "string | int, example: {|GENV3005:true|}", "of a kind that its type allows" },
        { "int, default: {|GENV3006:x|}", "The default does not fit." },
        { "Status, default: {|GENV3006:drft|}", "Did you mean 'draft'?" },
    };

    public static TheoryData<string> Fitting() =>
    [
        "int, example: 3",
        "double, example: 1e3",
        "string, example: \"42\"",
        "string, example: 2024-01-01",
        "string, example: 012",
        "string, nullable: true, example: null",
        "datetime, example: 2024-02-01T10:00:00+02:00",
        "uri, example: https://example.com/a",
        "json, example: { a: [1, null] }",
        "Status, example: draft",
        "Level, example: 2",
        "Post, example: { id: a }",
        "Media, example: { type: photo, id: a }",
        "string | int, example: 4",
        "int, default: 3",
    ];

    [Theory]
    [MemberData(nameof(Misfits))]
    public void A_value_that_does_not_fit_is_told_at_its_part(string type, string fragment)
        => FieldCheck.Findings($"uses: Uses, x: {{ type: {type} }}", fragment, Types);

    [Theory]
    [MemberData(nameof(Fitting))]
    public void A_value_that_fits_is_fine(string type) => FieldCheck.Findings($"uses: Uses, x: {{ type: {type} }}", more: Types);

    [Fact]
    public void Null_is_a_default_of_what_may_be_left_out()
        => FieldCheck.Findings("x?: { type: int, default: null }");

    [Fact]
    public void Examples_of_types_and_answers_are_checked()
        => SpecCheck.Findings(
            """
            genviral: 1
            types: { Post: { fields: { id: string }, example: { id: {|GENV3005:1|} } } }
            endpoints: { a.get: { get: /a, returns: { list: Post, example: [{ id: a }, { {|GENV3005:idd|}: b }] } } }
            """);

    [Fact]
    public void A_slow_pattern_does_not_stop_the_build()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var slow = string.Join(", ", Enumerable.Range(0, 50).Select(index =>
            $"f{index}: {{ type: string, pattern: ^(a+)+$, example: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab }}"));

        SpecCheck.Compile($"genviral: 1\nendpoints: {{ a.get: {{ get: /a, returns: {{ fields: {{ {slow} }} }} }} }}");

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }
}
