namespace Genviral.Gen.Spec.Tests.Binding;

/// <summary>What is wrong with types once their names are looked up.</summary>
public sealed class TypeFindingTests
{
    private const string Item = "Item: { oneOf: { a: { fields: { q: int } }, b: { fields: { r: int } } }, discriminator: ../kind }";

    /// <summary>Fields, a part of the message, and further types.</summary>
    public static TheoryData<string, string, string> Mistakes() => new()
    {
        { "a: {|GENV2100:Acount|}, b: Account", "Did you mean 'Account'?", "Account: { fields: { id: string } }" },
        { "a: list<map<{|GENV2100:Acount|}?>>, b: Account", "Did you mean 'Account'?", "Account: { fields: { id: string } }" },
        { "a: {|GENV2100:Strng|}", "Did you mean 'string'?", "" },
        { "a: {|GENV2100:Integer|}", "Did you mean 'int'?", "" },
        { "a: {|GENV2100:Acount|}", "Did you mean 'Account'?", "Account: { fields: { id: string } }" },
        { "a: Tree", "Give it an object", "Tree: list<{|GENV2101:Tree|}>" },
        { "a: First", "'First'", "First: list<Second>\nSecond: map<{|GENV2101:First|}>" },
        { "a: Self", "'Self'", "Self: {|GENV2101:Self|} | int" },
        { "a: {|GENV2103:file|}", "multipart", "" },
        { "a: list<{|GENV2103:file|}>", "multipart", "" },
        { "a: {|GENV2103:Doc|}", "multipart", "Doc: file" },
        { "a: { type: string, name: {|GENV2104:Title|} }", "write 'csharp'", "" },
        { "a: { map: int, keys: {|GENV2107:bool|}? }", "not nullable", "" },
        { "a: { map: int, keys: {|GENV2107:Account|} }", "an enum", "Account: { fields: { id: string } }" },
        { "a: Level", "'Rank' is an enum", "Level: { extends: {|GENV2110:Rank|}, fields: { n: int } }\nRank: { enum: [low, high] }" },
        { "a: Level, r: Rank", "There is no type 'Base'. Allowed: Example, Other, Alias.", "Level: { extends: {|GENV2100:Base|}, fields: { n: int } }\nRank: { enum: [low, high] }\nOther: { fields: { r: Rank, a?: Alias } }\nAlias: Other" },
        { "a: First", "'First' extends", "First: { extends: Second }\nSecond: { extends: {|GENV2111:First|} }" },
        { "a: Own", "'Own' extends", "Own: { extends: {|GENV2111:Own|}, fields: { n: int } }" },
        { "a: Patch", "Did you mean 'title'?", "Patch: { fields: { title?: int, text?: int }, rules: [ { atLeastOne: [{|GENV2113:titel|}, text] } ] }" },
        { "a: Patch", "'exactlyOne' wants one of its fields, but 'id' and 'text' are required; a '?'", "Patch: { fields: { id: string?, title?: int, text: { const: 1 } }, rules: { exactlyOne: [id, title, {|GENV1046:text|}] } }" },
        { "a: Patch", "'atMostOne' wants no more than one", "Patch: { extends: Base, fields: { id: string }, rules: { atMostOne: [id, {|GENV1046:text|}] } }\nBase: { fields: { text: string } }" },
        { "a: Patch, b: Base", "but 'text' and 'id' are required", "Patch: { extends: Base, fields: { {|GENV1046:id|}: string } }\nBase: { fields: { text: string, id?: string }, rules: { atMostOne: [text, id] } }" },
        { "a: Patch", "", "Patch: { fields: { id: string, title?: int }, rules: [ { atMostOne: [id, title] }, { exactlyOne: [title, id] }, { atLeastOne: [id, title] } ] }" },
        { "a: U", "'c' is a string", "U: { oneOf: { b: { fields: { q: int } }, c: {|GENV2120:string|} }, discriminator: kind }" },
        { "a: U", "'c' may be null", "U: { oneOf: { b: { fields: { q: int } }, c: {|GENV2121:P|}? }, discriminator: kind }\nP: { fields: { n: int } }" },
        { "a: U", "another type with 'extends: P'", "U: { oneOf: { b: P, c: {|GENV2122:P|} }, discriminator: kind }\nP: { fields: { n: int } }" },
        { "a: U", "Remove the field", "U: { oneOf: { b: { fields: { {|GENV2123:kind|}: string } }, c: P }, discriminator: kind }\nP: { fields: { n: int } }" },
        { "a: U", "Extend an object without it", "U: { oneOf: { b: P, c: { fields: { n: int } } }, discriminator: kind, extends: {|GENV2124:Base|} }\nP: { fields: { n: int } }\nBase: { fields: { kind: string, id: string } }" },
        { "kind: string, a: map<{|GENV2125:Item|}>", "Use the union, or a list of it, as a field", Item },
        { "knd: string, a: {|GENV2126:Item|}", "Did you mean 'knd'?", Item },
        { "u: U", "no such field", "U: { oneOf: { b: P, c: Q }, discriminator: d, extends: Base }\nBase: { fields: { s: list<{|GENV2126:Item|}> } }\nP: { fields: { n: int } }\nQ: { fields: { m: int } }\n" + Item },
        { "{|GENV2127:kind?|}: string, a: list<Item>", "required", Item },
        { "{|GENV2127:kind|}: int, a: list<Item>", "a string or an enum", Item },
        { "a: string | {|GENV2130:uuid|}", "Both 'string' and 'uuid' are a JSON string", "" },
        { "a: Account | {|GENV2130:Other|}", "a union with a discriminator", "Account: { fields: { id: string } }\nOther: { fields: { id: string } }" },
        { "a: Inner | {|GENV2130:long|}", "a JSON number", "Inner: string | int" },
        { "a: int | {|GENV2130:double|}", "Write 'double' for both.", "" },
        { "a: decimal | {|GENV2130:int|}", "Write 'decimal' for both.", "" },
        { "a: int | {|GENV2130:Level|}", "Write 'long' for both.", "Level: { enum: [1, 2] }" },
        { "a: string | {|GENV2130:date|}", "Write 'string' for both.", "" },
        { "a: string | {|GENV2130:string|}", "Write 'string' for both.", "" },
        { "a: list<int> | {|GENV2130:list<string>|}", "such as 'list<A | B>'", "" },
        { "a: string | {|GENV2131:json|}", "Use 'json' alone", "" },
        { "a: \"{|GENV2132:Name|} | int\"", "write the '?' behind the last type", "Name: string?" },
        { "a: { type: string, {|GENV2200:min|}: 3 }", "'min' binds numbers, and this is a string. For its length write 'minLength'.", "" },
        { "a: { list: string, {|GENV2200:max|}: 3 }", "For the number of elements write 'maxItems'", "" },
        { "a: { list: string, {|GENV2200:maxLength|}: 3 }", "put it on their type", "" },
        { "a: { type: Size, {|GENV2200:maxLength|}: 3 }", "an enum", "Size: { enum: [small, large] }" },
        { "a: { type: string | bool, {|GENV2200:min|}: 3 }", "a choice", "" },
        { "a: { type: int, max: {|GENV2201:1.5|} }", "a whole number", "" },
        { "a: { type: int, max: {|GENV2201:3000000000|} }", "use 'long'", "" },
        { "a: { type: Tag, minLength: {|GENV2202:10|} }", "at least 10 and at most 9", "Tag: { type: string, maxLength: 9 }" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_one_finding_at_its_place(string fields, string fragment, string types)
        => FieldCheck.Findings(fields, fragment, types);

    [Fact]
    public void A_type_that_is_not_declared_is_one_mistake_however_often_it_is_used()
    {
        var compilation = FieldCheck.Findings(
            "a: {|GENV2100:Pots|}, b: list<Pots>, c: Pots?, d: Post", "Did you mean 'Post'? It is used in 3 places.", "Post: { fields: { id: string } }");

        Assert.Equal(2, Assert.Single(compilation.Findings).Related.Count);
    }

    [Fact]
    public void Lists_are_nested_64_deep_and_no_deeper()
    {
        FieldCheck.Findings($"a: {Nested(50)}");
        var aliases = string.Join("\n", Enumerable.Range(0, 70).Select(level =>
            level == 69 ? "L69: string" : $"L{level}: {(level == 64 ? "{|GENV2102:list<L65>|}" : $"list<L{level + 1}>")}"));
        FieldCheck.Findings("a: L0", "64", aliases);
    }

    [Fact]
    public void A_chain_of_extends_is_64_long_and_no_longer()
    {
        var types = string.Join("\n", Enumerable.Range(0, 70).Select(level => level == 69
            ? "T69: { fields: { id: string } }"
            : $"T{level}: {{ extends: {(level == 64 ? $"{{|GENV2112:T{level + 1}|}}" : $"T{level + 1}")} }}"));

        FieldCheck.Findings("a: T0", "64 levels", types);
    }

    private static string Nested(int depth)
        => string.Concat(Enumerable.Repeat("list<", depth)) + "string" + new string('>', depth);
}
