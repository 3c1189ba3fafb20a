using Genviral.Gen.Package.Tests.Harness;

namespace Genviral.Gen.Package.Tests;

/// <summary>One project, published to native code without a warning.</summary>
[Trait("Consumers", "Whole matrix")]
public sealed class NativeTests(PackedPackage package)
{
    private const string Spec = """
        genviral: 1
        client: ShopClient
        namespace: Shop
        types:
          Item: { fields: { id: string, kind: { enum: [fruit, tool] }, made?: datetime } }
          NeverUsed: { fields: { id: string } }
        endpoints:
          items.list: { get: /items, returns: list<Item> }
          others.get: { get: /others, returns: NeverUsed }
        """;

    private const string ConsoleProgram = """
        using Shop;

        using var client = new ShopClient("key", new() { BaseAddress = new Uri(args[0]) });
        foreach (var item in (await client.Items.ListAsync()).EnsureOk())
        {
            Console.WriteLine($"{item.Id} {item.Kind}");
        }
        """;

    private const string WebProgram = """
        using System.Text.Json.Nodes;
        using Shop;

        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, ShopJsonTypeInfoResolver.Default));
        var app = builder.Build();
        var item = new Item { Id = "apple", Kind = ItemKind.Fruit };
        app.MapGet("/item", context => TypedResults.Ok(item).ExecuteAsync(context));
        app.MapGet("/items", context => TypedResults.Ok<IReadOnlyList<Item>>([item, item]).ExecuteAsync(context));
        await app.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        Console.WriteLine(await http.GetStringAsync("/item"));
        Console.WriteLine(await http.GetStringAsync("/items"));
        await app.StopAsync();
        """;

    [Fact(Skip = WholeMatrix.Wanted, SkipType = typeof(WholeMatrix), SkipUnless = nameof(WholeMatrix.IsWanted))]
    public async Task A_console_program_calls_the_API_and_what_it_does_not_use_is_gone()
    {
        await using var api = new LoopbackApi(LoopbackApi.Json("200 OK", """{"ok":true,"code":200,"message":"","data":[{"id":"apple","kind":"fruit"}]}"""));
        var consumer = package.NewConsumer()
            .Project("<PublishAot>true</PublishAot><IlcGenerateMapFile>true</IlcGenerateMapFile>")
            .File("shop.genviral.yaml", Spec)
            .File("Program.cs", ConsoleProgram);

        var run = await consumer.PublishAndRunAsync(api.Address);

        Assert.Equal("apple fruit", run.Output.Trim());
        var map = File.ReadAllText(Directory.EnumerateFiles(consumer.Folder, "*.map.xml", SearchOption.AllDirectories).Single());
        Assert.Contains("ItemJson", map, StringComparison.Ordinal);
        Assert.DoesNotContain("NeverUsed", map, StringComparison.Ordinal);
        Assert.DoesNotContain("ShopJsonTypeInfoResolver", map, StringComparison.Ordinal);
    }

    [Fact(Skip = WholeMatrix.Wanted, SkipType = typeof(WholeMatrix), SkipUnless = nameof(WholeMatrix.IsWanted))]
    public async Task A_minimal_API_returns_emitted_types_from_its_own_endpoints()
    {
        var consumer = package.NewConsumer()
            .Project("<PublishAot>true</PublishAot>", sdk: "Microsoft.NET.Sdk.Web")
            .File("shop.genviral.yaml", Spec)
            .File("Program.cs", WebProgram);

        var run = await consumer.PublishAndRunAsync();

        Assert.Equal(
            ["""{"id":"apple","kind":"fruit"}""", """[{"id":"apple","kind":"fruit"},{"id":"apple","kind":"fruit"}]"""],
            run.Output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }
}
