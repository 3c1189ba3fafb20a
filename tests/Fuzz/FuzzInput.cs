namespace Genviral.Gen.Fuzz;

/// <summary>One input: the spec files of a project.</summary>
/// <param name="Files">One file or several, each with a path of its own.</param>
internal sealed record FuzzInput(IReadOnlyList<FuzzFile> Files)
{
    /// <summary>The same with another text for one file.</summary>
    public FuzzInput With(int index, string text)
        => new([.. Files.Select((file, i) => i == index ? file with { Text = text } : file)]);

    /// <summary>The same without one file.</summary>
    public FuzzInput Without(int index) => new([.. Files.Where((_, i) => i != index)]);
}

/// <summary>A spec file as the compiler would hand it over.</summary>
internal sealed record FuzzFile(string Path, string Text);
