using Genviral.Gen.Generator.Tests.Harness;

namespace Genviral.Gen.Generator.Tests;

/// <summary>What is emitted costs its users build time and binary size: a guard that counts characters, not time.</summary>
public class EmittedTextTests
{
    /// <summary>Raise it only for something that is worth it to each user of each endpoint.</summary>
    private const int MostCharacters = 4_780;

    [Fact]
    public void An_endpoint_with_a_request_an_answer_and_an_enum_takes_no_more_text_than_before()
    {
        var length = (Length(11) - Length(1)) / 10;

        Assert.True(length <= MostCharacters, $"It takes {length} characters now.");
        Assert.True(length > MostCharacters * 0.9, $"It takes {length} characters now: lower the limit, so that it stays so.");
    }

    private static int Length(int endpoints)
    {
        var run = GeneratorRun.Of($$"""
            genviral: 1
            client: ShopClient
            namespace: Shop
            baseUrl: https://shop.example/api
            types:
              {{string.Join("\n  ", Enumerable.Range(0, endpoints).Select(Type))}}
            endpoints:
              {{string.Join("\n  ", Enumerable.Range(0, endpoints).Select(Endpoint))}}
            """);
        return run.Sources.Values.SelectMany(text => text.Split('\n')).Select(line => line.Trim()).Where(line => !line.StartsWith("//", StringComparison.Ordinal)).Sum(line => line.Length);
    }

    private static string Type(int i)
        => $"Status{i}: {{ enum: [open, done, failed] }}\n  Item{i}: {{ fields: {{ id: string, status: Status{i}, count: int, price: double, note: string?, tags: list<string>, created_at: datetime, is_new?: bool }} }}";

    private static string Endpoint(int i)
        => $"items.create{i}: {{ post: /items{i}, body: {{ fields: {{ title: string, status: Status{i}, count?: int, note?: string? }} }}, returns: Item{i} }}";
}
