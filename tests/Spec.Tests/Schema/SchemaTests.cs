using Genviral.Gen.Spec.Tests.Language;
using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis.Text;

namespace Genviral.Gen.Spec.Tests.Schema;

/// <summary>The schema for editors and the front end agree on what a spec looks like.</summary>
public sealed class SchemaTests
{
    [Fact]
    public void Every_valid_spec_validates()
    {
        var specs = ValidSpecs.Find();
        Assert.Contains("spec/api/genviral.yaml", specs.Keys);
        Assert.Contains(specs.Keys, name => name.StartsWith("tests/Spec.Tests/Syntax/SampleSpecs.cs(", StringComparison.Ordinal));
        Assert.InRange(specs.Count, 50, int.MaxValue);

        var refused = SchemaValidator.Validate(specs).Where(answer => answer.Value.Length > 0);

        ExampleAssert.None(refused.Select(answer => $"{answer.Key}: {string.Join("; ", answer.Value)}"));
    }

    [Fact]
    public void What_may_be_empty_may_be_so_in_both()
    {
        const string Spec = """
            { "genviral": 1, "endpoints": { "a": { "get": "/a", "path": {}, "query": {}, "headers": {}, "returns": { "enum": { "b": "", "c": "A doc." } } } } }
            """;

        Assert.Empty(ErrorsOf(Spec));
        Assert.Empty(SchemaValidator.Validate(new Dictionary<string, string> { ["empty"] = Spec })["empty"]);
    }

    [Fact]
    public void Every_spec_of_a_wrong_shape_is_refused()
    {
        var specs = WrongShapes.All.ToDictionary(
            example => example.Section, ReferenceExamples.Complete, StringComparer.Ordinal);

        var accepted = SchemaValidator.Validate(specs).Where(answer => answer.Value.Length == 0);

        ExampleAssert.None(accepted.Select(answer => $"{answer.Key}:\n{specs[answer.Key]}"));
    }

    /// <summary>The wrong specs are wrong in one thing only, else the schema might refuse them for another.</summary>
    [Fact]
    public void What_the_schema_refuses_the_front_end_reports_as_one_error()
    {
        var others = WrongShapes.All
            .Select(example => (example.Section, Errors: ErrorsOf(ReferenceExamples.Complete(example))))
            .Where(example => example.Errors.Count != 1)
            .Select(example => $"{example.Section}: {string.Join("; ", example.Errors)}");

        ExampleAssert.None(others);
    }

    private static List<string> ErrorsOf(string spec)
        => [
            .. SpecCompiler.Bind([SpecCompiler.Read(new SpecFile("wrong.genviral.yaml", SourceText.From(spec)))])
                .Findings.Where(finding => finding.IsError)
                .Select(finding => $"{finding.Location} {finding.Descriptor.Id} {finding.Message}"),
        ];
}
