using Genviral.Gen.Generator.Tests.Harness;
using Genviral.Gen.Generator.Reporting;
using Genviral.Gen.Spec.Tests.Language;

namespace Genviral.Gen.Generator.Tests;

/// <summary>What is sound beside a mistake is emitted and compiles, so that the finding stands alone.</summary>
public sealed class FindingPageTests
{
    private const string Pages = "spec/docs/diagnostics";

    public static TheoryData<string> Ids()
        => [.. Directory.EnumerateFiles(RepositoryFiles.PathOf(Pages), "GENV*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_is_emitted_beside_a_pages_mistake_compiles(string id)
    {
        var page = $"{Pages}/{id}.md";
        var wrong = DocumentExample.FindAll(page, RepositoryFiles.Read(page))
            .Where(example => example.Section == "Wrong")
            .ToLookup(example => example.Kind == ExampleKind.File);

        Assert.All(wrong[false], example => AssertCompiles(ReferenceExamples.Complete(example)));
        AssertCompiles([.. wrong[true].Select(ReferenceExamples.Complete)]);
    }

    [Theory]
    [InlineData("string")]
    [InlineData("string?")]
    [InlineData("int")]
    [InlineData("Kind")]
    [InlineData("{ const: a }")]
    public void A_comma_without_a_list_leaves_its_parameter(string type)
        => AssertCompiles($$"""
            genviral: 1
            types: { Kind: { enum: [a, b] } }
            endpoints:
              a.get:
                get: /a
                query: { q: { {{(type.StartsWith('{') ? type[2..^2] : "type: " + type)}}, style: comma } }
                returns: Kind
            """);

    [Theory]
    [InlineData("int", "string?")]
    [InlineData("int", "long")]
    [InlineData("long", "int")]
    [InlineData("uuid", "string?")]
    [InlineData("datetime", "string")]
    [InlineData("string", "datetime?")]
    public void A_cursor_of_another_type_leaves_its_endpoint(string cursor, string next)
        => Assert.All(["get: /a, query: { c?: CURSOR }", "post: /a, body: { fields: { c?: CURSOR } }"], request => AssertCompiles($$"""
            genviral: 1
            endpoints:
              a.list:
                { {{request.Replace("CURSOR", cursor, StringComparison.Ordinal)}},
                  returns: { fields: { i: list<string>, n: {{next}} } }, paginate: { cursor: c, items: i, next: n } }
            """));

    private static void AssertCompiles(params string[] specs)
    {
        var run = GeneratorRun.Of(specs.Select((spec, index) => ($"/project/part{index}.genviral.yaml", spec)));

        Assert.DoesNotContain(run.Findings, finding => finding.Id == EnvironmentReport.InternalFaultId);
        Assert.Empty(run.CompilerFindings);
    }
}
