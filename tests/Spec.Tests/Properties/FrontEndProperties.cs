using CsCheck;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Tests.Harness;
using Make = CsCheck.Gen;

namespace Genviral.Gen.Spec.Tests.Properties;

/// <summary>What holds of the front end whatever it is given.</summary>
public class FrontEndProperties
{
    private static readonly Gen<string> Piece = Make.OneOfConst(
        "genviral: 1\n", "types:\n", "endpoints:\n", "errors: ", "  Post:", "  posts.list:", "    get: /posts", "    fields:", " { ", " }", "[", "]", ": ", ",",
        "\n", "\n  ", "\n    ", "\n      ", "- ", "? ", "&a ", "*a", "!t ", "\"", "'", "#", " # c", "|", ">", "\t", "---\n", "list<", "string", "int?", "A | B",
        "enum: ", "oneOf: ", "discriminator: ", "../x", "returns: ", "body: ", "query: ", "0", "-1", "1e999", "null", "true", "\\", "\uFEFF", "\0", "é", "😀", "\uD800");

    private static readonly Gen<string> Text = Make.OneOf(Piece.Array[0, 60].Select(string.Concat), Make.String[0, 200]);

    [Fact]
    public void Any_text_gives_a_model_or_located_errors()
        => Text.Sample(
            text =>
            {
                var compilation = SpecCheck.Compile(text);
                Assert.True(compilation.Clients.Count > 0 || compilation.Findings.Any(finding => finding.IsError));
                Assert.All(compilation.Findings, finding => AssertLocated(finding, text));
            },
            iter: 3_000);

    [Fact]
    public void A_valid_spec_gives_its_model_and_no_error()
        => ValidSpecGen.Any.Sample(
            spec =>
            {
                var compilation = SpecCheck.Compile(spec.Text);

                Assert.DoesNotContain(compilation.Findings, finding => finding.IsError);
                var model = Assert.Single(compilation.Clients).Model;
                Assert.Equal(spec.Endpoints, model.Endpoints.Select(endpoint => endpoint.Name));
                var declared = model.Types.Where(type => spec.Types.ContainsKey(type.Key["types.".Length..])).ToDictionary(type => type.Key["types.".Length..], Members);
                Assert.Equal(spec.Types, declared);
            },
            iter: 300);

    [Fact]
    public void A_spec_read_twice_gives_equal_models()
        => ValidSpecGen.Any.Sample(
            spec => Assert.Equal(SpecCheck.Compile(spec.Text).Clients[0].Model, SpecCheck.Compile("# moved by a line\n" + spec.Text).Clients[0].Model),
            iter: 100);

    private static int Members(TypeModel type) => type switch
    {
        ObjectModel record => record.Fields.Count,
        EnumModel e => e.Values.Count,
        UnionModel union => union.Cases.Count,
        ChoiceModel choice => choice.Cases.Count,
        _ => throw new ArgumentException("A kind of type that the test does not know.", nameof(type)),
    };

    private static void AssertLocated(Diagnostics.Finding finding, string text)
    {
        Assert.Equal(TestFile.DefaultPath, finding.Location.Path);
        Assert.InRange(finding.Location.Span.End, 0, text.Length);
        Assert.NotEmpty(finding.Message);
        Assert.DoesNotContain('\n', finding.Message);
    }
}
