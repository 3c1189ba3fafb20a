using CsCheck;
using Make = CsCheck.Gen;

namespace Genviral.Gen.Spec.Tests.Properties;

/// <summary>A spec without a mistake, and what it declares.</summary>
/// <param name="Text">The spec as YAML.</param>
/// <param name="Types">The declared types that become C# types, with how many members each has.</param>
/// <param name="Endpoints">The names of the endpoints, in order.</param>
public sealed record ValidSpec(string Text, IReadOnlyDictionary<string, int> Types, IReadOnlyList<string> Endpoints)
{
    public override string ToString() => Text;
}

/// <summary>Makes valid specs of every shape of type, with names that are not easy.</summary>
public static class ValidSpecGen
{
    /// <summary>Names as APIs have them; no two become the same in C#.</summary>
    private static readonly string[] Names =
    [
        "id", "created_at", "class", "9lives", "display-name", "is ok", "URL", "value", "æøå", "a.b", "$ref", "@type", "x:y", "-", "Equals", "null",
    ];

    private static readonly string[] Texts =
    [
        "draft", "POSTED", "9:16", "image/png", "true", "null", "1.0", "~", "a b", "#x", "*", "{}", "\\\"", "é", "", "default",
    ];

    private static readonly string[] Scalars =
        ["string", "bool", "int", "long", "double", "decimal", "uuid", "date", "datetime", "uri", "bytes", "json"];

    private static readonly string[] Keys = ["string", "int", "uuid", "date", "Enum0"];

    private static readonly Gen<string> Doc = Make.OneOfConst("", " doc: \"One: two, # three */ </summary>\",", " doc: \"a\\nb\",");

    /// <summary>Any valid spec.</summary>
    public static Gen<ValidSpec> Any =>
        Make.Select(Make.Int[1, 4], Make.Int[1, 3], Make.Int[0, 2], Make.Int[0, 2])
            .SelectMany(counts => Make.Select(
                Object(counts.Item1).Array[counts.Item1],
                Enum.Array[counts.Item2],
                Union(counts.Item1).Array[counts.Item3],
                Choice.Array[counts.Item4],
                Endpoint(counts.Item1).Array[1, 5]))
            .Select(parts => Join(parts.Item1, parts.Item2, parts.Item3, parts.Item4, parts.Item5));

    private static ValidSpec Join((string, int)[] objects, (string, int)[] enums, (string, int)[] unions, string[] choices, string[] endpoints)
    {
        var types = new Dictionary<string, int>(StringComparer.Ordinal);
        var text = new System.Text.StringBuilder("genviral: 1\nclient: RandomClient\nnamespace: Random.Api\ntypes:\n");
        void Add(string kind, IEnumerable<(string Text, int Members)> all)
        {
            foreach (var (type, index) in all.Select((type, index) => (type, index)))
            {
                types.Add($"{kind}{index}", type.Members);
                text.Append($"  {kind}{index}: {type.Text}\n");
            }
        }

        Add("Object", objects);
        Add("Enum", enums);
        Add("Union", unions);
        Add("Choice", choices.Select(choice => (choice, choice.Count(sign => sign == '|') + 1)));
        text.Append("endpoints:\n");
        var names = endpoints.Select((_, index) => $"group{index % 2}.call{index}").ToList();
        foreach (var (endpoint, index) in endpoints.Select((endpoint, index) => (endpoint, index)))
        {
            text.Append($"  {names[index]}: {endpoint.Replace("PATH", $"/call{index}", StringComparison.Ordinal)}\n");
        }

        return new ValidSpec(text.ToString(), types, names);
    }

    private static Gen<string> Type(int objects, int depth)
    {
        var named = Make.OneOf(Make.OneOfConst(Scalars), Make.OneOfConst(Scalars), Make.Int[0, objects - 1].Select(index => $"Object{index}"), Make.Const("Enum0"));
        var plain = depth == 0 ? named : Make.OneOf(
            named,
            named,
            Type(objects, depth - 1).Select(inner => $"list<{inner}>"),
            Type(objects, depth - 1).Select(inner => $"map<{inner}>"));
        return Make.Select(plain, Make.Bool, (type, isNullable) => isNullable ? type + "?" : type);
    }

