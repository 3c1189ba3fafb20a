namespace Genviral.Gen.Spec.Tests.Language;

/// <summary>The language reference cannot rot: what it shows is compiled.</summary>
public sealed class LanguageReferenceTests
{
    /// <summary>Less than there are: a fence that the search overlooks must be noticed, a new one need not be counted.</summary>
    private const int LeastExamples = 50;

    public static TheoryData<int> Lines() => [.. ReferenceExamples.All.Select(example => example.Line)];

    [Fact]
    public void The_examples_of_the_reference_are_found()
    {
        var text = RepositoryFiles.Read(ReferenceExamples.Page);
        var fences = text.Split('\n').Count(line => line.StartsWith("```yaml", StringComparison.Ordinal)
            || line.StartsWith("```json", StringComparison.Ordinal));

        Assert.InRange(ReferenceExamples.All.Count, LeastExamples, int.MaxValue);
        Assert.Equal(fences - 1, ReferenceExamples.All.Count);
        Assert.All(ReferenceExamples.All, example => Assert.NotEmpty(example.Text));
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void An_example_gives_the_findings_that_it_should(int line)
    {
        var example = ReferenceExamples.All.Single(example => example.Line == line);

        var compilation = ReferenceExamples.Compile(example);

        ExampleAssert.Gives(example, example.WantedId, compilation);
        if (example.WantedId is null)
        {
            Assert.NotEmpty(Assert.Single(compilation.Clients).Model.Endpoints);
        }
    }

    [Fact]
    public void The_messages_that_the_reference_shows_are_those_that_come()
    {
        var page = RepositoryFiles.Read(ReferenceExamples.Page);
        var wrong = ReferenceExamples.All.Where(example => example.WantedId is not null).ToList();

        Assert.NotEmpty(wrong);
        Assert.All(
            wrong.SelectMany(example => ReferenceExamples.Compile(example).Findings),
            finding => Assert.Contains($"\n{finding.Descriptor.Id}: {finding.Message}\n", page, StringComparison.Ordinal));
    }
}
