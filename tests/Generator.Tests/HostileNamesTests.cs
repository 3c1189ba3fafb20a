using Genviral.Gen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Genviral.Gen.Generator.Tests;

/// <summary>Names and texts that try to break the emitted code.</summary>
public class HostileNamesTests
{
    [Fact]
    public void Members_that_every_record_has_are_moved_aside()
        => Compiles("""
            genviral: 1
            client: OddClient
            namespace: Odd
            types:
              Post:
                fields:
                  post: string
                  equals: int
                  to_string: string
                  get_hash_code: int
                  equality_contract: string
                  clone: bool
                  get_type: string
                  print_members: string
                  deconstruct: string
                  input: string
                  output: string?
                  value?: string
                  members: list<string>
                  member?: string?
                  class: string
                  event?: string
                  hash: int
                  other: string
                  additional: string
                additional: string
              Odd: { enum: [value, values, is_known, equals, to_string, odd, default, new, OddJson] }
              Shut: { enum: [value__, equals, shut, to_string, has_flag], closed: true }
            endpoints:
              equals.to_string:
                post: /x/{call}/{connection}
                query: { request?: string, cancellation_token?: int, class: string, operation?: Odd, shut?: Shut }
                headers: { X-Call?: string }
                body: Post
                returns: Odd
              dispose.get_type: { get: /y, returns: Shut }
              dispose: { get: /z, returns: string }
            """);

