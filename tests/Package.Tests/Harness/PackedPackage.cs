using System.IO.Compression;
using Genviral.Gen.Package.Tests.Harness;

[assembly: AssemblyFixture(typeof(PackedPackage))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace Genviral.Gen.Package.Tests.Harness;

/// <summary>The package, packed once for all tests, and an empty folder outside the repository to consume it in.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private readonly string _feed = Repository.PathOf("tests", "Package.Tests", "feed");
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"genviral-gen-{Guid.NewGuid():N}");
    private int _projects;

    /// <summary>New in every run, so that no cache answers.</summary>
    public string Version { get; } = $"0.1.0-test.{DateTime.UtcNow.Ticks}";

    public string File => Path.Combine(_feed, $"Genviral.Gen.{Version}.nupkg");

    /// <summary>A package folder that was empty when the tests began.</summary>
    public string PackageFolder => Path.Combine(_folder, "packages");

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(_folder);
        RemoveOldPackages();
        var packed = await DotNet.RunAsync(
            Repository.Root, null, "pack", Path.Combine("runtime", "Genviral.Gen.csproj"), "-c", "Release", "--no-restore",
            // Analyzers had their say when these tests were built.
            $"-p:PackageVersion={Version}", "-p:RunAnalyzers=false", "-o", _feed, "-v", "q", "-nologo");
        packed.MustSucceed();
        await System.IO.File.WriteAllTextAsync(Path.Combine(_folder, "nuget.config"), $"""
            <configuration>
              <packageSources><add key="genviral-gen-under-test" value="{_feed}" /></packageSources>
            </configuration>
            """);
    }

    /// <summary>The entries of the package, without those of the format itself.</summary>
    public IReadOnlyList<string> Entries()
    {
        using var archive = ZipFile.OpenRead(File);
        return [.. archive.Entries
            .Select(entry => entry.FullName)
            .Where(name => name != "[Content_Types].xml" && !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
    }

    public byte[] Read(string entry)
    {
        using var archive = ZipFile.OpenRead(File);
        using var stream = archive.GetEntry(entry)?.Open() ?? throw new FileNotFoundException(entry);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>An empty project folder beside the others.</summary>
    internal Consumer NewConsumer(string name = "App") => new(this, Path.Combine(_folder, $"{++_projects}", name));

    public ValueTask DisposeAsync()
    {
        try
        {
            Directory.Delete(_folder, recursive: true);
        }
        catch (IOException)
        {
            // Left to the system's own cleaning of temporary files.
        }

        return ValueTask.CompletedTask;
    }

    private void RemoveOldPackages()
    {
        Directory.CreateDirectory(_feed);
        foreach (var old in Directory.EnumerateFiles(_feed, "*.nupkg"))
        {
            System.IO.File.Delete(old);
        }
    }
}
