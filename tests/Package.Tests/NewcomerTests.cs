using System.Text.RegularExpressions;
using Genviral.Gen.Package.Tests.Harness;

namespace Genviral.Gen.Package.Tests;

/// <summary>Somebody follows the front page on a machine that has seen the package never before.</summary>
[Trait("Consumers", "Whole matrix")]
public sealed partial class NewcomerTests(PackedPackage package)
{
    [Fact(Skip = WholeMatrix.Wanted, SkipType = typeof(WholeMatrix), SkipUnless = nameof(WholeMatrix.IsWanted))]
    public async Task The_front_page_leads_to_a_typed_answer()
    {
        await using var api = new LoopbackApi(LoopbackApi.Json("200 OK", """{"ok":true,"code":200,"message":"","data":{"items":[{"id":"42","state":"free","price":9.50}]}}"""));
        var consumer = package.NewConsumer("MyShop");
        Directory.CreateDirectory(consumer.Folder);
        var readme = File.ReadAllText(Repository.PathOf("README.md"));
        var spec = Fence().Matches(readme).First(match => match.Groups["language"].Value == "yaml").Groups["text"].Value;
        var program = Fence().Matches(readme).First(match => match.Groups["language"].Value == "csharp").Groups["text"].Value;

        await Do(consumer, "new", "console");
        await Do(consumer, "add", "package", "Genviral.Gen", "--version", package.Version);
        consumer
            .File("shop.genviral.yaml", spec.Replace("https://shop.example/api/v1", api.Address, StringComparison.Ordinal))
            .File("Program.cs", program);
        var run = await Do(consumer, "run");

        Assert.Equal("42 free: 9.50", run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1].Trim());
        Assert.Contains("Authorization: Bearer your-key", api.Requests[0], StringComparison.Ordinal);
        Assert.True(spec.TrimEnd().Split('\n').Length <= 10, "The spec has ten lines.");
    }

    private static async Task<DotNetResult> Do(Consumer consumer, params string[] arguments)
        => (await DotNet.RunAsync(consumer.Folder, new Dictionary<string, string>(consumer.Settings) { ["SHOP_KEY"] = "your-key" }, arguments)).MustSucceed();

    [GeneratedRegex("^```(?<language>[a-z]+)\r?\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Fence();
}
