using Genviral.Gen.Spec.Tests.Language;

namespace Genviral.Gen.Spec.Tests.Schema;

/// <summary>Specs that are wrong in one thing that a schema can see; the section tells in which.</summary>
internal static class WrongShapes
{
    public static IReadOnlyList<DocumentExample> All { get; } =
    [
        .. TopLevel(), .. Errors(), .. Envelopes(), .. Shapes(), .. Modifiers(), .. Fields(), .. Endpoints(), .. Extras(),
    ];

    private static IEnumerable<DocumentExample> TopLevel() =>
    [
        Spec("no version", "client: XClient\nendpoints: { a: { get: /a, returns: string } }\n"),
        Spec("another version", "genviral: 2\nendpoints: { a: { get: /a, returns: string } }\n"),
        Top("an unknown top-level key", "clientt: XClient\n"),
        Top("a key in other letters", "BaseUrl: https://api.example.com\n"),
        Top("a client with a space", "client: My Client\n"),
        Top("a namespace with a dash", "namespace: My-Company.Api\n"),
        Top("an unknown visibility", "visibility: private\n"),
        Top("a baseUrl without a scheme", "baseUrl: api.example.com\n"),
        Top("a timeout without a unit", "timeout: 100\n"),
        Top("a timeout with an unknown unit", "timeout: 100 parsecs\n"),
        Top("retries below zero", "retries: -1\n"),
        Top("retries in words", "retries: three\n"),
        Top("no concurrency at all", "concurrency: 0\n"),
        Top("an unknown auth", "auth: basic\n"),
        Top("auth in two places", "auth: { header: A, query: b }\n"),
        Top("auth without a place", "auth: { prefix: \"Bot \" }\n"),
        Top("auth with an unknown key", "auth: { cookie: sid }\n"),
        Top("a prefix of a query parameter", "auth: { query: key, prefix: \"Bot \" }\n"),
        Top("an empty list of common errors", "commonErrors: []\n"),
        Top("a baseUrl with a query", "baseUrl: https://api.example.com?a=b\n"),
        Top("headers as a list", "headers: [X-Client]\n"),
        Top("types as a list", "types: [Account]\n"),
        Top("endpoints as a list", "endpoints: [{ get: /a }]\n"),
    ];

    private static IEnumerable<DocumentExample> Errors() =>
    [
        WithErrors("an error with a text for a status", "not_found: missing"),
        WithErrors("an error with no HTTP status", "not_found: 4040"),
        WithErrors("an error with an unknown key", "not_found: { status: 404, retryable: true }"),
        WithErrors("an error with a retry in words", "not_found: { status: 404, retry: sometimes }"),
        WithErrors("an error with a C# name that is none", "not_found: { status: 404, csharp: Not-Found }"),
    ];

    private static IEnumerable<DocumentExample> Envelopes() =>
    [
        Top("an unknown envelope", "envelope: bare\n"),
        Top("an unknown part of the envelope", "envelope: { error_code: code }\n"),
        Top("a part of the envelope as a list", "envelope: { data: [data] }\n"),
        Top("a part of the envelope with an empty name", "envelope: { message: error..message }\n"),
        Top("two members that tell success", "envelope: { ok: { code: 0, status: ok } }\n"),
        Top("a path with brackets", "envelope: { errorCode: \"errors[0].code\" }\n"),
    ];

    private static IEnumerable<DocumentExample> Shapes() =>
    [
        Types("a type in lower case", "account: { fields: { id: string } }\n"),
        Types("a type without a shape", "Account: { doc: Nothing else. }\n"),
        Types("a type with two shapes", "Account: { fields: { id: string }, enum: [a, b] }\n"),
        Types("a type as a list", "Account: [string]\n"),
        Fields("an unknown built-in type", "a: integer\n"),
        Fields("a type with brackets", "a: \"string[]\"\n"),
        Fields("a type in a mapping in a mapping", "a: { type: { fields: { b: string } } }\n"),
        Fields("an empty enum", "a: { enum: [] }\n"),
        Fields("an enum with a boolean", "a: { enum: [true, \"false\"] }\n"),
        Fields("an enum with a null", "a: { enum: [null, b] }\n"),
        Fields("an enum with a fraction", "a: { enum: [\"1.0\", 1.5] }\n"),
        Fields("an enum with a value twice", "a: { enum: [b, c, b] }\n"),
        Fields("an enum with a list", "a: { enum: [[b]] }\n"),
        Fields("an enum value with an unknown key", "a: { enum: { b: { description: Text. } } }\n"),
        Fields("fields as a list", "a: { fields: [b] }\n"),
        Fields("a const that is a list", "a: { const: [1] }\n"),
        Types("a union without a discriminator", "U: { oneOf: { a: { fields: { b: string } }, c: { fields: { d: string } } } }\n"),
        Types("a union of one case", "U: { oneOf: { a: { fields: { b: string } } }, discriminator: type }\n"),
        Types("a union of a list", "U: { oneOf: [A, B], discriminator: type }\n"),
        Types("a base in lower case", "A: { extends: base, fields: { b: string } }\n"),
    ];

