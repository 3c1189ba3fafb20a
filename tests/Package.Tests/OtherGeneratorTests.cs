using System.Text.RegularExpressions;
using Genviral.Gen.Package.Tests.Harness;

namespace Genviral.Gen.Package.Tests;

/// <summary>What the page on System.Text.Json says of source generators that have to name emitted types.</summary>
public sealed class OtherGeneratorTests(PackedPackage package)
{
    private const string Spec = """
        genviral: 1
        client: ShopClient
        namespace: Shop
        types: { Item: { fields: { id: string } } }
        endpoints: { items.list: { get: /items, returns: list<Item> } }
        """;

    private const string Child = """
        <p>@Value?.Id</p>
        @code {
            [Parameter] public Item? Value { get; set; }
            [Parameter] public EventCallback<Item> Picked { get; set; }
        }
        """;

    private const string Parent = """
        <Child Value="_item" Picked="Pick" />
        @code {
            private Item? _item;
            private void Pick(Item item) => _item = item;
        }
        """;

    private const string Logs = """
        internal static partial class Logs
        {
            [LoggerMessage(1, LogLevel.Warning, "{Item}")]
            internal static partial void Write(ILogger logger, Shop.Item item);
        }
        """;

    [Fact]
    public Task Beside_the_spec_a_component_with_a_parameter_of_an_emitted_type_is_an_error()
        => AssertErrorsAsync(WithComponents(InProject()), "CS0400", "CS1503", "CS8669");

    [Fact]
    public Task Beside_the_spec_a_message_of_the_log_with_an_emitted_type_is_an_error()
        => AssertErrorsAsync(InProject().File("Logs.cs", Logs), "CS8795");

    [Fact]
    public async Task In_another_project_they_name_them_as_any_others()
    {
        var root = package.NewConsumer();
        new Consumer(package, Path.Combine(root.Folder, "library")).Project("<OutputType>Library</OutputType><AssemblyName>Library</AssemblyName>").File("shop.genviral.yaml", Spec);
        var app = WithComponents(new Consumer(package, Path.Combine(root.Folder, "app")))
            .File("Logs.cs", Logs)
            .File("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <OutputType>Library</OutputType>
                    <Nullable>enable</Nullable>
                    <ImplicitUsings>enable</ImplicitUsings>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                  </PropertyGroup>
                  <ItemGroup><ProjectReference Include="../library/App.csproj" /></ItemGroup>
                </Project>
                """);

        (await app.BuildAsync()).MustSucceed();
    }

    private Consumer InProject() => package.NewConsumer().Project("<OutputType>Library</OutputType>", sdk: "Microsoft.NET.Sdk.Web").File("shop.genviral.yaml", Spec);

    private static Consumer WithComponents(Consumer consumer)
        => consumer
            .File("_Imports.razor", "@using Microsoft.AspNetCore.Components\n@using Shop")
            .File("Child.razor", Child)
            .File("Parent.razor", Parent);

    private static async Task AssertErrorsAsync(Consumer consumer, params string[] ids)
    {
        var findings = (await consumer.BuildAsync()).Findings;

        Assert.Equal(ids, findings.Select(finding => Regex.Match(finding, @"(?<=: error )\w+").Value).Distinct().Order(StringComparer.Ordinal));
    }
}
