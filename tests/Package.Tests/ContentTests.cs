using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Genviral.Gen.Package.Tests.Harness;

namespace Genviral.Gen.Package.Tests;

public sealed class ContentTests(PackedPackage package)
{
    private const string AnalyzerFolder = "analyzers/dotnet/roslyn4.8/cs/";

    private static readonly string[] ExpectedEntries =
    [
        @"CHANGELOG\.md",
        @"Genviral\.Gen\.nuspec",
        @"LICENSE",
        @"README\.md",
        @"THIRD-PARTY-NOTICES\.txt",
        @"analyzers/dotnet/roslyn4\.8/cs/Genviral\.Gen\.Generator\.dll",
        @"analyzers/dotnet/roslyn4\.8/cs/Genviral\.Gen\.Spec\.dll",
        @"analyzers/dotnet/roslyn4\.8/cs/Genviral\.Gen\.YamlDotNet\.dll",
        @"build/Genviral\.Gen\.targets",
        @"docs/diagnostics/(GENV\d{4}|README)\.md",
        @"docs/[a-z-]+\.md",
        @"lib/net10\.0/Genviral\.Gen\.(dll|pdb|xml)",
        @"lib/net8\.0/Genviral\.Gen\.(dll|pdb|xml)",
        @"lib/netstandard2\.0/Genviral\.Gen\.(dll|pdb|xml)",
        @"schema/genviral\.schema\.json",
        @"specs/genviral\.yaml",
    ];

    /// <summary>What the oldest supported compiler has in its own folder, in the versions that it has.</summary>
    private static readonly string[] RoslynFloor =
    [
        "netstandard 2.0.0.0",
        "Microsoft.CodeAnalysis 4.8.0.0",
        "Microsoft.CodeAnalysis.CSharp 4.8.0.0",
        "System.Collections.Immutable 7.0.0.0",
        "System.Reflection.Metadata 7.0.0.0",
        "System.Buffers 4.0.2.0",
        "System.Memory 4.0.1.2",
        "System.Runtime.CompilerServices.Unsafe 6.0.0.0",
        "System.Threading.Tasks.Extensions 4.2.0.1",
    ];

    [Fact]
    public void The_package_holds_what_it_should_and_nothing_else()
    {
        var entries = package.Entries();

        var unexpected = entries.Where(entry => !ExpectedEntries.Any(pattern => IsMatch(entry, pattern)));
        var missing = ExpectedEntries.Where(pattern => !entries.Any(entry => IsMatch(entry, pattern)));
        Assert.Empty(unexpected);
        Assert.Empty(missing);
        Assert.Equal(9, entries.Count(entry => entry.StartsWith("lib/", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_package_depends_on_three_small_ones_and_lets_its_runtime_flow()
    {
        var nuspec = XDocument.Parse(System.Text.Encoding.UTF8.GetString(package.Read("Genviral.Gen.nuspec")).TrimStart('\uFEFF'));

        foreach (var group in Elements(nuspec, "group"))
        {
            string[] framework = group.Attribute("targetFramework")!.Value == ".NETStandard2.0"
                ? ["Microsoft.Bcl.AsyncInterfaces", "Microsoft.Bcl.HashCode", "Microsoft.Bcl.TimeProvider", "System.Diagnostics.DiagnosticSource", "System.Memory", "System.Text.Json"]
                : [];
            string[] always = ["Microsoft.Extensions.Logging.Abstractions", "Polly.Core", "System.Threading.RateLimiting"];
            Assert.Equal(
                always.Concat(framework).Order(StringComparer.Ordinal),
                Elements(group, "dependency").Select(dependency => dependency.Attribute("id")!.Value).Order(StringComparer.Ordinal));
        }

        Assert.Empty(Elements(nuspec, "developmentDependency"));
        Assert.Equal([".NETStandard2.0", "net10.0", "net8.0"], Elements(nuspec, "group").Select(group => group.Attribute("targetFramework")!.Value).Order(StringComparer.Ordinal));
        Assert.Equal("MIT", Elements(nuspec, "license").Single().Value);
    }

    [Fact]
    public void The_packed_generator_references_the_Roslyn_floor_and_its_own_parts_alone()
    {
        var analyzers = package.Entries().Where(entry => entry.StartsWith(AnalyzerFolder, StringComparison.Ordinal)).ToArray();
        var own = analyzers.Select(entry => Identity(entry)).ToArray();

        var foreign = analyzers
            .SelectMany(entry => References(entry).Except(RoslynFloor).Except(own).Select(name => $"{Path.GetFileName(entry)} → {name}"));

        Assert.Empty(foreign);
        Assert.Contains("Genviral.Gen.YamlDotNet 18.0.0.0", own);
    }

    [Fact]
    public void The_symbols_of_the_runtime_hold_their_sources_and_no_path_of_the_machine()
    {
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(package.Read("lib/net8.0/Genviral.Gen.pdb")));
        var metadata = symbols.GetMetadataReader();

        var sources = metadata.Documents.Select(document => (Path: metadata.GetString(metadata.GetDocument(document).Name), IsEmbedded: HasSource(metadata, document))).ToArray();

        Assert.NotEmpty(sources);
        Assert.All(sources, source => Assert.StartsWith("/_/", source.Path));
        Assert.All(sources, source => Assert.True(source.IsEmbedded, source.Path));
    }

    [Theory]
    [InlineData("generator/build/Genviral.Gen.targets")]
    [InlineData("generator/Reporting/AnalyzerReleases.Unshipped.md")]
    [InlineData("spec/Diagnostics/AnalyzerReleases.Unshipped.md")]
    public void Each_id_that_the_package_reports_has_its_page_in_the_package(string source)
    {
        var ids = Regex.Matches(File.ReadAllText(Repository.PathOf(source.Split('/'))), @"\bGENV\d{4}\b").Select(match => match.Value).Distinct().ToArray();

        Assert.NotEmpty(ids);
        Assert.Empty(ids.Select(id => $"docs/diagnostics/{id}.md").Except(package.Entries()));
    }

    private static bool IsMatch(string entry, string pattern) => Regex.IsMatch(entry, $"^{pattern}$");

    private static IEnumerable<XElement> Elements(XContainer nuspec, string name)
        => nuspec.Descendants().Where(element => element.Name.LocalName == name);

    private static bool HasSource(MetadataReader metadata, DocumentHandle document)
    {
        var embeddedSource = new Guid("0E8A571B-6926-466E-B4AD-8AB04611F5FE");
        return metadata.GetCustomDebugInformation(document).Any(handle => metadata.GetGuid(metadata.GetCustomDebugInformation(handle).Kind) == embeddedSource);
    }

    private string Identity(string entry)
        => Inspect(entry, static metadata =>
        {
            var assembly = metadata.GetAssemblyDefinition();
            return $"{metadata.GetString(assembly.Name)} {assembly.Version}";
        });

    private string[] References(string entry)
        => Inspect(entry, static metadata => metadata.AssemblyReferences
            .Select(metadata.GetAssemblyReference)
            .Select(reference => $"{metadata.GetString(reference.Name)} {reference.Version}")
            .ToArray());

    private T Inspect<T>(string entry, Func<MetadataReader, T> read)
    {
        using var file = new PEReader(new MemoryStream(package.Read(entry)));
        return read(file.GetMetadataReader());
    }
}
