namespace Genviral.Gen.Package.Tests.Harness;

/// <summary>How a run of <c>dotnet</c> ended and what it printed.</summary>
internal sealed record DotNetResult(string Command, int ExitCode, string Output)
{
    /// <summary>The lines of errors and warnings, each once.</summary>
    public IReadOnlyList<string> Findings => [.. Output
        .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Where(line => line.Contains(": error ", StringComparison.Ordinal) || line.Contains(": warning ", StringComparison.Ordinal))
        .Distinct()];

    public DotNetResult MustSucceed()
    {
        Assert.True(ExitCode == 0, $"dotnet {Command} failed:\n{Output}");
        return this;
    }

    /// <summary>The one finding of a run that must have failed.</summary>
    public string OnlyError()
    {
        Assert.True(ExitCode != 0, $"dotnet {Command} should have failed:\n{Output}");
        Assert.True(Findings.Count == 1, $"One finding is expected:\n{Output}");
        return Findings[0];
    }
}
