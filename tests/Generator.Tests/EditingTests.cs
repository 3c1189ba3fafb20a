using Genviral.Gen.Generator.Tests.Harness;

namespace Genviral.Gen.Generator.Tests;

/// <summary>What an edit leaves as it was is not planned again: it must come out as if all were read for the first time.</summary>
public class EditingTests
{
    private const string Spec = """
        genviral: 1
        client: ShopClient
        types:
          Kind: { enum: [small, large] }
          Item: { fields: { id: string, kind: Kind, price: { type: double, min: 1 } } }
          Circle: { fields: { radius: int } }
          Square: { fields: { side: int, item?: Item } }
          Shape: { oneOf: { circle: Circle, square: Square }, discriminator: shape }
          Either: string | list<Item>
          Row: { fields: { shape: Shape, either: Either, items: list<Item> } }
        endpoints:
          items.get: { get: "/items/:id", returns: Row }
          items.put: { put: "/items/:id", body: Item, returns: bool }
          rows.list: { get: /rows, query: { kind?: Kind }, returns: list<Row> }
        """;

    [Theory]
    [InlineData("price: { type: double, min: 1 }", "cost: double?")]
    [InlineData("enum: [small, large]", "enum: [small, large], closed: true")]
    [InlineData("enum: [small, large]", "enum: [1, 2]")]
    [InlineData("Kind: { enum", "Size: { enum")]
    [InlineData("radius: int", "radius: Kind, further: json")]
    [InlineData("circle: Circle, ", "")]
    [InlineData("discriminator: shape", "discriminator: form")]
    [InlineData("oneOf: {", "fields: { name: string }, oneOf: {")]
    [InlineData("string | list<Item>", "int | list<Item>")]
    [InlineData("string | list<Item>", "string | list<Row>")]
    [InlineData("body: Item", "body: Row")]
    [InlineData("body: Item", "body: { fields: { name: string } }")]
    [InlineData("client: ShopClient", "client: ShopClient\nvisibility: internal")]
    [InlineData("client: ShopClient", "client: ShopClient\nnamespace: Other")]
    [InlineData("radius: int", "radius: int, Radius: int")]
    [InlineData("  Row: {", "  UnknownShape: { fields: { a: int } }\n  Row: {")]
    [InlineData("  Row: {", "  ItemJson: { fields: { a: int, item: Item } }\n  Row: {")]
    [InlineData("  Circle: { fields: { radius: int } }\n", "")]
    [InlineData("Item: { fields: { id", "Item: { deprecated: true, fields: { id")]
    public void There_and_back_is_as_if_read_for_the_first_time(string before, string after)
    {
        var edited = Spec.Replace("\r\n", "\n").Replace(before, after);
        Assert.NotEqual(Spec, edited);

        var first = GeneratorRun.Of(Spec);
        var there = first.WithSpec(edited);
        var back = there.WithSpec(Spec);
        var again = back.WithSpec(edited);

        AssertSame(GeneratorRun.Of(edited), there);
        AssertSame(first, back);
        AssertSame(there, again);
    }

    private static void AssertSame(GeneratorRun expected, GeneratorRun actual)
    {
        Assert.Equal(expected.Sources, actual.Sources);
        Assert.Equal(expected.Findings.Select(found => found.ToString()), actual.Findings.Select(found => found.ToString()));
    }
}
