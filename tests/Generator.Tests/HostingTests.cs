using Genviral.Gen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using VerifyXunit;

namespace Genviral.Gen.Generator.Tests;

/// <summary>What is emitted for projects that reference Microsoft.Extensions.Http, here in the oldest version that serves.</summary>
public class HostingTests
{
    private const string Spec = """
        genviral: 1
        client: ShopClient
        namespace: Shop
        headers: { X-Tenant: string, X-Region?: { enum: [eu, us] }, X-Tags?: list<string> }
        endpoints:
          items.get: { get: "/items/:id", returns: string }
        """;

    [Fact]
    public void The_registration_is_emitted_where_the_project_has_the_factory_and_nothing_else_changes()
    {
        var without = GeneratorRun.Of(Spec);
        var with = without.WithHosting();

        Assert.Equal(["ShopClient.Services.g.cs"], with.Sources.Keys.Except(without.Sources.Keys));
        Assert.All(without.Sources, file => Assert.Equal(file.Value, with.Sources[file.Key]));
        Assert.Single(with.Reasons(TrackingNames.Files), reason => reason == IncrementalStepRunReason.New);
        Assert.Empty(with.CompilerFindings);
    }

    [Fact]
    public Task It_is_short() => Verifier.Verify(GeneratorRun.Of(Spec).WithHosting().Sources["ShopClient.Services.g.cs"]);

    [Theory]
    [InlineData("namespace Microsoft.Consumer", "MicrosoftClient")]
    [InlineData("namespace Global.System", "ServiceCollectionClient")]
    public void It_compiles_among_hostile_names(string @namespace, string client)
    {
        var run = GeneratorRun.Of(
            $$"""
            genviral: 1
            client: {{client}}
            namespace: {{@namespace[10..]}}
            types:
              Check: { fields: { a: string } }
              Action: { fields: { b: Check } }
              IServiceCollection: { fields: { c: Action } }
              Timeout: { enum: [x] }
            endpoints:
              make: { post: /x, body: IServiceCollection, returns: Timeout }
            """,
            $$"""
            {{@namespace}} { class Extensions { } class String { } static class Hijack { public static void AddOptions(this object o) { } } }
            """).WithHosting();

        Assert.Empty(run.Findings);
        Assert.Empty(run.CompilerFindings);
    }
}
