using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace Genviral.Gen.Generator.Tests.Harness;

/// <summary>Edits as people make them in specs and in the project around them; a seed decides which.</summary>
internal sealed partial class SpecEdits(int seed)
{
    private static readonly string[] Words =
    [
        "string", "int?", "list<Album>", "Book?", "map<string>", "datetime", "{ type: double, min: 1.0 }", "{ type: double, min: 1.00 }",
        "{ enum: [a, b] }", "{ enum: [1, 2], closed: true }", "string | int", "{ fields: { id: string } }", "{ list: Kind, maxItems: 3 }", "Nothing", "[", "",
    ];

    private static readonly string[] Settings =
    [
        "namespace: Acme.Other", "client: OtherClient", "client: Shop", "visibility: internal", "envelope: none", "envelope: { ok: none, data: . }",
        "auth: none", "baseUrl: https://api.acme.example", "retries: 7", "headers: { X-A: string, X-B: { const: b } }", "errors: { gone: 410 }",
    ];

    private static readonly string[] Paths = ["/project/a.genviral.yaml", "/project/b.genviral.yml", "/project/C.genviral.yaml", "/project/d.genviral.yaml"];

    private static readonly string[] Names = ["Album", "Book", "Clip", "Kind"];

    private readonly Random _random = new(seed);

    /// <summary>What the session begins with.</summary>
    public ProjectState First() => ProjectState.Of((Paths[0], NewSpec()), (Paths[1], NewSpec()));

    /// <summary>One edit, or several at once.</summary>
    public ProjectState Edit(ProjectState state)
    {
        for (var count = _random.Next(4) == 0 ? 3 : 1; count > 0; count--)
        {
            state = EditOnce(state);
        }

        return state;
    }

    private ProjectState EditOnce(ProjectState state)
    {
        var path = Pick(Paths);
        if (!state.Files.TryGetValue(path, out var text))
        {
            return state.With(path, NewSpec());
        }

        var lines = text.Split('\n').ToList();
        var at = _random.Next(lines.Count);
        switch (_random.Next(14))
        {
            case 0:
                return state.Without(path);
            case 1:
                return state with { Code = Pick(["", "class Own { }", "namespace System.Runtime.CompilerServices { class IsExternalInit { } }"]) };
            case 2:
                return state with { References = Pick([GeneratorRun.References, GeneratorRun.HostReferences, GeneratorRun.References, GeneratorRun.HostReferences, []]) };
            case 3:
                return state with { Properties = state.Properties.SetItem("build_property.RootNamespace", Pick(["Acme", "Acme.Other", "my-app"])) };
            case 4:
                return state with { Language = Pick([LanguageVersion.CSharp10, LanguageVersion.CSharp11, LanguageVersion.CSharp11, LanguageVersion.CSharp12]) };
            case 5:
                return MoveEntry(state, path);
            case 6:
                lines.Insert(0, Pick(["# A comment.", ""]));
                break;
            case 7:
                lines.RemoveAt(at);
                break;
            case 8:
                lines.Insert(at, Pick(lines));
                break;
            case 9:
                lines[at] = (_random.Next(2) == 0 ? " " : "") + lines[at].TrimEnd('}');
                break;
            case 10:
                lines = [Pick(Settings), .. lines];
                break;
            case 11:
                lines.RemoveAll(line => Settings.Contains(line));
                break;
            default:
                return state.With(path, Retyped(text));
        }

        return state.With(path, string.Join('\n', lines));
    }

    /// <summary>Another type for a field, another name for a type, or another number.</summary>
    private string Retyped(string text)
    {
        var fields = FieldType().Matches(text);
        return _random.Next(3) switch
        {
            0 when fields.Count > 0 && Pick(fields) is { } field => text[..field.Index] + Pick(Words) + text[(field.Index + field.Length)..],
            1 => text.Replace(Pick(Names), Pick(Names), StringComparison.Ordinal),
            _ => Number().Replace(text, Pick(["0", "1", "1.0", "-0.0", "404"]), 1, _random.Next(text.Length)),
        };
    }

    /// <summary>The last line of one file, which is an endpoint, goes into another.</summary>
    private ProjectState MoveEntry(ProjectState state, string path)
    {
        var (from, to) = (state.Files[path], Pick(Paths));
        var cut = from.TrimEnd('\n').LastIndexOf('\n') + 1;
        return to == path || !state.Files.TryGetValue(to, out var other)
            ? state
            : state.With(path, from[..cut]).With(to, other + from[cut..]);
    }

    private string NewSpec()
    {
        var number = _random.Next(10);
        var text = new StringBuilder($"genviral: 1\nclient: {Pick(["ShopClient", "ShopClient", "BookClient"])}\ntypes:\n");
        foreach (var name in Names.Where(_ => _random.Next(3) > 0).DefaultIfEmpty("Album"))
        {
            text.Append($"  {name}: {{ fields: {{ id: string, a{number}: {Pick(Words[..13])}, b?: {Pick(Words[..13])} }} }}\n");
        }

        text.Append("endpoints:\n");
        for (var count = _random.Next(1, 4); count > 0; count--)
        {
            text.Append($"  {Pick(["books", "clips", "x.y"])}.get{number}{count}: {{ put: /get{number}{count}, body: {Pick(Names)}, returns: list<{Pick(Names)}> }}\n");
        }

        return text.ToString();
    }

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    [GeneratedRegex(@"(?<=[a-z]\d?\??: )([A-Za-z<>?]+|\{ (type|enum|list)[^{}]* \})(?=,| \})")]
    private static partial Regex FieldType();

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex Number();
}
