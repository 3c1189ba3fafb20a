using Genviral.Gen.Spec.Tests.Harness;

namespace Genviral.Gen.Spec.Tests.Reading;

/// <summary>A whole file or section in another shape than a spec has: one mistake, however much of it there is.</summary>
public sealed class MixedUpTests
{
    [Fact]
    public void Json_without_braces_around_it_is_one_error()
        => SpecCheck.Findings(
            [("/project/shop.genviral.json", """
                {|GENV0005:"genviral"|}: 1,
                "client": "ShopClient",
                "endpoints": {
                  "posts.list": { "get": "/posts", "returns": "list<string>" }
                }
                """)],
            "Put '{' before its first key");

    [Fact]
    public void A_list_that_is_begun_where_a_map_is_gone_on_with_is_one_error()
        => SpecCheck.Findings(
            """
            genviral: 1
            endpoints:
              {|GENV1007:- posts.list: { get: /posts, returns: list<string> }|}
              posts.get: { get: "/posts/{id}", returns: string }
            """,
            "Write a map of names and endpoints");

    [Fact]
    public void A_key_that_is_out_of_its_column_in_a_list_that_may_be_there_is_told_of()
        => SpecCheck.Findings(
            """
            genviral: 1
            types:
              Post:
                fields: { a?: string, b?: string }
                rules:
                  - atLeastOne: [a, b]
                  {|GENV0023:atMostOne|}: [a, b]
            endpoints:
              posts.create: { post: /posts, body: Post, returns: Post }
            """);

    [Fact]
    public void An_odd_space_in_braces_is_one_behind_a_key_and_none_within_quotes()
        => SpecCheck.Findings(
            """
            genviral: 1
            endpoints:
              posts.a: { get: /a, doc: "It's here, note: that", returns:{|GENV0027: |}string }
              posts.b: { get: /b, doc: 'Take, note: this', returns: string }
              posts.c: { get: /c, doc: The author's one, returns:{|GENV0027: |}string }
            """.Replace("\\u00A0", "\u00A0", StringComparison.Ordinal));

    [Fact]
    public void Texts_that_happen_to_be_types_are_texts()
        => SpecCheck.Clean(
            """
            genviral: 1
            endpoints:
              posts.a: { get: /a, returns: { type: string, format: uuid, doc: string } }
              posts.b: { get: /b, query: { a: { type: string, default: string, deprecated: string } }, returns: { doc: list, fields: { a: string }, name: Decimal } }
            """);
}
