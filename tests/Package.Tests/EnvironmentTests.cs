using Genviral.Gen.Package.Tests.Harness;

namespace Genviral.Gen.Package.Tests;

/// <summary>Where nothing can be emitted, the build says so in one sentence.</summary>
public sealed class EnvironmentTests(PackedPackage package)
{
    private const string Spec = "{ genviral: 1, client: ShopClient, endpoints: { items.count: { get: /items, returns: int } } }";

    [Fact]
    public async Task A_compiler_that_cannot_load_the_generator_is_an_error()
    {
        var consumer = package.NewConsumer().Project().File("shop.genviral.yaml", Spec).File("Program.cs", "System.Console.WriteLine();");

        var error = (await consumer.BuildAsync("-p:CompilerApiVersion=roslyn4.7")).OnlyError();

        Assert.Matches(@"App\.csproj : error GENV9010: .*roslyn4\.8.*roslyn4\.7.*8\.0\.100", error);
    }

    [Fact]
    public async Task A_Visual_Basic_project_with_a_spec_is_told_where_the_spec_belongs()
    {
        var consumer = package.NewConsumer()
            .Project(file: "App.vbproj")
            .File("shop.genviral.yaml", Spec)
            .File("Program.vb", "Module Program\n  Sub Main()\n  End Sub\nEnd Module");

        var error = (await consumer.BuildAsync()).OnlyError();

        Assert.Matches(@"App\.vbproj : error GENV9011: .*App\.vbproj is a VB project.*C# library", error);
    }

    [Fact]
    public async Task An_FSharp_project_without_a_spec_is_warned()
    {
        var consumer = package.NewConsumer()
            .Project("<TreatWarningsAsErrors>false</TreatWarningsAsErrors>", "<Compile Include=\"Program.fs\" />", "App.fsproj")
            .File("Program.fs", "[<EntryPoint>]\nlet main _ = 0");

        var build = (await consumer.BuildAsync()).MustSucceed();

        Assert.Matches(@"App\.fsproj : warning GENV9011: .*F# project", Assert.Single(build.Findings));
    }
}
