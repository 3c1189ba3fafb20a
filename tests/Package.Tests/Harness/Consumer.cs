using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Genviral.Gen.Package.Tests.Harness;

/// <summary>A project outside the repository that knows the package alone.</summary>
internal sealed class Consumer(PackedPackage package, string folder)
{
    public string Folder { get; } = folder;

    public string Assembly => Path.Combine(Folder, "bin", "Debug", "net10.0", "App.dll");

    /// <summary>What the environment of each run says.</summary>
    public Dictionary<string, string> Settings => new() { ["NUGET_PACKAGES"] = package.PackageFolder };

    /// <summary>A console program; warnings are errors, as in a strict team.</summary>
    public Consumer Project(string properties = "", string items = "", string file = "App.csproj", string sdk = "Microsoft.NET.Sdk")
        => File(file, $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <AssemblyName>App</AssemblyName>
                <RootNamespace>App</RootNamespace>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Genviral.Gen" Version="{package.Version}" />
                {items}
              </ItemGroup>
            </Project>
            """);

    public Consumer File(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        System.IO.File.WriteAllText(full, text);
        return this;
    }

    public Consumer Without(string path)
    {
        System.IO.File.Delete(Path.Combine(Folder, path));
        return this;
    }

    public Task<DotNetResult> BuildAsync(params string[] arguments)
        => DotNet.RunAsync(Folder, Settings, ["build", "-v", "q", "-nologo", "-clp:NoSummary", .. arguments]);

    public Task<DotNetResult> RebuildAsync() => BuildAsync("--no-restore");

    public Task<DotNetResult> MSBuildAsync(params string[] arguments)
        => DotNet.RunAsync(Folder, Settings, ["msbuild", "-nologo", .. arguments]);

    public Task<DotNetResult> RunAsync(params string[] arguments)
        => DotNet.RunAsync(Folder, Settings, [Assembly, .. arguments]);

    /// <summary>Publishes native code, which must go without a warning, and runs it.</summary>
    public async Task<DotNetResult> PublishAndRunAsync(params string[] arguments)
    {
        var published = await DotNet.RunAsync(Folder, Settings, "publish", "-c", "Release", "-r", "linux-x64", "-o", "native", "-v", "q", "-nologo");
        Assert.Empty(published.MustSucceed().Findings);
        return (await DotNet.RunProgramAsync(Path.Combine(Folder, "native", "App"), Folder, arguments)).MustSucceed();
    }

    /// <summary>The full names of the public types in what was built.</summary>
    public IReadOnlySet<string> PublicTypes()
    {
        using var file = new PEReader(System.IO.File.OpenRead(Assembly));
        var metadata = file.GetMetadataReader();
        return metadata.TypeDefinitions
            .Select(metadata.GetTypeDefinition)
            .Where(type => (type.Attributes & System.Reflection.TypeAttributes.Public) != 0)
            .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}")
            .ToHashSet();
    }
}
