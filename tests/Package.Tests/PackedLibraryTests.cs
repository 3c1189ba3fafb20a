using Genviral.Gen.Package.Tests.Harness;

namespace Genviral.Gen.Package.Tests;

/// <summary>A library with a public client is packed, and an app takes it from a feed.</summary>
public sealed class PackedLibraryTests(PackedPackage package)
{
    private const string Spec = """
        genviral: 1
        client: ShopClient
        namespace: Shop
        baseUrl: https://shop.example
        types: { Item: { fields: { id: string, price?: decimal? } } }
        endpoints: { items.list: { get: /items, returns: list<Item> } }
        """;

    [Fact]
    public async Task The_runtime_flows_to_the_app_and_the_generator_does_not_run_there()
    {
        var library = package.NewConsumer("Library")
            .Project("<OutputType>Library</OutputType><AssemblyName>Library</AssemblyName><Version>1.2.3-test</Version>")
            .File("shop.genviral.yaml", Spec);
        var feed = Path.Combine(library.Folder, "feed");
        (await DotNet.RunAsync(library.Folder, library.Settings, "pack", "-o", feed, "-v", "q", "-nologo")).MustSucceed();
        var app = package.NewConsumer()
            .File("nuget.config", $"""<configuration><packageSources><add key="library-under-test" value="{feed}" /></packageSources></configuration>""")
            .File("Directory.Packages.props", """
                <Project>
                  <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
                  <ItemGroup><PackageVersion Include="Library" Version="1.2.3-test" /></ItemGroup>
                </Project>
                """)
            .File("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net10.0</TargetFramework>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                    <RestorePackagesWithLockFile>true</RestorePackagesWithLockFile>
                  </PropertyGroup>
                  <ItemGroup><PackageReference Include="Library" /></ItemGroup>
                </Project>
                """)
            .File("genviral.yaml", "This would be the one error if the generator ran: [")
            .File("Program.cs", "using var client = new Shop.ShopClient(\"key\"); System.Console.WriteLine(System.Text.Json.JsonSerializer.Serialize(new Shop.Item { Id = \"a\", Price = null }));");

        (await app.BuildAsync()).MustSucceed();
        var run = (await app.RunAsync()).MustSucceed();

        Assert.Equal("""{"id":"a","price":null}""", run.Output.Trim());
        Assert.Contains("\"Genviral.Gen\": {", File.ReadAllText(Path.Combine(app.Folder, "packages.lock.json")), StringComparison.Ordinal);
        (await app.BuildAsync("-p:RestoreLockedMode=true")).MustSucceed();
    }

    [Fact]
    public async Task With_central_versions_the_project_names_the_package_alone()
    {
        var app = package.NewConsumer()
            .File("Directory.Packages.props", $"""
                <Project>
                  <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
                  <ItemGroup><PackageVersion Include="Genviral.Gen" Version="{package.Version}" /></ItemGroup>
                </Project>
                """)
            .File("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                    <RestorePackagesWithLockFile>true</RestorePackagesWithLockFile>
                  </PropertyGroup>
                  <ItemGroup><PackageReference Include="Genviral.Gen" /></ItemGroup>
                </Project>
                """)
            .File("genviral.yaml", Spec);

        (await app.BuildAsync()).MustSucceed();

        Assert.Contains("Shop.ShopClient", app.PublicTypes());
    }
}
