using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Tests.Harness;

namespace Genviral.Gen.Spec.Tests.Binding;

/// <summary>What the fuzzer found in binding, one test each.</summary>
public class FuzzedSpecTests
{
    private const string Surroundings = """
        genviral: 1
        types:
          Entry:
            fields: { item_type{0}: {1}, item: Item }
          Item: { oneOf: { photo: Photo, article: Article }, discriminator: ../item_type }
          Photo: { fields: { url: uri } }
          Article: { fields: { title: string } }
        endpoints:
          entries.get: { get: /entries, returns: Entry }
        """;

    [Theory]
    [InlineData("", "{|GENV2100:Strin|}")]
    [InlineData("", "{|GENV0039:map<string, int>|}")]
    [InlineData("", "{ type: string, {|GENV1002:dok|}: x }")]
    public void A_union_is_lost_with_the_neighbour_that_tells_its_case(string mark, string type)
    {
        var compilation = SpecCheck.Findings(Surroundings.Replace("{0}", mark).Replace("{1}", type));

        var entry = compilation.Clients.Single().Model.Types.OfType<ObjectModel>().Single(found => found.Key == "types.Entry");
        Assert.Equal(entry.Fields.Any(field => field.WireName == "item_type"), entry.Fields.Any(field => field.WireName == "item"));
    }

    [Fact]
    public void A_union_is_lost_where_its_neighbour_cannot_tell_its_case()
    {
        var compilation = SpecCheck.Findings(Surroundings.Replace("item_type{0}", "{|GENV2127:item_type?|}").Replace("{1}", "string"));

        var entry = compilation.Clients.Single().Model.Types.OfType<ObjectModel>().Single(found => found.Key == "types.Entry");
        Assert.DoesNotContain(entry.Fields, field => field.WireName == "item");
    }

    [Fact]
    public void A_message_stays_on_one_line_whatever_it_quotes()
        => Assert.Contains(
            @"'\r\n\u2028\u202Eget'",
            SpecCheck.Single("genviral: 1\nendpoints: { a: { get: /a, \"\\r\\n\\u2028\\u202Eget\": /b, returns: string } }").Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("{ const: {|GENV1009:1e400|} }")]
    [InlineData("{ oneOf: { 1: { fields: { a: int } }, {|GENV1009:99999999999999999999|}: { fields: { b: int } } }, discriminator: d, numeric: true }")]
    [InlineData("{ const: {|GENV1009:-1E+999999999999|} }")]
    [InlineData("{ type: double, min: {|GENV2201:1e400|} }")]
    public void A_number_that_its_type_cannot_hold_is_out_of_range(string type)
        => SpecCheck.Findings($"genviral: 1\nendpoints: {{ a: {{ post: /a, body: {{ fields: {{ n: {type} }} }} }} }}");

    [Fact]
    public void A_union_that_stands_where_nothing_tells_its_case_is_lost_with_what_holds_it()
    {
        var compilation = SpecCheck.Findings(
            """
            genviral: 1
            types:
              Item: { oneOf: { photo: Photo, article: Article }, discriminator: ../kind }
              Photo: { fields: { url: uri } }
              Article: { fields: { title: string } }
              Feed: { fields: { kind: string, first: Item, all: list<list<Item>>, by_day: map<{|GENV2125:Item|}>, either: int | {|GENV2125:Item|} } }
            endpoints:
              a: { get: /a, returns: {|GENV2125:Item|} }
              b: { get: /b, returns: list<{|GENV2125:Item|}> }
              c: { get: /c, returns: Feed }
            """);

        var model = compilation.Clients.Single().Model;
        Assert.Equal(["c"], model.Endpoints.Select(endpoint => endpoint.Name));
        Assert.Equal(["kind", "first", "all"], model.Types.OfType<ObjectModel>().Single(type => type.Key == "types.Feed").Fields.Select(field => field.WireName));
    }
}
