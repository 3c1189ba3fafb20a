namespace Genviral.Gen.Generated.Tests.Harness;

/// <summary>The folder with examples of requests and answers: GENVIRAL_EXAMPLES, or the API's facts beside the repository.</summary>
internal static class ExampleFolder
{
    /// <summary>What stands for the files where there are none; a test that gets it skips.</summary>
    public const string Missing = "(no such example)";

    /// <summary>Whether the folder is somebody else's: it may know more of the API than the facts do.</summary>
    public static bool IsGiven => Given is not null;

    private static string? Given
        => Environment.GetEnvironmentVariable("GENVIRAL_EXAMPLES") is { Length: > 0 } given ? System.IO.Path.GetFullPath(given) : null;

    private static string? Path => Given ?? BesideRepository();

    /// <summary>The files that end so. A folder that was given and is not there stands for a file, so that tests fail with its name.</summary>
    public static TheoryData<string> Files(string ending)
    {
        if (Given is not null && !Directory.Exists(Given))
        {
            return [Given];
        }

        string[] files = Path is null ? [] : [.. Directory.EnumerateFiles(Path, "*" + ending).Select(file => System.IO.Path.GetFileName(file)!)];
        return files.Length == 0 ? [Missing] : [.. files.Order(StringComparer.Ordinal)];
    }

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
