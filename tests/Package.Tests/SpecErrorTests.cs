using Genviral.Gen.Package.Tests.Harness;

namespace Genviral.Gen.Package.Tests;

public sealed class SpecErrorTests(PackedPackage package)
{
    private const string Broken = """
        genviral: 1
        client: ShopClient
        namespace: Shop
        types:
          Item: { fields: { id: string } }
        endpoints:
          items.list: { get: /items, returns: { fields: { items: list<Item> } } }
          items.get: { get: "/items/{id}", returns: Itme }
        """;

    private const string Program = """
        using var client = new Shop.ShopClient("key");
        System.Func<System.Threading.Tasks.Task<Shop.ShopEnvelope<Shop.ItemsListData>>> list = () => client.Items.ListAsync();
        System.Console.WriteLine(list.Method.Name.Length > 0);
        """;

    [Fact]
    public async Task A_mistake_in_the_spec_is_the_one_error_of_the_build_and_stands_at_its_place()
    {
        var consumer = package.NewConsumer().Project().File("shop.genviral.yaml", Broken).File("Program.cs", Program);

        var error = (await consumer.BuildAsync()).OnlyError();

        // The program uses the sound endpoint beside it: had that not been emitted, there would be more errors.
        Assert.Matches(@"shop\.genviral\.yaml\(8,45\): error GENV\d{4}: .*'Itme'.*Item", error);
    }

    [Fact]
    public async Task A_project_with_old_CSharp_gets_one_error_that_says_what_to_write()
    {
        var consumer = package.NewConsumer()
            .Project("<LangVersion>10</LangVersion>")
            .File("shop.genviral.yaml", Broken.Replace("Itme", "Item", StringComparison.Ordinal))
            .File("Program.cs", "System.Console.WriteLine();");

        var error = (await consumer.BuildAsync()).OnlyError();

        Assert.Matches("error GENV9001: .*C# 11.*10.0.*<LangVersion>latest</LangVersion>", error);
    }

    [Fact]
    public async Task The_severity_of_a_finding_is_set_by_a_globalconfig_or_NoWarn_and_not_by_an_editorconfig()
    {
        var consumer = package.NewConsumer()
            .Project("<TreatWarningsAsErrors>false</TreatWarningsAsErrors>")
            .File("shop.genviral.yaml", Broken.Replace("Itme", "Item", StringComparison.Ordinal).Replace("types:", "types:\n  Spare: { fields: { id: string } }", StringComparison.Ordinal))
            .File("Program.cs", Program)
            .File(".editorconfig", "[*.yaml]\ndotnet_diagnostic.GENV3000.severity = error\n");

        Assert.Contains(": warning GENV3000: ", (await consumer.BuildAsync()).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("GENV3000", (await consumer.BuildAsync("-p:NoWarn=GENV3000")).MustSucceed().Output, StringComparison.Ordinal);

        consumer.File(".globalconfig", "is_global = true\ndotnet_diagnostic.GENV3000.severity = error\n");
        Assert.Contains(": error GENV3000: ", (await consumer.BuildAsync()).OnlyError(), StringComparison.Ordinal);
    }
}
