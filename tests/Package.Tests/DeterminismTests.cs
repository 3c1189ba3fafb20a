using Genviral.Gen.Package.Tests.Harness;

namespace Genviral.Gen.Package.Tests;

[Trait("Consumers", "Whole matrix")]
public sealed class DeterminismTests(PackedPackage package)
{
    private const string Spec = """
        genviral: 1
        client: ShopClient
        namespace: Shop
        types: { Item: { fields: { id: string, kind: { enum: [a, b] } } } }
        endpoints: { items.list: { get: /items, returns: list<Item> }, orders.get: { get: "/orders/{id}", returns: { fields: { id: string } } } }
        """;

    [Fact(Skip = WholeMatrix.Wanted, SkipType = typeof(WholeMatrix), SkipUnless = nameof(WholeMatrix.IsWanted))]
    public async Task Two_builds_in_different_folders_give_the_same_assembly()
    {
        var builds = new[] { package.NewConsumer("one"), package.NewConsumer("another place") }
            .Select(consumer => consumer
                .Project("<Deterministic>true</Deterministic><PathMap>$(MSBuildProjectDirectory)=/_/</PathMap><DebugType>portable</DebugType>")
                .File("shop.genviral.yaml", Spec)
                .File("Program.cs", "System.Console.WriteLine();"))
            .ToArray();
        foreach (var build in builds)
        {
            (await build.BuildAsync()).MustSucceed();
        }

        Assert.Equal(Bytes(builds[0].Assembly), Bytes(builds[1].Assembly));
        Assert.Equal(Bytes(Path.ChangeExtension(builds[0].Assembly, "pdb")), Bytes(Path.ChangeExtension(builds[1].Assembly, "pdb")));
    }

    private static string Bytes(string file) => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)));
}
