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

    [Theory]
    [InlineData("    {|GENV1002:price|}: double\n      note: string")]
    [InlineData("    {|GENV1002:price|}: double\n      note: string\n      other: int")]
    [InlineData("  {|GENV1049:price|}: double\n      note: string")]
    public void A_key_too_far_out_and_the_right_one_behind_it_are_one_error(string lines)
        => SpecCheck.Findings(
            $$"""
            genviral: 1
            types:
              Item:
                fields:
                  id: string
            {{lines}}
            endpoints:
              items.get: { get: /items, returns: Item }
            """);

    [Fact]
    public void A_key_without_a_name_may_have_what_a_type_has()
        => SpecCheck.Findings(
            """
            genviral: 1
            endpoints:
              items.get: { get: /items, returns: string }
            {|GENV1002:""|}:
              fields: { id: string }
            """);

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

    [Theory]
    [InlineData("na{|GENV0027:\u200B|}me: string", "U+200B stands here, which nobody sees, and it would be a part of the key. Remove it.")]
    [InlineData("na{|GENV0027:\u200B\u200B|}me\u2060: string", "U+200B")]
    [InlineData("na{|GENV0027:\u200C|}me: string", "U+200C")]
    [InlineData("na{|GENV0027:\u200D|}me: string", "U+200D")]
    [InlineData("na{|GENV0027:\u00AD|}me: string", "U+00AD")]
    [InlineData("\"name{|GENV0027:\u2060|}\": string", "U+2060")]
    [InlineData("owner: { fields: { {|GENV0027:\uFEFF|}name: string } }", "U+FEFF")]
    [InlineData("owner: { {|GENV0027:\u200B|}fields: { name: string } }", "U+200B")]
    [InlineData("na{|GENV0027:\u00A0|}me: string", "U+00A0 stands here, which looks like a space and is none. Write a space.")]
    [InlineData("name: string\n      na{|GENV0027:\u200B|}me: string", "U+200B")]
    public void A_character_that_nobody_sees_is_none_of_a_key(string field, string fragment)
        => SpecCheck.Findings(
            $$"""
            genviral: 1
            types:
              Post:
                fields:
                  {{field}}
            endpoints:
              posts.a: { get: /a, returns: Post }
            """,
            fragment);

    [Fact]
    public void What_shapes_letters_and_pictures_may_be_in_a_key_and_anything_in_a_text()
        => SpecCheck.Clean(
            """
            genviral: 1
            endpoints:
              posts.a: { get: /a, doc: "A\u200B\u00AD text", returns: { enum: { "👨\u200D👩": Family, "می\u200Cخواهم": { csharp: Want } }, name: Word } }
            """.Replace("\\u200B", "\u200B", StringComparison.Ordinal).Replace("\\u00AD", "\u00AD", StringComparison.Ordinal)
                .Replace("\\u200D", "\u200D", StringComparison.Ordinal).Replace("\\u200C", "\u200C", StringComparison.Ordinal));

    [Theory]
    [InlineData("{|GENV1003:items.get|}:\n  get: /items\n  returns: string", "It belongs in 'endpoints': indent it.")]
    [InlineData("{|GENV0011:items.get|}:\n    get: /items\n    returns: string", "indent it below 'endpoints', to column 3")]
    [InlineData("{|GENV0011:items.get|}: { get: /items, returns: string }", "indent it below 'endpoints', to column 3")]
    public void An_endpoint_at_the_first_column_is_one_error_and_the_next_is_right(string endpoint, string fragment)
    {
        var compilation = SpecCheck.Findings(
            "genviral: 1\nendpoints:\n  a.get: { get: /a, returns: string }\n" + endpoint + "\n  b.get: { get: /b, returns: string }\nclient: ShopClient\n", fragment);

        Assert.Equal("ShopClient", Assert.Single(compilation.Clients).Model.Name);
    }

    [Fact]
    public void A_type_at_the_first_column_is_one_error()
        => SpecCheck.Findings(
            """
            genviral: 1
            types:
              A: { fields: { a: string } }
            {|GENV0011:B|}:
                fields: { a: string }
              C: { fields: { a: string } }
            endpoints:
              a.get: { get: /a, returns: A }
              b.get: { get: /b, returns: B }
              c.get: { get: /c, returns: { fields: { c: C, b: {|GENV1041:sting|} } } }
            """,
            "indent it below 'types', to column 3");

    [Theory]
    [InlineData("types:\n  A: { fields: { x: string } }\n  {|GENV1004:a.get|}: { get: /a, returns: A }\n  me:\n    get: /b\n    returns: A", "'endpoints' is missing above 'a.get'")]
    [InlineData("errors:\n  nope: 404\n  {|GENV1004:a.get|}: { get: /a, returns: A }\n  me: { get: /b, returns: A, errors: nope }\ntypes:\n  A: { fields: { x: string } }", "'endpoints' is missing")]
    [InlineData("types:\n  A: { fields: { x: string } }\n{|GENV0010:\t|}endpoints:\n  a.get: { get: /a, returns: A }\n  me: { get: /b, returns: A }", "A tab")]
    [InlineData("endpoints:\n  a.get: { get: /a, returns: A }\n  me: { get: /b, returns: A }\n  {|GENV1004:A|}: { fields: { x: B } }\n  B: { enum: [x] }", "'types' is missing above 'A'")]
    [InlineData("errors:\n  nope: 404\n  {|GENV1004:A|}: { fields: { x: B } }\n  B: { enum: [x] }\nendpoints:\n  a.get: { get: /a, returns: A, errors: nope }\n  me: { get: /b, returns: A }", "'types' is missing above 'A'")]
    public void A_section_whose_line_is_missing_is_one_error_and_its_entries_are_kept(string spec, string fragment)
    {
        var compilation = SpecCheck.Findings("genviral: 1\n" + spec + "\n", fragment);

        Assert.Equal(["endpoints.a.get", "endpoints.me"], Assert.Single(compilation.Clients).Model.Endpoints.Select(endpoint => endpoint.Key));
    }

    [Theory]
    [InlineData("doc: One.\n    get: /a\n    returns: string\n    {|GENV0058:doc|}: Two.\n    patch: /b\n    body: string\n    returns: string")]
    [InlineData("get: /a\n    returns: string\n    {|GENV0058:post|}: /b\n    body:\n      fields: { x: string }\n    # comment\n    \"returns\": string")]
    [InlineData("get: /a\n    returns: string\n    {|GENV0058:get|}: /b\n    query: { x: string }\n    returns: string")]
    public void An_endpoint_whose_key_is_missing_is_one_error(string endpoints)
    {
        var compilation = SpecCheck.Findings(
            "genviral: 1\nendpoints:\n  a.get:\n    " + endpoints + "\n  c.get: { get: /c, returns: string }\n", "a second endpoint begins here");

        Assert.Equal(["endpoints.a.get", "endpoints.c.get"], Assert.Single(compilation.Clients).Model.Endpoints.Select(endpoint => endpoint.Key));
    }

    [Fact]
    public void An_endpoint_in_its_method_is_one_error()
        => SpecCheck.Findings(
            "genviral: 1\nendpoints:\n  a.get: { get: {|GENV1007:{ path: /a, returns: string }|} }\n  b.get: { get: /b, returns: string }\n", "a path, such as '/posts'");

    [Fact]
    public void Fields_and_rules_whose_line_of_fields_is_missing_are_one_error()
        => SpecCheck.Findings(
            """
            genviral: 1
            endpoints:
              a.post:
                post: /a
                {|GENV1004:body|}:
                    title?: string
                    name?: { type: string, maxLength: 5 }

                  rules:
                    - atLeastOne: [title, name]
                returns: string
              b.get: { get: /b, returns: string }
            """,
            "'fields' is missing in a body");

    [Theory]
    [InlineData("{|GENV1004:State|}:\n    doc: What it does.\n    open: Not done yet.\n    done: { csharp: Ready }", "'enum' is missing in a type. Write '{ enum: { open: …, … } }'.")]
    [InlineData("{|GENV1004:State|}:\n    2x2: { csharp: TwoByTwo }\n    wide: {}\n    high:", "'enum' is missing in a type")]
    public void Values_whose_line_of_enum_is_missing_are_one_error_and_kept(string type, string fragment)
        => Assert.Single(Assert.Single(SpecCheck.Findings(
            "genviral: 1\nendpoints:\n  a.get: { get: /a, returns: State }\ntypes:\n  " + type + "\n", fragment).Clients).Model.Endpoints);

    [Theory]
    [InlineData("get: /a\n    {|GENV1005:post|}: /a\n    returns: string")]
    [InlineData("get: /a\n    {|GENV0050:get|}: /b\n    returns: string")]
    [InlineData("get: /a\n    returns: string\n    {|GENV0050:returns|}: int")]
    public void A_method_or_a_key_too_many_is_no_second_endpoint(string endpoint)
        => SpecCheck.Findings("genviral: 1\nendpoints:\n  a.get:\n    " + endpoint + "\n");
}
