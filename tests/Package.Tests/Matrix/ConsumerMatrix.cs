using Genviral.Gen.Package.Tests.Harness;

namespace Genviral.Gen.Package.Tests.Matrix;

/// <summary>Many projects that consume the package, restored and built in one run by several nodes at once.</summary>
/// <remarks>
/// Each has the reference to the package and what its row of the matrix is about, no line more. Their folder has a space and letters beyond ASCII
/// in its name; what they build goes elsewhere, as it must where sources cannot be written to.
/// </remarks>
public sealed class ConsumerMatrix(PackedPackage package) : IAsyncLifetime
{
    private readonly Consumer _root = package.NewConsumer("Übungs projekte");

    /// <summary>The files beside those that the matrix wrote.</summary>
    public IReadOnlyList<string> NewFiles { get; private set; } = [];

    internal DotNetResult Build { get; private set; } = null!;

    private string Artifacts => Path.Combine(Path.GetDirectoryName(_root.Folder)!, "artifacts");

    public async ValueTask InitializeAsync()
    {
        if (!WholeMatrix.IsWanted)
        {
            return;
        }

        MatrixProjects.Write(_root, package.Version);
        var before = Files();
        Build = await DotNet.RunAsync(
            _root.Folder, _root.Settings, "build", "All.proj", "-m", "-v", "q", "-nologo", "-clp:NoSummary", $"-p:ArtifactsPath={Artifacts}");
        NewFiles = [.. Files().Except(before)];
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>What the build said of a project. NU1603: a feed that lacks an exact version may serve the next one.</summary>
    public IReadOnlyList<string> Findings(string project)
        => [.. Build.Findings.Where(line => line.Contains($"{Path.DirectorySeparatorChar}{project}.csproj", StringComparison.Ordinal) && !line.Contains("NU1603", StringComparison.Ordinal))];

    public string Assembly(string project, string pivot = "debug") => Path.Combine(Artifacts, "bin", project, pivot, project + ".dll");

    /// <summary>The files that the compiler was told to leave for reading.</summary>
    public IReadOnlyList<string> EmittedFiles(string project)
        => [.. Directory.EnumerateFiles(Path.Combine(Artifacts, "obj", project), "*.g.cs", SearchOption.AllDirectories)
            .Where(file => file.Contains("GenviralGenerator", StringComparison.Ordinal))];

    internal Task<DotNetResult> RunAsync(string project, string pivot = "debug")
        => DotNet.RunAsync(
            _root.Folder,
            new Dictionary<string, string>(_root.Settings) { ["DOTNET_ROLL_FORWARD"] = "Major" },
            Assembly(project, pivot));

    private string[] Files() => Directory.GetFiles(_root.Folder, "*", SearchOption.AllDirectories);
}
