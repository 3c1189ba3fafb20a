namespace Genviral.Gen.Spec.Tests.Language;

/// <summary>Files of the repository that tests read: found from where the tests run, upward.</summary>
internal static class RepositoryFiles
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    public static string PathOf(string relativePath) => Path.Combine(Root, relativePath);

    public static string Read(string relativePath) => File.ReadAllText(PathOf(relativePath));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Genviral.Gen.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No Genviral.Gen.sln at or above {AppContext.BaseDirectory}.");
    }
}
