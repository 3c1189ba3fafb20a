using Genviral.Gen.Package.Tests.Harness;

namespace Genviral.Gen.Package.Tests;

/// <summary>What a JsonSerializerContext of the consumer's can name, and what not.</summary>
public sealed class SerializerContextTests(PackedPackage package)
{
    private const string Spec = """
        genviral: 1
        client: ShopClient
        namespace: Shop
        baseUrl: https://shop.example
        types:
          Item: { fields: { id: string, price?: decimal?, kind: Kind } }
          Kind: { enum: [cup, plate] }
        endpoints: { items.list: { get: /items, returns: list<Item> } }
        """;

    private const string Program = """
        using System.Text.Json;
        using System.Text.Json.Serialization;

        var order = new App.Order(new Shop.Item { Id = "a", Price = null, Kind = new("bowl") }, 2);
        var json = JsonSerializer.Serialize(order, App.AppContext.Default.Order);
        System.Console.WriteLine(json);
        System.Console.WriteLine(JsonSerializer.Deserialize(json, App.AppContext.Default.Order) == order);

        namespace App
        {
            public sealed record Order(Shop.Item Item, int Count);

            [JsonSerializable(typeof(Order))]
            [JsonSerializable(typeof(Shop.Item))]
            internal sealed partial class AppContext : JsonSerializerContext;
        }
        """;

    [Fact]
    public async Task In_the_project_of_the_spec_it_cannot_name_emitted_types_and_the_compiler_says_so()
    {
        var consumer = package.NewConsumer().Project().File("shop.genviral.yaml", Spec).File("Program.cs", Program);

        var built = await consumer.BuildAsync();

        Assert.NotEqual(0, built.ExitCode);
        Assert.Contains(built.Findings, finding => finding.Contains("SYSLIB1030", StringComparison.Ordinal) || finding.Contains("CS0534", StringComparison.Ordinal));
        Assert.DoesNotContain(built.Findings, finding => finding.Contains("GENV", StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_another_project_it_names_them_as_any_others()
    {
        var app = package.NewConsumer()
            .File("Directory.Build.props", "<Project><PropertyGroup><BaseIntermediateOutputPath>$(MSBuildProjectDirectory)/obj/$(MSBuildProjectName)/</BaseIntermediateOutputPath></PropertyGroup></Project>")
            .Project("<OutputType>Library</OutputType><AssemblyName>Library</AssemblyName>", file: "library/Library.csproj")
            .File("library/shop.genviral.yaml", Spec)
            .File("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net10.0</TargetFramework>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                    <EnableDefaultCompileItems>false</EnableDefaultCompileItems>
                    <JsonSerializerIsReflectionEnabledByDefault>false</JsonSerializerIsReflectionEnabledByDefault>
                  </PropertyGroup>
                  <ItemGroup>
                    <Compile Include="Program.cs" />
                    <ProjectReference Include="library/Library.csproj" />
                  </ItemGroup>
                </Project>
                """)
            .File("Program.cs", Program);

        (await app.BuildAsync("App.csproj")).MustSucceed();
        var run = (await app.RunAsync()).MustSucceed();

        Assert.Equal(["""{"Item":{"id":"a","price":null,"kind":"bowl"},"Count":2}""", "True"], run.Output.Trim().ReplaceLineEndings("\n").Split('\n'));
    }
}
