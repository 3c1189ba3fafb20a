using System.Collections.Immutable;
using Genviral.Gen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Genviral.Gen.Generator.Tests;

/// <summary>A recorded surface tells of changes that break its users, and of nothing else.</summary>
public class SurfaceTests
{
    private const string Spec = """
        genviral: 1
        client: ShopClient
        namespace: Shop
        errors: { not_found: 404, sold_out: 409 }
        types:
          Item: { fields: { id: string, price?: decimal, state: State } }
          State: { enum: [free, sold] }
          Order: { fields: { item: string, amount?: int } }
        endpoints:
          items.list: { get: /items, query: { limit?: int, kind: string }, returns: list<Item>, errors: [not_found] }
          items.order: { post: /orders, body: Order, returns: bool, errors: [sold_out] }
          items.delete: { delete: "/items/{id}" }
        """;

    private static readonly string Recorded = GeneratorRun.Surface(Spec);

    [Fact]
    public void The_surface_is_what_code_can_name()
        => Assert.Equal(
            """
            client ShopClient: public, bearer
            enum State: open
            error NotFound = "not_found"
            error SoldOut = "sold_out"
            group Items
            operation Items.DeleteAsync: none
            operation Items.ListAsync: list<Item>
            operation Items.OrderAsync: bool
            parameter Items.DeleteAsync.id: string
            parameter Items.ListAsync.kind: string
            parameter Items.ListAsync.limit?: int
            parameter Items.OrderAsync.request: Order
            property Item.Id: string
            property Item.Price?: decimal
            property Item.State: State
            property Order.Amount?: int
            property Order.Item: string
            record Item
            record Order
            value State.Free = "free"
            value State.Sold = "sold"
            """.Split('\n'),
            Recorded.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#'));

    [Fact]
    public void An_unchanged_client_is_silent() => Assert.Empty(Findings(Spec));

    [Theory]
    [InlineData("  items.delete: { delete: \"/items/{id}\" }", "", "GENV9020 'operation Items.DeleteAsync' is not emitted any more, which breaks code that uses it; if that is meant, add the line '*REMOVED*operation Items.DeleteAsync: none'")]
    [InlineData("sold_out", "gone", "GENV9020 'error SoldOut' is not emitted any more, which breaks code that uses it; if that is meant, add the line '*REMOVED*error SoldOut = \"sold_out\"'")]
    [InlineData("[free, sold]", "[free]", "GENV9020 'value State.Sold' is not emitted any more, which breaks code that uses it; if that is meant, add the line '*REMOVED*value State.Sold = \"sold\"'")]
    [InlineData("price?: decimal", "price: decimal", "GENV9021 'property Item.Price' is required now, which breaks code that uses it; if that is meant, add the line 'property Item.Price: decimal'")]
    [InlineData("price?: decimal", "price?: int", "GENV9021 'property Item.Price' was 'property Item.Price?: decimal', which breaks code that uses it; if that is meant, add the line 'property Item.Price?: int'")]
    [InlineData("{ id: string,", "{ id?: string,", "GENV9021 'property Item.Id' may be absent now, which breaks code that uses it; if that is meant, add the line 'property Item.Id?: string'")]
    [InlineData("amount?: int", "amount?: int, color: string", "GENV9021 'property Order.Color' is new and required, which breaks code that uses it; if that is meant, add the line 'property Order.Color: string'")]
    [InlineData("kind: string }", "kind: string, color: string }", "GENV9021 'parameter Items.ListAsync.color' is new and required, which breaks code that uses it; if that is meant, add the line 'parameter Items.ListAsync.color: string'")]
    [InlineData("returns: bool", "returns: int", "GENV9021 'operation Items.OrderAsync' was 'operation Items.OrderAsync: bool', which breaks code that uses it; if that is meant, add the line 'operation Items.OrderAsync: int'")]
    [InlineData("{ item: string, amount?: int }", "{ item?: string, amount?: int }", "GENV9022 1 line of the emitted client is not recorded here, so nobody would be warned when it breaks; build once with -p:GenviralWriteApi=true, or add 'property Order.Item?: string'")]
    [InlineData("state: State }", "state: State, color?: string }", "GENV9022 1 line of the emitted client is not recorded here, so nobody would be warned when it breaks; build once with -p:GenviralWriteApi=true, or add 'property Item.Color?: string'")]
    public void One_change_is_one_finding_that_names_the_line_to_add(string old, string changed, string expected)
    {
        var spec = Spec.Replace(old, changed, StringComparison.Ordinal);

        var findings = Findings(spec);

        // A code that takes the place of another is new, too, and so not recorded.
        var news = findings.Where(finding => finding.Id == "GENV9022").ToArray();
        Assert.Equal(expected, Text(findings.Except(news).DefaultIfEmpty(news.FirstOrDefault()).Single()!));
        Assert.All(findings, finding => Assert.Equal(DiagnosticSeverity.Warning, finding.Severity));
    }

    [Theory]
    [InlineData("  items.delete: { delete: \"/items/{id}\" }", "", "*REMOVED*operation Items.DeleteAsync: none")]
    [InlineData("price?: decimal", "price: decimal", "property Item.Price: decimal")]
    [InlineData("state: State }", "state: State, color?: string }", "property Item.Color?: string")]
    [InlineData("amount?: int", "amount?: int, color: string", "property Order.Color: string")]
    public void The_line_that_a_finding_names_settles_it(string old, string changed, string line)
    {
        var spec = Spec.Replace(old, changed, StringComparison.Ordinal);

        Assert.Single(Findings(spec));
        Assert.Empty(Findings(spec, Recorded + line + "\n"));
    }

    [Fact]
    public void A_finding_stands_at_the_recorded_line()
    {
        var finding = Assert.Single(Findings(Spec.Replace("price?: decimal", "price: decimal", StringComparison.Ordinal)));

        var place = finding.Location.GetLineSpan();
        Assert.Equal("/project/ShopClient.genviral.api.txt", place.Path);
        Assert.Equal("property Item.Price?: decimal", Recorded.Split('\n')[place.StartLinePosition.Line]);
    }

    [Fact]
    public void A_record_that_is_empty_asks_for_all_lines_at_once()
    {
        var finding = Assert.Single(Findings(Spec, "# new\n"));

        Assert.Equal("GENV9022", finding.Id);
        Assert.Contains("'enum State: open', 'error NotFound = \"not_found\"' and 18 more", Text(finding), StringComparison.Ordinal);
    }

    [Fact]
    public void A_spec_with_an_error_is_not_compared()
        => Assert.DoesNotContain(
            Findings(Spec.Replace("returns: bool", "returns: Bol", StringComparison.Ordinal)),
            finding => finding.Id.StartsWith("GENV902", StringComparison.Ordinal));

    [Fact]
    public void A_client_that_is_gone_is_one_finding()
        => Assert.Equal("GENV9020", Assert.Single(Findings(Spec.Replace("client: ShopClient", "client: StoreClient", StringComparison.Ordinal))).Id);

    [Fact]
    public void Where_no_surface_is_recorded_nothing_is_said()
        => Assert.Empty(GeneratorRun.Of(Spec).Findings);

    private static ImmutableArray<Diagnostic> Findings(string spec, string? recorded = null)
        => GeneratorRun.Of([("/project/genviral.yaml", spec), ("/project/ShopClient.genviral.api.txt", recorded ?? Recorded)]).Findings;

    private static string Text(Diagnostic finding)
        => $"{finding.Id} {finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
}
