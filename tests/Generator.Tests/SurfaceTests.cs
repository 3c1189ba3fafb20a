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

    private const string FollowUps = """
        genviral: 1
        client: ShopClient
        types: { Film: { fields: { id: string, state: string } } }
        endpoints:
          films.list: { get: /films, query: { page?: int }, returns: { fields: { films: list<Film>, total: int } }, paginate: { page: page, items: films, total: total } }
          films.make: { post: /films, returns: { fields: { id: string } }, poll: { with: films.get, id: id, until: state, done: ok, every: 1s } }
          films.get: { get: "/films/{id}", returns: Film }
          films.upload: { post: /uploads, returns: { fields: { url: uri } }, upload: { url: url } }
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
            namespace Shop
            operation Items.DeleteAsync: none
            operation Items.ListAsync: list<Item>
            operation Items.OrderAsync: bool
            order Items.ListAsync: kind, limit
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

    /// <summary>A type that the surface had no word for cost the project its whole client.</summary>
    [Fact]
    public void A_stream_is_told_from_no_data()
    {
        const string Streams = """
            genviral: 1
            client: FilmClient
            endpoints:
              films.put: { put: /films, body: { binary: "video/*" } }
              films.get: { get: /films, returns: { binary: video/mp4 } }
              films.find: { post: /films, "body?": { binary: text/plain }, "returns?": { binary: video/mp4 } }
            """;

        var lines = GeneratorRun.Surface(Streams).Split('\n');

        Assert.Contains("parameter Films.PutAsync.content: binary", lines);
        Assert.Contains("operation Films.PutAsync: none", lines);
        Assert.Contains("operation Films.GetAsync: binary", lines);
        Assert.Contains("parameter Films.FindAsync.content?: binary", lines);
        Assert.Contains("operation Films.FindAsync: binary?", lines);
    }

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
    [InlineData("namespace: Shop", "namespace: Store", "GENV9020 'namespace Shop' is not emitted any more, which breaks code that uses it; if that is meant, add the line '*REMOVED*namespace Shop'")]
    [InlineData("limit?: int, kind: string", "order?: int, limit?: int, kind: string", "GENV9021 'order Items.ListAsync' was 'order Items.ListAsync: kind, limit', which breaks code that uses it; if that is meant, add the line 'order Items.ListAsync: kind, order, limit'")]
    [InlineData("limit?: int, kind: string", "limit?: int, kind?: string", "GENV9021 'order Items.ListAsync' was 'order Items.ListAsync: kind, limit', which breaks code that uses it; if that is meant, add the line 'order Items.ListAsync: limit, kind'")]
    [InlineData("limit?: int, kind: string", "limit: int, kind: string", "GENV9021 'parameter Items.ListAsync.limit' is required now, which breaks code that uses it; if that is meant, add the line 'parameter Items.ListAsync.limit: int'")]
    [InlineData("limit?: int, kind: string", "limit?: int", "GENV9020 'parameter Items.ListAsync.kind' is not emitted any more, which breaks code that uses it; if that is meant, add the line '*REMOVED*parameter Items.ListAsync.kind: string'")]
    [InlineData("limit?: int, kind: string", "limit?: int, kind: string, order?: int", "GENV9022 1 line of the emitted client is not recorded here, so nobody would be warned when it breaks; build once with -p:GenviralWriteApi=true, or add 'parameter Items.ListAsync.order?: int'")]
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
    [InlineData("kind: string }", "kind: string, color: string }", "parameter Items.ListAsync.color: string")]
    [InlineData("limit?: int, kind: string", "limit?: int, kind: string, order?: int", "parameter Items.ListAsync.order?: int")]
    public void The_line_that_a_finding_names_settles_it(string old, string changed, string line)
    {
        var spec = Spec.Replace(old, changed, StringComparison.Ordinal);

        Assert.Single(Findings(spec));
        Assert.Empty(Findings(spec, Recorded + line + "\n"));
    }

    [Theory]
    [InlineData("paginate: { page: page, items: films, total: total }", "operation Films.ListAllAsync: list<Film>")]
    [InlineData("poll: { with: films.get, id: id, until: state, done: ok, every: 1s }", "operation Films.MakeAndWaitAsync: Film")]
    [InlineData("upload: { url: url }", "operation Films.UploadAndSendAsync: FilmsUploadData")]
    public void A_method_beside_that_of_an_operation_is_recorded(string key, string line)
    {
        var recorded = GeneratorRun.Surface(FollowUps);
        var without = FollowUps.Replace(", " + key, "", StringComparison.Ordinal);

        var finding = Assert.Single(Findings(without, recorded));

        Assert.Equal($"GENV9020 '{line.Split(':')[0]}' is not emitted any more, which breaks code that uses it; if that is meant, add the line '*REMOVED*{line}'", Text(finding));
        Assert.Empty(Findings(without, recorded + "*REMOVED*" + line + "\n"));
    }

    [Fact]
    public void Two_parameters_that_change_places_are_one_finding()
    {
        const string Query = "limit?: int, page?: int";
        var spec = Spec.Replace("limit?: int", Query, StringComparison.Ordinal);
        var turned = spec.Replace(Query, "page?: int, limit?: int", StringComparison.Ordinal);

        Assert.Equal(
            "GENV9021 'order Items.ListAsync' was 'order Items.ListAsync: kind, limit, page', which breaks code that uses it; if that is meant, add the line 'order Items.ListAsync: kind, page, limit'",
            Text(Assert.Single(Findings(turned, GeneratorRun.Surface(spec)))));
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
        Assert.Contains("'enum State: open', 'error NotFound = \"not_found\"' and 20 more", Text(finding), StringComparison.Ordinal);
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
