using Genviral.Gen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Genviral.Gen.Generator.Tests;

/// <summary>What runs again after which edit. The generator runs while people type, so this is what they feel.</summary>
public class CachingTests
{
    private const string Spec = """
        genviral: 1
        client: ShopClient
        types:
          Shared: { fields: { id: string } }
        endpoints:
          items.get: { get: "/items/:id", returns: Shared }
          orders.get: { get: "/orders/:id", returns: { fields: { shared: Shared, total: int } } }
          users.get: { get: "/users/:id", returns: { fields: { name: string } } }
        """;

    private static readonly IncrementalStepRunReason[] Untouched
        = [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged];

    [Fact]
    public void An_edit_in_CSharp_runs_nothing_but_the_selection_of_facts()
    {
        var run = GeneratorRun.Of(Spec).WithCode("class Edited { }");

        Assert.All(run.Reasons(TrackingNames.Facts), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        foreach (var step in new[] { TrackingNames.Syntax, TrackingNames.Models, TrackingNames.Plans, TrackingNames.Files, TrackingNames.Findings })
        {
            Assert.NotEmpty(run.Reasons(step));
            Assert.All(run.Reasons(step), reason => Assert.Contains(reason, Untouched));
        }

        Assert.NotEmpty(run.OutputReasons);
        Assert.All(run.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_comment_in_the_spec_emits_nothing_anew()
    {
        var run = GeneratorRun.Of(Spec).WithSpec("# A comment.\n" + Spec);

        Assert.Contains(IncrementalStepRunReason.Modified, run.Reasons(TrackingNames.Syntax));
        Assert.All(run.Reasons(TrackingNames.Models), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        Assert.All(run.Reasons(TrackingNames.Files), reason => Assert.Contains(reason, Untouched));
        Assert.All(run.OutputReasons, reason => Assert.Contains(reason, Untouched));
    }

    [Fact]
    public void A_changed_endpoint_emits_only_the_file_of_its_group()
    {
        var before = GeneratorRun.Of(Spec);
        var after = before.WithSpec(Spec.Replace("total: int", "total: long"));

        Assert.Equal(["ShopClient.Group.Orders.g.cs"], ChangedFiles(before, after));
        Assert.Single(after.Reasons(TrackingNames.Files), reason => reason == IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void A_changed_shared_type_emits_only_the_file_of_shared_types()
    {
        var before = GeneratorRun.Of(Spec);
        var after = before.WithSpec(Spec.Replace("Shared: { fields: { id: string } }", "Shared: { fields: { id: long } }"));

        Assert.Equal(["ShopClient.Types.g.cs"], ChangedFiles(before, after));
        Assert.Single(after.Reasons(TrackingNames.Files), reason => reason == IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void A_limit_is_emitted_for_requests_and_changes_nothing_for_answers()
    {
        const string Limited = """
            genviral: 1
            client: ShopClient
            endpoints:
              items.get: { get: "/items/:id", returns: { fields: { name: { type: string, maxLength: 5 } } } }
              orders.put: { put: "/orders/:id", body: { fields: { name: { type: string, maxLength: 7 } } }, returns: bool }
            """;
        var before = GeneratorRun.Of(Limited);

        var answer = before.WithSpec(Limited.Replace("maxLength: 5", "maxLength: 6", StringComparison.Ordinal));
        Assert.Contains(IncrementalStepRunReason.Modified, answer.Reasons(TrackingNames.Models));
        Assert.All(answer.Reasons(TrackingNames.Files), reason => Assert.Contains(reason, Untouched));

        var request = before.WithSpec(Limited.Replace("maxLength: 7", "maxLength: 8", StringComparison.Ordinal));
        Assert.Equal(["ShopClient.Group.Orders.g.cs"], ChangedFiles(before, request));
    }

    [Fact]
    public void A_moved_line_moves_the_findings()
    {
        var faulty = Spec + "\n  broken.get: { git: /x, returns: string }\n";
        var before = GeneratorRun.Of(faulty);
        var after = before.WithSpec("# A comment.\n" + faulty);

        var line = Assert.Single(before.Findings).Location.GetLineSpan().StartLinePosition.Line;
        Assert.Equal(line + 1, Assert.Single(after.Findings).Location.GetLineSpan().StartLinePosition.Line);
        Assert.All(after.Reasons(TrackingNames.Files), reason => Assert.Contains(reason, Untouched));
    }

    [Fact]
    public void Two_runs_over_the_same_input_emit_the_same()
        => Assert.Equal(GeneratorRun.Of(Spec).Sources, GeneratorRun.Of(Spec).Sources);

    [Fact]
    public void Groups_without_end_share_a_bounded_number_of_files()
    {
        var endpoints = Enumerable.Range(0, 1_000).Select(i => $"  group{i}.get: {{ get: /g{i}, returns: {{ fields: {{ id: string }} }} }}\n");
        var run = GeneratorRun.Of("genviral: 1\nclient: BigClient\nendpoints:\n" + string.Concat(endpoints));

        Assert.InRange(run.Sources.Count, 2, 300);
    }

    [Fact]
    public void Five_thousand_endpoints_share_a_bounded_number_of_files()
        => Assert.InRange(GeneratorRun.Of(ManyEndpoints(5_000)).Sources.Count, 2, 300);

    [Fact]
    public void A_cold_run_allocates_no_more_for_an_endpoint_than_before()
    {
        const int Most = 29_500;
        GeneratorRun.Allocated(ManyEndpoints(20));

        var bytes = (GeneratorRun.Allocated(ManyEndpoints(400)) - GeneratorRun.Allocated(ManyEndpoints(200))) / 200;

        Assert.True(bytes <= Most, $"It allocates {bytes} bytes now.");
        Assert.True(bytes > Most / 2, $"It allocates {bytes} bytes now: lower the limit, so that it stays so.");
    }

    private static string ManyEndpoints(int count)
    {
        var endpoints = Enumerable.Range(0, count).Select(i =>
            $"  group{i / 20}.put{i}: {{ put: /items/{i}, body: {{ fields: {{ name: string }} }}, returns: {{ fields: {{ id: string, count: int }} }} }}\n");
        return "genviral: 1\nclient: BigClient\nendpoints:\n" + string.Concat(endpoints);
    }

    private static IEnumerable<string> ChangedFiles(GeneratorRun before, GeneratorRun after)
        => after.Sources.Where(file => before.Sources[file.Key] != file.Value).Select(file => file.Key);
}
