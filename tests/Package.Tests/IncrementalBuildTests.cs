using Genviral.Gen.Package.Tests.Harness;

namespace Genviral.Gen.Package.Tests;

public sealed class IncrementalBuildTests(PackedPackage package)
{
    [Fact]
    public async Task A_build_sees_each_change_of_the_specs_and_does_nothing_without_one()
    {
        var consumer = package.NewConsumer()
            .Project()
            .File("Program.cs", "System.Console.WriteLine();")
            .File("shop.genviral.yaml", Spec("Shop", "Item"));

        (await consumer.BuildAsync()).MustSucceed();
        Assert.Contains("Shop.Item", consumer.PublicTypes());

        var built = File.GetLastWriteTimeUtc(consumer.Assembly);
        (await consumer.RebuildAsync()).MustSucceed();
        Assert.Equal(built, File.GetLastWriteTimeUtc(consumer.Assembly));

        consumer.File("shop.genviral.yaml", Spec("Shop", "Goods"));
        (await consumer.RebuildAsync()).MustSucceed();
        Assert.Contains("Shop.Goods", consumer.PublicTypes());
        Assert.DoesNotContain("Shop.Item", consumer.PublicTypes());

        consumer.File("shop.genviral.yaml", Spec("Shop", "Goods").Replace("returns: Goods", "returns: Godos", StringComparison.Ordinal));
        Assert.Contains("Godos", (await consumer.RebuildAsync()).OnlyError());

        consumer.File("shop.genviral.yaml", Spec("Shop", "Goods")).File("more/mail.genviral.yaml", Spec("Mail", "Letter"));
        (await consumer.RebuildAsync()).MustSucceed();
        Assert.Contains("Mail.Letter", consumer.PublicTypes());

        consumer.Without("more/mail.genviral.yaml");
        (await consumer.RebuildAsync()).MustSucceed();
        Assert.DoesNotContain("Mail.Letter", consumer.PublicTypes());
        Assert.Contains("Shop.Goods", consumer.PublicTypes());
    }

    [Fact(Skip = WholeMatrix.Wanted, SkipType = typeof(WholeMatrix), SkipUnless = nameof(WholeMatrix.IsWanted))]
    public async Task A_watched_build_sees_a_spec_that_is_edited_broken_and_mended()
    {
        var consumer = package.NewConsumer()
            .Project()
            .File("Program.cs", "System.Console.WriteLine();")
            .File("shop.genviral.yaml", Spec("Shop", "Item"));
        (await consumer.BuildAsync()).MustSucceed();

        using var watch = DotNet.Start(consumer.Folder, consumer.Settings, "watch", "--non-interactive", "build", "--no-restore", "-v", "q", "-nologo");
        await BuiltAsync(() => consumer.PublicTypes().Contains("Shop.Item"));

        consumer.File("shop.genviral.yaml", Spec("Shop", "Goods"));
        await BuiltAsync(() => consumer.PublicTypes().Contains("Shop.Goods"));

        consumer.File("shop.genviral.yaml", Spec("Shop", "Goods").Replace("returns: Goods", "returns: Godos", StringComparison.Ordinal));
        await watch.ReadToAsync("GENV2100");

        consumer.File("shop.genviral.yaml", Spec("Shop", "Wares"));
        await BuiltAsync(() => consumer.PublicTypes().Contains("Shop.Wares"));

        // A file that is written in two steps may be built twice; who waits in vain ends with the run's limit.
        async Task BuiltAsync(Func<bool> isDone)
        {
            do
            {
                await watch.ReadToAsync("Waiting for a file to change");
            }
            while (!isDone());
        }
    }

    private static string Spec(string name, string type) => $$"""
        genviral: 1
        client: {{name}}Client
        namespace: {{name}}
        types: { {{type}}: { fields: { id: string } } }
        endpoints: { things.get: { get: "/things/{id}", returns: {{type}} } }
        """;
}
