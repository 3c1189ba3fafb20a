using Genviral.Gen.Package.Tests.Harness;

namespace Genviral.Gen.Package.Tests;

/// <summary>Each analyzer brings its own YamlDotNet; a compiler that mixed them up would take one of the two away.</summary>
public sealed class OtherAnalyzerTests(PackedPackage package)
{
    private const string AnalyzerProject = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>netstandard2.0</TargetFramework>
            <LangVersion>latest</LangVersion>
            <EnforceExtendedAnalyzerRules>true</EnforceExtendedAnalyzerRules>
            <CopyLocalLockFileAssemblies>true</CopyLocalLockFileAssemblies>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" PrivateAssets="all" />
            <PackageReference Include="YamlDotNet" Version="11.2.1" />
          </ItemGroup>
        </Project>
        """;

    private const string AnalyzerSource = """
        using System.IO;
        using Microsoft.CodeAnalysis;
        using YamlDotNet.RepresentationModel;

        [Generator(LanguageNames.CSharp)]
        public sealed class OtherGenerator : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context)
                => context.RegisterPostInitializationOutput(output => output.AddSource("Other.g.cs", Source()));

            private static string Source()
            {
                var yaml = new YamlStream();
                yaml.Load(new StringReader("greeting: hello"));
                var greeting = ((YamlMappingNode)yaml.Documents[0].RootNode)["greeting"];
                var version = typeof(YamlStream).Assembly.GetName().Version;
                return $"internal static class Other {{ public const string Text = \"{greeting} from {version}\"; }}";
            }
        }
        """;

    private const string Spec = """
        genviral: 1
        client: ShopClient
        namespace: Shop
        endpoints: { items.count: { get: /items, returns: int } }
        """;

    [Fact]
    public async Task Another_analyzer_with_an_older_YamlDotNet_works_beside_the_generator()
    {
        var analyzer = package.NewConsumer("OtherAnalyzer").File("OtherAnalyzer.csproj", AnalyzerProject).File("OtherGenerator.cs", AnalyzerSource);
        (await DotNet.RunAsync(analyzer.Folder, null, "build", "-v", "q", "-nologo")).MustSucceed();
        var binaries = Path.Combine(analyzer.Folder, "bin", "Debug", "netstandard2.0");
        var consumer = package.NewConsumer()
            .Project(items: $"<Analyzer Include=\"{binaries}/OtherAnalyzer.dll;{binaries}/YamlDotNet.dll\" />")
            .File("shop.genviral.yaml", Spec)
            .File("Program.cs", "System.Console.WriteLine($\"{Other.Text}, {typeof(Shop.ShopClient).Name}\");");

        (await consumer.BuildAsync()).MustSucceed();
        var run = (await consumer.RunAsync()).MustSucceed();

        Assert.Equal("hello from 11.0.0.0, ShopClient", run.Output.Trim());
    }
}
