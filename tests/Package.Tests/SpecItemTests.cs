using System.Text.Json;
using Genviral.Gen.Package.Tests.Harness;

namespace Genviral.Gen.Package.Tests;

public sealed class SpecItemTests(PackedPackage package)
{
    /// <summary>Names that mean something to MSBuild, to a shell, or to the section of an .editorconfig.</summary>
    private static readonly string[] OddNames =
        ["a b", "semi;colon", "hash#tag", "per%20cent", "amp&and", "quote'd", "comma,ed", "equals=x", "par(en)", "at@(x)", "dollar$(x)", "br[a]", "Übergröße"];

    private static readonly string[] FoundNames = ["genviral.yaml", "deep/er/deep.genviral.yml", "json.genviral.json"];

    private const string SpecItems = """
        <GenviralSpec Include="api/named.yaml;../outside/linked.yaml" />
        <GenviralSpec Include="$(MSBuildProjectDirectory)/api/named.yaml" Link="elsewhere/named.yaml" />
        <GenviralSpec Include="api/../genviral.yaml" />
        <GenviralSpec Include="api/all/*.yaml" />
        <AdditionalFiles Include="genviral.yaml;./deep/er/../er/deep.genviral.yml;api/notes.yaml" />
        <Content Include="json.genviral.json" />
        <EmbeddedResource Include="json.genviral.json" />
        """;

    [Fact]
    public async Task Specs_are_found_by_name_or_item_each_once_and_nowhere_else()
    {
        // The folder's own name has what an .editorconfig takes for a comment.
        var consumer = package.NewConsumer("C# app").Project(items: SpecItems).File("Program.cs", "System.Console.WriteLine();");
        string[] expected =
        [
            .. FoundNames,
            .. OddNames.Select(name => $"{name}.genviral.yaml"),
            "api/named.yaml", "api/all/one.yaml", "api/all/two.yaml", "../outside/linked.yaml",
        ];
        foreach (var (path, i) in expected.Select((path, i) => (path, i)))
        {
            consumer.File(path, Spec(i));
        }

        foreach (var other in new[] { "bin/old.genviral.yaml", "obj/old.genviral.yaml", "sub/bin/copied.genviral.yaml", "api/notes.yaml", "api/other.yaml", "mygenviral.yaml" })
        {
            consumer.File(other, "not a spec of this project: [");
        }

        (await consumer.BuildAsync()).MustSucceed();
        var items = (await consumer.MSBuildAsync("-getItem:AdditionalFiles,Watch,None,Content,EmbeddedResource")).MustSucceed();

        var full = expected.Select(path => Path.GetFullPath(Path.Combine(consumer.Folder, path))).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(full, Paths(items, "AdditionalFiles", onlySpecs: true));
        Assert.Equal(full, Paths(items, "Watch"));
        Assert.Empty(Paths(items, "None").Concat(Paths(items, "Content")).Intersect(full));
        Assert.Single(Paths(items, "EmbeddedResource").Intersect(full));
        Assert.Superset(expected.Select((_, i) => $"Clients.N{i}Client").ToHashSet(), consumer.PublicTypes().ToHashSet());
    }

    [Fact]
    public async Task A_named_spec_that_does_not_exist_is_named_by_the_one_error()
    {
        var consumer = package.NewConsumer()
            .Project(items: "<GenviralSpec Include=\"api/partnr.yaml\" />")
            .File("Program.cs", "System.Console.WriteLine();");

        var error = (await consumer.BuildAsync()).OnlyError();

        Assert.Matches(@"App\.csproj : error GENV9012: .*api/partnr\.yaml", error);
    }

    private static string Spec(int i)
        => $$$"""{ "genviral": 1, "client": "N{{{i}}}Client", "namespace": "Clients", "endpoints": { "things{{{i}}}.count": { "get": "/things", "returns": "int" } } }""";

    private static string[] Paths(DotNetResult result, string type, bool onlySpecs = false)
    {
        using var document = JsonDocument.Parse(result.Output);
        return [.. document.RootElement.GetProperty("Items").GetProperty(type).EnumerateArray()
            .Where(item => !onlySpecs || (item.TryGetProperty("GenviralSpec", out var mark) && mark.GetString() == "true"))
            .Select(item => item.GetProperty("FullPath").GetString()!)
            .Order(StringComparer.Ordinal)];
    }
}
