using Genviral.Gen.Package.Tests.Harness;

namespace Genviral.Gen.Package.Tests;

/// <summary>A project that records what its client looks like is warned when a spec breaks its users.</summary>
public sealed class RecordedSurfaceTests(PackedPackage package)
{
    private const string Spec = """
        genviral: 1
        client: ShopClient
        namespace: Shop
        types: { Item: { fields: { id: string, kind: { enum: ["a;b", "50%", "x // y"] } } } }
        endpoints: { items.list: { get: /items, returns: list<Item> }, items.drop: { delete: /items } }
        """;

    [Fact]
    public async Task The_record_is_written_on_demand_and_tells_of_a_break()
    {
        var consumer = package.NewConsumer().Project().File("shop.genviral.yaml", Spec).File("Program.cs", "System.Console.WriteLine();");
        var record = Path.Combine(consumer.Folder, "ShopClient.genviral.api.txt");

        (await consumer.BuildAsync()).MustSucceed();
        Assert.False(File.Exists(record));
        (await consumer.BuildAsync("-p:GenviralWriteApi=true")).MustSucceed();
        Assert.Contains("value ItemKind.AB = \"a;b\"", File.ReadAllLines(record));
        Assert.Contains("value ItemKind._50 = \"50%\"", File.ReadAllLines(record));
        Assert.Contains("value ItemKind.XY = \"x // y\"", File.ReadAllLines(record));
        (await consumer.RebuildAsync()).MustSucceed();

        consumer.File("shop.genviral.yaml", Spec.Replace(", items.drop: { delete: /items }", "", StringComparison.Ordinal));
        var error = (await consumer.RebuildAsync()).OnlyError();
        Assert.Matches(@"ShopClient\.genviral\.api\.txt\(\d+,1\): error GENV9020: 'operation Items\.DropAsync' .* add the line '\*REMOVED\*operation Items\.DropAsync: none'", error);

        File.AppendAllText(record, "*REMOVED*operation Items.DropAsync: none\n");
        (await consumer.RebuildAsync()).MustSucceed();
        (await consumer.BuildAsync("-p:GenviralWriteApi=true")).MustSucceed();
        Assert.DoesNotContain("DropAsync", File.ReadAllText(record), StringComparison.Ordinal);
    }
}