    private static IEnumerable<DocumentExample> Modifiers() =>
    [
        Fields("an unknown modifier", "a: { type: string, description: Text. }\n"),
        Fields("a modifier of OpenAPI", "a: { type: int, minimum: 1 }\n"),
        Fields("nullable in words", "a: { type: string, nullable: sometimes }\n"),
        Fields("a min that is no number", "a: { type: int, min: one }\n"),
        Fields("a length below zero", "a: { type: string, maxLength: -1 }\n"),
        Fields("a length with a fraction", "a: { type: string, maxLength: 1.5 }\n"),
        Fields("an unknown format", "a: { type: string, format: ipv4 }\n"),
        Fields("closed beside a type", "a: { type: string, closed: true }\n"),
        Fields("keys beside a list", "a: { list: string, keys: int }\n"),
        Fields("a discriminator beside fields", "a: { fields: { b: string }, discriminator: b }\n"),
        Fields("additional beside a list", "a: { list: string, additional: string }\n"),
        Fields("a rule of an unknown kind", "a: { fields: { b?: string }, rules: [{ allOf: [b] }] }\n"),
        Fields("a rule of two kinds", "a: { fields: { b?: string, c?: string }, rules: [{ atLeastOne: [b, c], atMostOne: [b, c] }] }\n"),
        Fields("any beside a rule that wants one at most", "a: { fields: { b?: string, c?: string }, rules: [{ exactlyOne: any }] }\n"),
        Fields("a style outside a query", "a: { list: string, style: comma }\n"),
    ];

    private static IEnumerable<DocumentExample> Fields() =>
    [
        Fields("a field as a list", "a: [string]\n"),
        Fields("a C# name with a space", "a: { type: string, csharp: My Name }\n"),
        Fields("deprecated denied", "a: { type: string, deprecated: false }\n"),
        Fields("a name with two question marks", "a??: string\n"),
        Types("a default on a type", "A: { type: string, default: b }\nB: { fields: { a: A } }\n"),
    ];

    private static IEnumerable<DocumentExample> Endpoints() =>
    [
        Endpoint("an endpoint without a method", "doc: Nothing."),
        Endpoint("an endpoint with two methods", "get: /a, post: /a, returns: string"),
        Endpoint("an endpoint with an unknown key", "get: /a, returns: string, description: Text."),
        Endpoint("a path without a slash", "get: a, returns: string"),
        Endpoint("a path with a query", "get: \"/a?b=c\", returns: string"),
        Endpoint("a path parameter that may be left out", "get: /a/:id, path: { \"id?\": string }, returns: string"),
        Endpoint("a body and perhaps a body", "post: /a, body: string, \"body?\": string"),
        Endpoint("two kinds of body", "post: /a, body: { multipart: { a: file }, form: { b: string } }"),
        Endpoint("a multipart answer", "get: /a, returns: { multipart: { a: file } }"),
        Endpoint("a status in words", "post: /a, status: created"),
        Endpoint("a status that is none", "post: /a, status: 20"),
        Endpoint("another auth for an endpoint", "post: /a, auth: { header: X }"),
        Endpoint("another envelope for an endpoint", "post: /a, envelope: { ok: status }"),
        Endpoint("an unknown style", "get: /a, query: { b: { list: string, style: pipes } }, returns: string"),
        Endpoint("omit in words", "post: /a, omit: later"),
        Endpoint("omit denied", "post: /a, omit: false"),
        Endpoint("a path with a blank", "post: /a b"),
        Endpoint("a status twice", "post: /a, status: [200, 200]"),
        Endpoint("a header with a blank", "post: /a, headers: { X Client: string }"),
        Endpoint("a content type without a slash", "post: /a, body: { binary: png }"),
        Spec("an endpoint's name with a space", "genviral: 1\nendpoints: { list posts: { get: /a, returns: string } }\n"),
    ];

    private static IEnumerable<DocumentExample> Extras() =>
    [
        Endpoint("paging in two ways", "get: /a, query: { page?: int, offset?: int }, returns: list<string>, paginate: { page: page, offset: offset, items: . }"),
        Endpoint("paging in no way", "get: /a, returns: list<string>, paginate: { items: . }"),
        Endpoint("paging without items", "get: /a, query: { page?: int }, returns: list<string>, paginate: { page: page }"),
        Endpoint("a cursor without next", "get: /a, query: { c?: string }, returns: list<string>, paginate: { cursor: c, items: . }"),
        Endpoint("polling without a state", "post: /a, returns: { fields: { id: string } }, poll: { with: b, id: id, done: [ok], every: 5s }"),
        Endpoint("polling without a unit", "post: /a, returns: { fields: { id: string } }, poll: { with: b, id: id, until: ., done: [ok], every: 5 }"),
        Endpoint("a path into the answer with brackets", "get: /a, query: { page?: int }, returns: list<string>, paginate: { page: page, items: \"a[0]\" }"),
        Endpoint("an upload by get", "post: /a, returns: { fields: { url: uri } }, upload: { url: url, method: get }"),
        Endpoint("an upload without an address", "post: /a, body: { fields: { t: string } }, upload: { contentType: t }"),
    ];

    private static DocumentExample Spec(string why, string text) => Wrong(why, ExampleKind.Spec, text);

    private static DocumentExample Top(string why, string text) => Wrong(why, ExampleKind.Top, text);

    private static DocumentExample Types(string why, string text) => Wrong(why, ExampleKind.Types, text);

    private static DocumentExample Fields(string why, string text) => Wrong(why, ExampleKind.Fields, text);

    private static DocumentExample Endpoint(string why, string keys)
        => Wrong(why, ExampleKind.Endpoints, $"a: {{ {keys} }}\nb: {{ get: /b/:id, returns: string }}\n");

    private static DocumentExample WithErrors(string why, string error)
        => Spec(why, $"genviral: 1\nerrors:\n  {error}\nendpoints: {{ a: {{ post: /a, errors: [not_found] }} }}\n");

    private static DocumentExample Wrong(string why, ExampleKind kind, string text)
        => new("wrong", 0, why, IsJson: false, kind, WantedId: null, text);
}
