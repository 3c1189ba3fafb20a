using Genviral.Gen.Package.Tests.Harness;

namespace Genviral.Gen.Package.Tests;

/// <summary>A program for a browser, which has no sockets: Node runs what a page would.</summary>
[Trait("Consumers", "Whole matrix")]
public sealed class BrowserTests(PackedPackage package)
{
    private const string Spec = """
        genviral: 1
        client: ShopClient
        namespace: Shop
        types: { Item: { fields: { id: string } } }
        endpoints:
          items.list: { get: /items, returns: list<Item> }
          items.add: { post: /items, body: Item, returns: Item }
          items.picture: { get: /picture, returns: { binary: image/png } }
        """;

    private const string Program = """
        using Shop;

        using var client = new ShopClient("key", new() { BaseAddress = new Uri(args[0]) });
        Console.WriteLine((await client.Items.ListAsync()).EnsureOk()[0].Id);
        Console.WriteLine((await client.Items.AddAsync(new Item { Id = "pear" })).EnsureOk().Id);
        await using var picture = (await client.Items.PictureAsync()).EnsureOk();
        Console.WriteLine(await new StreamReader(picture).ReadToEndAsync());
        """;

    // A page has an address that "" is relative to, and Node has none: .NET asks so whether bodies can be streamed.
    private const string Start = """
        const OwnRequest = globalThis.Request;
        globalThis.Request = class extends OwnRequest { constructor(url, options) { super(url === "" ? "http://page.example/" : url, options); } };
        const { dotnet } = await import("./_framework/dotnet.js");
        const host = await dotnet.withApplicationArguments(...process.argv.slice(2)).create();
        process.exit(await host.runMain());
        """;

    [Fact(Skip = WholeMatrix.Wanted, SkipType = typeof(WholeMatrix), SkipUnless = nameof(WholeMatrix.IsWanted))]
    public async Task A_client_with_connections_of_its_own_calls_the_API()
    {
        await using var api = new LoopbackApi(
            LoopbackApi.Json("200 OK", """{"ok":true,"code":200,"message":"","data":[{"id":"apple"}]}"""),
            LoopbackApi.Json("200 OK", """{"ok":true,"code":200,"message":"","data":{"id":"pear"}}"""),
            "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 3\r\nConnection: close\r\n\r\npng");
        var consumer = package.NewConsumer()
            .Project("<RuntimeIdentifier>browser-wasm</RuntimeIdentifier>", sdk: "Microsoft.NET.Sdk.WebAssembly")
            .File("shop.genviral.yaml", Spec)
            .File("Program.cs", Program);

        (await consumer.BuildAsync()).MustSucceed();
        var page = Path.GetDirectoryName(Directory.EnumerateDirectories(Path.Combine(consumer.Folder, "bin"), "_framework", SearchOption.AllDirectories).Single())!;
        File.WriteAllText(Path.Combine(page, "start.mjs"), Start);
        var run = (await DotNet.RunProgramAsync("node", page, "start.mjs", api.Address)).MustSucceed();

        // What .NET says of itself goes to the errors, which come behind.
        Assert.StartsWith("apple\npear\npng", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.EndsWith("{\"id\":\"pear\"}", api.Requests[1], StringComparison.Ordinal);
    }
}