    [Fact]
    public void Methods_that_follow_an_operation_up_give_way_to_those_of_the_spec()
    {
        var run = GeneratorRun.Of("""
            genviral: 1
            client: ListAllClient
            namespace: ListPaging
            types:
              AsyncPageable: { fields: { page: int, next: string } }
            endpoints:
              list:
                get: /list/{page}
                query: { position?: string, token?: string, next?: int, "class?": int, cancellation_token?: int }
                returns: { fields: { page: list<AsyncPageable>, next: int } }
                paginate: { page: class, items: page, total: next }
              list_all: { get: /all, returns: string }
              list_paging: { get: /paging, returns: string }
              generate:
                post: /{id}/{polling}
                query: { progress?: string, token?: int }
                returns: { fields: { state: string, start: string } }
                poll: { with: generate_and_wait.generate_polling, id: start, until: known, done: "x\"y", every: 1s }
              generate_and_wait: { get: /wait, returns: string }
              generate_and_wait.generate_polling:
                get: /{id}/{class}
                query: { cancellation_token?: int }
                returns: { fields: { known: { enum: ["x\"y"], closed: true } } }
              create:
                post: /create
                query: { content?: string, content_length?: int, progress?: int, token?: string }
                body: { fields: { answer: { enum: [image/png], closed: true } } }
                returns: { fields: { request: "map<string>" } }
                upload: { url: "request.a\"b", contentType: answer }
              create_and_send: { get: /send, returns: { binary: image/png } }
              form: { post: /form, body: { form: { output: string, value?: list<string?>, item: list<int>, some_thing: "map<int>", some?: "string | int", equals: json } } }
              parts: { post: /parts, body: { multipart: { "a\"b": file, output: "list<file>", to_string: date } } }
              bytes: { put: "/{content}/{content_type}", query: { body?: int, call?: int }, body?: { binary: "*/*" } }
              position.list:
                post: /list
                body: { fields: { with: string, position: long? } }
                returns: { fields: { data: { map: list<AsyncPageable> }, total: double? } }
                paginate: { offset: position, items: data.get, total: total }
            """);

        Assert.Empty(run.Findings);
        Assert.Empty(run.CompilerFindings);
        Assert.Contains(" ListAllAsync_(", run.Sources["ListAllClient.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Types_called_like_those_of_the_framework_do_no_harm()
        => Compiles("""
            genviral: 1
            client: SystemClient
            namespace: System.Consumer
            types:
              Task: { fields: { string: String, task: Guid } }
              String: { fields: { uri: Uri } }
              Guid: { enum: [a] }
              Uri: { oneOf: { dictionary: Dictionary, list: List }, discriminator: type }
              Dictionary: { fields: { a: list<Exception> } }
              List: { fields: { b: map<Object> } }
              Exception: { fields: { c: int } }
              Object: { fields: { d?: Attribute? } }
              Attribute: { fields: { e: bool } }
              Optional: { fields: { f?: string? } }
              JsonInput: { fields: { g: json } }
              Genviral: { fields: { h: bytes } }
            endpoints:
              system.threading: { post: /x, body: Task, returns: Optional }
              genviral.gen: { post: /y, body: JsonInput, returns: Genviral }
            """,
            """
            namespace System.Consumer { class Console { } class Type { } }
            namespace Consumer { class Task { } class System { } class String { } }
            class Genviral2 { }
            """);

    [Fact]
    public void Two_clients_live_in_one_project()
    {
        const string Spec = """
            genviral: 1
            namespace: Same
            client: NAMEClient
            endpoints:
              NAME.get: { get: /x, returns: { fields: { id: string } } }
            """;
        var run = GeneratorRun.Of(
            [("/p/a.genviral.yaml", Spec.Replace("NAME", "One")), ("/p/b.genviral.yaml", Spec.Replace("NAME", "Two"))]);

        Assert.Empty(run.Findings);
        Assert.Empty(run.CompilerFindings);
    }

    [Fact]
    public void Clients_whose_names_differ_by_case_alone_live_in_one_project()
    {
        string[] names = ["ShopClient", "shopClient", "SHOPClient"];
        var run = GeneratorRun.Of(names.Select((name, i)
            => ($"/p/{name}.genviral.yaml", $"genviral: 1\nnamespace: N{i}\nclient: {name}\nendpoints: {{ a.get: {{ get: /x, returns: string }} }}")));

        Assert.Empty(run.Findings);
        Assert.Empty(run.CompilerFindings);
    }

    [Theory]
    [InlineData("*/ class Hostile { } /*")]
    [InlineData("</summary> <x>")]
    [InlineData("\\\" + Hostile + \\\"")]
    [InlineData("\\n class Hostile { }")]
    [InlineData("\\u0085 class Hostile { }")]
    [InlineData("\\u2028 class Hostile { }")]
    [InlineData("\\u2029 class Hostile { }")]
    [InlineData("\\\"\\\"\\\" class Hostile { }")]
    [InlineData("{Hostile} {{Hostile}}")]
    [InlineData("\\r class Hostile { }")]
    [InlineData("\\u202E class Hostile { }")]
    [InlineData("#if Hostile")]
    public void Text_of_the_spec_never_becomes_code(string text)
    {
        var run = GeneratorRun.Of($$"""
            genviral: 1
            client: DocClient
            namespace: Docs
            doc: "{{text}}"
            errors: { "x{{text}}": { status: 400, doc: "{{text}}", csharp: Code } }
            types:
              Item:
                doc: "{{text}}"
                fields:
                  "a{{text}}": { type: string, doc: "{{text}}", csharp: A, default: "{{text}}", deprecated: "{{text}}" }
                  b: { const: "{{text}}" }
              Kind: { enum: { "v{{text}}": { csharp: V, doc: "{{text}}" } } }
            endpoints:
              items.get:
                doc: "{{text}}"
                get: /items
                query: { "q{{text}}?": { type: Kind, doc: "{{text}}", csharp: Q } }
                returns: Item
                errors: ["x{{text}}"]
                deprecated: "{{text}}"
            """);

        Assert.DoesNotContain(run.Findings, finding => finding.Id.StartsWith("GENV9", StringComparison.Ordinal));
        Assert.DoesNotContain(run.CompilerFindings, finding => finding.Severity == DiagnosticSeverity.Error);
        var declared = run.Output.SyntaxTrees
            .SelectMany(tree => tree.GetRoot(TestContext.Current.CancellationToken).DescendantTokens())
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
            .Select(token => token.ValueText);
        Assert.DoesNotContain("Hostile", declared);
    }

    [Fact]
    public void A_key_without_a_name_is_one_error_and_the_rest_compiles()
    {
        var run = GeneratorRun.Of("""
            genviral: 1
            client: ShopClient
            endpoints:
              _: { get: /x, returns: string }
              items.__: { get: /y, returns: string }
              __.list: { get: /z, returns: string }
            """);

        Assert.Equal(["GENV2902", "GENV2902", "GENV2902"], run.Findings.Select(finding => finding.Id));
        Assert.All(run.Findings, finding => Assert.DoesNotContain("one of them", finding.GetMessage(), StringComparison.Ordinal));
        Assert.DoesNotContain(run.CompilerFindings, finding => finding.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void Names_that_meet_are_one_error_each_and_the_rest_compiles()
    {
        var run = GeneratorRun.Of("""
            genviral: 1
            client: MeetClient
            types:
              Item: { fields: { error_code: string, errorCode: string, "---": string } }
            endpoints:
              items.get: { get: /x, returns: Item }
            """);

        Assert.Equal(["GENV2901", "GENV2902"], run.Findings.Select(finding => finding.Id));
        Assert.Empty(run.CompilerFindings);
    }

    [Fact]
    public void A_union_told_apart_from_outside_may_stand_in_the_base_of_a_union()
        => Compiles("""
            genviral: 1
            client: EventsClient
            types:
              Event:
                oneOf: { a: Started, b: Stopped }
                discriminator: kind
                extends: EventBase
              EventBase:
                fields: { sort: string, whole: string, told?: int, one: Entry, items: list<Entry> }
              Entry: { oneOf: { files: { fields: { size: long } }, links: { fields: { href: uri } } }, discriminator: ../sort }
              Started: { fields: { by: string } }
              Stopped: { fields: { reason: string? } }
            endpoints:
              events.get: { get: /x, returns: Event }
            """);

    [Fact]
    public void A_union_told_apart_from_outside_may_be_named_as_a_keyword()
        => Compiles("""
            genviral: 1
            client: EventsClient
            types:
              Event: { fields: { sort: string, decimal: Entry, event: list<Entry> } }
              Entry: { oneOf: { files: { fields: { size: long } }, links: { fields: { href: uri } } }, discriminator: ../sort }
            endpoints:
              events.get: { get: /x, returns: Event }
            """);

    [Theory]
    [InlineData("strnig")]
    [InlineData("Gone")]
    [InlineData("list<Told>")]
    public void What_all_cases_share_is_not_shared_where_a_case_lost_its_own(string type)
        => Assert.Empty(GeneratorRun.Of($$"""
            genviral: 1
            client: EventsClient
            types:
              Event: { oneOf: { a: { fields: { sort: {{type}} } }, b: { fields: { by: string } } }, discriminator: kind, extends: EventBase }
              EventBase: { fields: { sort: string, whole: string } }
              Gone: { oneOf: { a: { type: string }, b: { type: string } }, discriminator: x }
              Told: { oneOf: { a: { fields: { c: int } }, b: { fields: { d: int } } }, discriminator: ../nothing }
            endpoints:
              events.get: { get: /x, returns: Event }
            """).CompilerFindings);

    [Fact]
    public void The_aliases_of_emitted_code_may_be_names_of_anything_else()
        => Compiles(
            """
            genviral: 1
            client: OddClient
            namespace: Api.Sys
            types:
              Sys: { fields: { api: string, gen: list<Api>, sys?: double? } }
              Api: { enum: [gen, sys, api] }
              Gen: { fields: { api: Api } }
            endpoints:
              sys.api: { post: "/x/{gen}", query: { api?: Api, sys?: int }, body: Sys, returns: Gen }
              gen: { get: /y, returns: Sys }
            """,
            """
            class Sys { }
            class _Sys { }
            namespace _Api { class _Gen { } }
            namespace Gen { class Api { } }
            namespace Api { class Gen { } }
            """);

    [Fact]
    public void Clients_that_share_names_in_a_namespace_are_one_error_and_both_compile()
    {
        var run = GeneratorRun.Of([
            ("/project/first.genviral.yaml", Client("FirstClient", "A: { fields: { id: string } }, B: { fields: { id: string } }, C: { fields: { id: string } }, D: { fields: { id: string } }")),
            ("/project/second.genviral.yaml", Client("SecondClient", "A: { fields: { no: int } }, B: { fields: { id: string } }, C: { fields: { id: string } }, D: { fields: { id: string } }")),
        ]);

        var finding = Assert.Single(run.Findings);
        Assert.Equal("GENV2903", finding.Id);
        Assert.Equal(
            "SecondClient and FirstClient both have 'A', 'B', 'C' and 2 more in the namespace 'Shared': write 'namespace: OtherName' into one of the two specs",
            finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("second.genviral.yaml", Path.GetFileName(finding.Location.GetLineSpan().Path));
        Assert.Empty(run.CompilerFindings);

        static string Client(string name, string types) => $$"""
            genviral: 1
            client: {{name}}
            namespace: Shared
            types: { {{types}} }
            endpoints: { items.get: { get: /x, returns: { fields: { a: A, b: B, c: C, d: D } } } }
            """;
    }

    [Fact]
    public void Three_clients_that_do_not_even_name_themselves_are_told_apart_by_place_and_name()
    {
        const string Spec = "genviral: 1\ntypes: { Item: { fields: { id: string } } }\nendpoints: { items.get: { get: /x, returns: Item } }";
        var run = GeneratorRun.Of([("/project/a.genviral.yaml", Spec), ("/project/b.genviral.yaml", Spec), ("/project/c.genviral.yaml", Spec)]);

        Assert.Equal(["b.genviral.yaml", "c.genviral.yaml"], run.Findings.Select(finding => Path.GetFileName(finding.Location.GetLineSpan().Path)));
        Assert.All(run.Findings, finding => Assert.Contains("and AClient both have 'Item'", finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        Assert.Empty(run.CompilerFindings);
    }

    [Theory]
    [InlineData("ShopClient", "Shop", "ShopEnvelope")]
    [InlineData("ShopClient", "IShopClient", "IShopClient")]
    public void Clients_whose_own_names_meet_are_one_error(string first, string second, string name)
    {
        var run = GeneratorRun.Of([
            ("/project/first.genviral.yaml", $"genviral: 1\nclient: {first}\nendpoints: {{ get: {{ get: /x, returns: string }} }}"),
            ("/project/second.genviral.yaml", $"genviral: 1\nclient: {second}\nendpoints: {{ get: {{ get: /x, returns: string }} }}"),
        ]);

        var finding = Assert.Single(run.Findings);
        Assert.Equal("GENV2903", finding.Id);
        Assert.Contains($"'{name}'", finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(run.CompilerFindings);
    }

    [Fact]
    public void CSharp_10_is_one_error_and_nothing_is_emitted()
    {
        var run = GeneratorRun.Of(
            "genviral: 1\nendpoints: { a.get: { get: /x, returns: string } }", language: LanguageVersion.CSharp10);

        Assert.Equal("GENV9001", Assert.Single(run.Findings).Id);
        Assert.Empty(run.Sources);
    }

    private static void Compiles(string spec, string code = "")
    {
        var run = GeneratorRun.Of(spec, code);
        Assert.Empty(run.Findings);
        Assert.Empty(run.CompilerFindings);
    }
}
