using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Tests.Harness;

namespace Genviral.Gen.Spec.Tests.Binding;

/// <summary>What becomes of sound types.</summary>
public sealed class TypeModelTests
{
    [Fact]
    public void An_alias_is_resolved_away_with_its_constraints()
    {
        var field = Field("a: { type: Tag, minLength: 2 }", "Tag: { type: string, maxLength: 9, doc: A tag. }");

        Assert.Equal(new ScalarRef(ScalarKind.String) { Constraints = new() { MinLength = 2, MaxLength = 9 } }, field.Type);
        Assert.Equal("A tag.", field.Doc);
    }

    [Fact]
    public void The_use_of_an_alias_has_the_last_word()
        => Assert.Equal(
            new ScalarRef(ScalarKind.Int) { Constraints = new() { Min = "0", Max = "50" }, IsNullable = true },
            Field("a: { type: Limit, max: 50 }", "Limit: { type: int?, min: 0, max: 100 }").Type);

    [Fact]
    public void A_nullable_declaration_is_nullable_wherever_it_is_used()
        => Assert.Equal(
            new ListRef(new NamedRef("types.Post") { IsNullable = true }) { MinItems = 1 },
            Field("a: { list: Post, minItems: 1 }", "Post: { fields: { id: string }, nullable: true }").Type);

    [Fact]
    public void Extends_copies_fields_and_rules_and_ones_own_fields_win()
    {
        var type = Assert.IsType<ObjectModel>(Type("types.C", "a: C",
            "A: { fields: { id: string, x?: string, y?: string }, rules: [ { atLeastOne: any } ], additional: int }\n"
            + "B: { extends: A, fields: { x?: int } }\nC: { extends: B, fields: { z?: bool } }"));

        Assert.Equal(["id", "y", "x", "z"], type.Fields.Select(field => field.WireName));
        Assert.Equal(new ScalarRef(ScalarKind.Int), type.Fields[2].Type);
        Assert.Equal(["types.C.id", "types.C.y", "types.C.x", "types.C.z"], type.Fields.Select(field => field.Key.ToString()));
        Assert.Equal(["id", "y", "x", "z"], Assert.Single(type.Rules).Fields);
        Assert.Equal(new ScalarRef(ScalarKind.Int), type.Additional);
    }

    [Fact]
    public void Extends_beside_a_union_gives_fields_to_all_cases()
    {
        const string Types = "U: { oneOf: { a: { fields: { q: int } }, b: B }, discriminator: kind, extends: Base }\n"
            + "B: { fields: { id: int } }\nBase: { fields: { id: string, at: date } }";

        var union = Assert.IsType<UnionModel>(Type("types.U", "a: U", Types));
        var inline = Assert.IsType<ObjectModel>(Type("types.U.a", "a: U", Types));
        var named = Assert.IsType<ObjectModel>(Type("types.B", "a: U", Types));

        // Of the case B, 'id' is a number: not all cases have the same.
        Assert.Equal(["at"], union.Fields.Select(field => field.WireName));
        Assert.Equal(["id", "at", "q"], inline.Fields.Select(field => field.WireName));
        Assert.Equal(["at", "id"], named.Fields.Select(field => field.WireName));
        Assert.Equal("types.U", named.UnionKey);
        Assert.Equal(["U", "a"], inline.NameParts);
    }

    [Fact]
    public void A_choice_within_a_choice_is_one_choice()
    {
        var choice = Assert.IsType<ChoiceModel>(Type("types.Example.a", "a: Inner | bool", "Inner: \"list<Inner> | int\""));

        Assert.Equal([JsonKind.Array, JsonKind.Number, JsonKind.Boolean], choice.Cases.Select(item => item.Kind));
    }

    [Fact]
    public void Inline_types_are_named_after_where_they_stand()
    {
        var model = Model(
            "owner: { fields: { role: { enum: [a, b] } } }, tags: { list: { fields: { n: int } } }, "
            + "by: { map: { enum: [c] } }, own: { enum: [d], name: Special }, deep: { fields: { x: { enum: [e] } }, name: Deep }",
            "");

        Assert.Equal(
            ["Example", "Example+owner", "Example+owner+role", "Example+tags+Item", "Example+by+Value", "Special", "Deep", "Deep+x"],
            model.Types.Select(type => string.Join("+", type.NameParts)));
        Assert.Equal([true, false, false, false, false, true, true, false], model.Types.Select(type => type.IsNameExact));
    }

    [Fact]
    public void Endpoints_name_their_inline_types()
    {
        var compilation = SpecCheck.Clean(
            """
            genviral: 1
            endpoints:
              posts.list:
                post: /posts
                query: { sort?: { enum: [a] } }
                body: { fields: { x: int } }
                returns: { list: { fields: { y: int } } }
              posts.send: { post: /posts/send, body: { multipart: { file: file, files?: list<file>, meta: { fields: { z: int } } } } }
            """);

        var types = Assert.Single(compilation.Clients).Model.Types;
        Assert.Equal(
            ["posts.list+sort", "posts.list+Request", "posts.list+Data+Item", "posts.send+Request", "posts.send+Request+meta"],
            types.Select(type => string.Join("+", type.NameParts)));
        Assert.Equal(
            ["endpoints.posts.list.query.sort", "endpoints.posts.list.body", "endpoints.posts.list.returns.item", "endpoints.posts.send.body", "endpoints.posts.send.body.meta"],
            types.Select(type => type.Key));
    }

    [Fact]
    public void Keys_are_unique_whatever_the_names_on_the_wire()
    {
        var model = Model(
            "a: { fields: { b: { fields: { c: int } } } }, a.b: { fields: { c: int } }, item: { enum: [x] }, list: { list: { enum: [y] } }", "");

        Assert.Equal(model.Types.Count, model.Types.Select(type => type.Key).Distinct().Count());
    }

    [Fact]
    public void Examples_are_compact_json_and_defaults_text()
    {
        var model = Model("a: { map: json, example: { x: [1, a b, null, 012, \"1\"] }, default: 5 s }", "");

        var field = Assert.IsType<ObjectModel>(model.Types[0]).Fields[0];
        Assert.Equal("""{"x":[1,"a b",null,"012","1"]}""", field.Example);
        Assert.Equal("5 s", field.Default);
    }

    private static FieldModel Field(string fields, string types)
        => Assert.IsType<ObjectModel>(Type("types.Example", fields, types)).Fields[0];

    private static TypeModel Type(string key, string fields, string types)
        => Assert.Single(Model(fields, types).Types, type => type.Key == key);

    private static ClientModel Model(string fields, string types)
    {
        var text = $"genviral: 1\ntypes:\n  Example: {{ fields: {{ {fields} }} }}\n  {types.ReplaceLineEndings("\n  ")}\n"
            + "endpoints: { example.get: { get: /example, returns: Example } }";
        var compilation = SpecCheck.Compile(text);
        Assert.DoesNotContain(compilation.Findings, finding => finding.IsError);
        return Assert.Single(compilation.Clients).Model;
    }
}
