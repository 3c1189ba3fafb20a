using System.Text.RegularExpressions;
using Genviral.Gen.Spec.Tests.Language;

namespace Genviral.Gen.Hosting.Tests.Readme;

/// <summary>What the README says of production.</summary>
public class ReadmeTests
{
    [Fact]
    public void Each_of_its_examples_is_code_that_is_compiled_here()
    {
        var readme = RepositoryFiles.Read("README.md").ReplaceLineEndings("\n");
        var compiled = Lines(RepositoryFiles.Read("tests/Hosting.Tests/Readme/Production.cs"));
        var section = readme.Split("\n## ").Single(part => part.StartsWith("In production\n", StringComparison.Ordinal));
        var examples = Regex.Matches(section, "```csharp\n(.*?)```", RegexOptions.Singleline).Select(match => Lines(match.Groups[1].Value.TrimEnd())).ToArray();

        Assert.Equal(6, examples.Length);
        Assert.All(examples, example => Assert.Contains(example, compiled, StringComparison.Ordinal));
    }

    [Fact]
    public Task The_example_of_a_test_passes() => Production.TestsAsync();

    private static string Lines(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim())) + "\n";
}
