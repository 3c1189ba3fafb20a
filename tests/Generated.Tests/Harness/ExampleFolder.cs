namespace Genviral.Gen.Generated.Tests.Harness;

/// <summary>The folder with examples of requests and answers: GENVIRAL_EXAMPLES, or the API's facts beside the repository.</summary>
internal static class ExampleFolder
{
    private static string? Path
        => Environment.GetEnvironmentVariable("GENVIRAL_EXAMPLES") is { Length: > 0 } given ? given : BesideRepository();

    /// <summary>What stands for the files where there is no folder; a test that gets it skips.</summary>
    public const string Missing = "(no folder with examples)";

    /// <summary>The files that end so.</summary>
    public static TheoryData<string> Files(string ending)
        => Path is null
            ? [Missing]
            : [.. Directory.EnumerateFiles(Path, "*" + ending).Select(file => System.IO.Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    public static string Read(string file) => File.ReadAllText(System.IO.Path.Combine(Path!, file));

    private static string? BesideRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Genviral.Gen.sln")))
        {
            folder = folder.Parent;
        }

        var path = folder?.Parent is { } parent ? System.IO.Path.Combine(parent.FullName, "shared", "genviral-api", "examples") : null;
        return Directory.Exists(path) ? path : null;
    }
}
