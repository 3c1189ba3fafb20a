using Genviral.Gen.Spec.Diagnostics;

namespace Genviral.Gen.Spec.Tests.Harness;

/// <summary>Checks what the whole front end finds, from text to model.</summary>
internal static class SpecCheck
{
    /// <summary>All findings stand where they are marked, and the messages contain each of <paramref name="fragments"/>.</summary>
    public static SpecCompilation Findings(string marked, params string[] fragments)
        => Findings([(TestFile.DefaultPath, marked)], fragments);

    /// <summary>The same for several files, each with its marks.</summary>
    public static SpecCompilation Findings((string Path, string Marked)[] files, params string[] fragments)
    {
        var markups = files.Select(file => (file.Path, Markup: Markup.Parse(file.Marked))).ToList();
        var compilation = Compile([.. markups.Select(file => (file.Path, file.Markup.Text))]);
        foreach (var (path, markup) in markups)
        {
            FindingAssert.Equal(markup, compilation.Findings.Where(finding => finding.Location.Path == path).ToList(), []);
        }

        FindingAssert.Equal(
            new Markup("", [.. markups.SelectMany(file => file.Markup.Marks)]), compilation.Findings, fragments);
        return compilation;
    }

    /// <summary>Nothing is wrong, not even a warning.</summary>
    public static SpecCompilation Clean(string text) => Findings(text);

    /// <summary>Compiles without asserting anything.</summary>
    public static SpecCompilation Compile(string text) => Compile([(TestFile.DefaultPath, text)]);

    /// <summary>Compiles several files without asserting anything.</summary>
    public static SpecCompilation Compile((string Path, string Text)[] files)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var read = files.Select(file => SpecCompiler.Read(TestFile.Of(file.Text, file.Path), cancellationToken)).ToList();
        return SpecCompiler.Bind(read, cancellationToken);
    }

    /// <summary>The only finding, for looking at its parts.</summary>
    public static Finding Single(string text)
    {
        var findings = Compile(text).Findings;
        Assert.True(findings.Count == 1, $"Not one finding:\n{FindingAssert.List(findings)}");
        return findings[0];
    }
}