    private static Gen<string> Node(int objects)
        => Make.OneOf(
            Type(objects, 2).Select(type => $"\"{type}\""),
            Make.Select(Doc, Type(objects, 1), (doc, type) => $"{{{doc} type: \"{type}\" }}"),
            Make.Select(Type(objects, 1), Make.Int[0, 3], (type, least) => $"{{ list: \"{type}\", minItems: {least}, maxItems: 5 }}"),
            Make.Select(Make.OneOfConst(Keys), Type(objects, 1), (key, type) => $"{{ map: \"{type}\", keys: {key} }}"),
            Make.OneOfConst("{ const: 1 }", "{ const: \"x\\\"y\" }", "{ const: true }", "{ type: string, maxLength: 5, pattern: '^a+$' }"),
            Make.OneOfConst("{ enum: [a, b] }", "{ fields: { inner?: string } }", "string | int", "{ type: double, min: 0, exclusiveMax: 1 }"));

    private static Gen<(string, int)> Object(int objects)
        => Make.Select(Doc, Fields(objects, 0), (doc, fields) => ($"{{{doc} fields: {{ {string.Join(", ", fields)} }} }}", fields.Length));

    /// <summary>Fields of different names, beginning anywhere among them.</summary>
    private static Gen<string[]> Fields(int objects, int least)
        => Make.Select(Make.Int[0, Names.Length - 1], Make.Select(Make.Bool, Node(objects)).Array[least, 7])
            .Select((start, fields) => fields
                .Select((field, index) => $"{Quoted(Names[(start + index) % Names.Length] + (field.Item1 ? "?" : ""))}: {field.Item2}")
                .Select((field, index) => field.Replace("\"-\"", $"\"- {index}\"", StringComparison.Ordinal).Replace("\"-?\"", $"\"- {index}?\"", StringComparison.Ordinal))
                .ToArray());

    private static Gen<(string, int)> Enum { get; }
        = Make.Select(Make.Int[0, Texts.Length - 1], Make.Int[1, 6], Make.Bool, Make.Bool)
            .Select((start, count, isMap, isClosed) => (
                (isMap, Values: Enumerable.Range(start, count).Select(index => (index, Text: Texts[index % Texts.Length]))) switch
                {
                    (true, var values) => $"{{ enum: {{ {string.Join(", ", values.Select(value => $"\"{value.Text}\": {{ csharp: Member{value.index} }}"))} }}",
                    (false, _) => $"{{ enum: [{string.Join(", ", Enumerable.Range(0, count).Select(index => $"value{index}"))}]",
                }
                + (isClosed ? ", closed: true }" : " }"),
                count));

    private static Gen<(string, int)> Union(int objects)
        => Make.Select(Fields(objects, 1).Array[2, 4], Make.Bool)
            .Select((cases, hasNumbers) => (
                $"{{ oneOf: {{ {string.Join(", ", cases.Select((fields, index) => $"{(hasNumbers ? "" : "case")}{index}: {{ fields: {{ {string.Join(", ", fields)} }} }}"))} }}, "
                    + $"discriminator: kind{(hasNumbers ? ", numeric: true" : "")} }}",
                cases.Length));

    private static Gen<string> Choice { get; } = Make.OneOfConst("int | string", "bool | list<string>", "Enum0 | double", "string | Object0", "map<int> | decimal | bool");

    private static Gen<string> Endpoint(int objects)
        => Make.Select(Make.OneOfConst("get", "post", "put", "patch", "delete"), Make.Bool, Fields(objects, 0), Node(objects), Make.Bool)
            .Select((method, hasBody, body, returns, isNamed) =>
                $"{{ {method}: PATH/:id, query: {{ limit?: int, \"kind\": Enum0, tags?: list<string> }}, "
                + (hasBody && method != "get" ? $"body: {(isNamed ? "Object0" : $"{{ fields: {{ {string.Join(", ", body)} }} }}")}, " : "")
                + $"returns: {returns} }}");

    private static string Quoted(string text) => $"\"{text}\"";
}
