namespace Genviral.Gen.Spec.Syntax;

/// <summary>Every key of the language, by the mapping that it stands in.</summary>
/// <remarks>The schema for editors is compared with this table: a key that is missing here exists nowhere.</remarks>
internal static class SpecKeys
{
    public static readonly IReadOnlyList<string> Methods = ["get", "post", "put", "patch", "delete"];

    public static readonly IReadOnlyList<string> Shapes = ["type", "fields", "enum", "list", "map", "oneOf", "const"];

    public static readonly IReadOnlyList<string> Limits =
        ["min", "max", "exclusiveMin", "exclusiveMax", "minLength", "maxLength", "pattern", "format", "minItems", "maxItems"];

    /// <summary>What any type node may have beside its shape.</summary>
    public static readonly IReadOnlyList<string> Modifiers = ["doc", "name", "example", .. Limits];

    public static readonly IReadOnlyList<string> PagingKinds = ["offset", "page", "cursor"];

    public static readonly IReadOnlyList<string> ContentKinds = ["multipart", "form", "binary"];

    public static readonly IReadOnlyList<string> CredentialPlaces = ["header", "query", "path"];

    public static readonly IReadOnlyList<string> RuleKinds = ["atLeastOne", "exactlyOne", "atMostOne"];

    public static readonly KeyOwner Spec = new("at the top level",
    [
        "genviral", "client", "namespace", "visibility", "doc", "baseUrl", "auth", "headers", "timeout", "retries",
        "concurrency", "errors", "commonErrors", "envelope", "types", "endpoints", "$schema",
    ]);

    public static readonly KeyOwner Endpoint = new("in an endpoint",
    [
        .. Methods, "doc", "path", "query", "headers", "body", "body?", "returns", "returns?", "status", "errors", "paginate",
        "poll", "upload", "idempotencyKey", "deprecated", "timeout", "retries", "auth", "envelope", "omit",
    ]);

    public static readonly KeyOwner Type = new("in a type",
    [
        .. Shapes, "doc", "nullable", "name", "example", .. Limits, "extends", "additional", "rules", "closed",
        "numeric", "discriminator", "keys",
    ]);

    public static readonly KeyOwner Field = new("in a field", [.. Type.Keys, "default", "deprecated", "csharp"]);

    public static readonly KeyOwner QueryParameter = new("in a query parameter", [.. Field.Keys, "style"]);

    public static readonly KeyOwner Body = new("in a body", [.. ContentKinds, .. Type.Keys]);

    public static readonly KeyOwner Returns = new("in 'returns'", ["binary", .. Type.Keys]);

    public static readonly KeyOwner EnumValue = new("in an enum value", ["doc", "csharp", "deprecated"]);

    public static readonly KeyOwner Rule = new("in a rule", RuleKinds);

    public static readonly KeyOwner Error = new("in an error", ["status", "doc", "retry", "csharp"]);

    public static readonly KeyOwner Auth = new("in 'auth'", [.. CredentialPlaces, "prefix"]);

    public static readonly KeyOwner Envelope = new("in 'envelope'",
        ["ok", "code", "message", "data", "errorCode", "issues", "fields"]);

    public static readonly KeyOwner Paginate = new("in 'paginate'",
        [.. PagingKinds, "limit", "items", "total", "hasMore", "next"]);

    public static readonly KeyOwner Poll = new("in 'poll'", ["with", "id", "until", "done", "failed", "every"]);

    public static readonly KeyOwner Upload = new("in 'upload'", ["url", "contentType", "method"]);

    /// <summary>All of them, the ones that authors know best first.</summary>
    public static readonly IReadOnlyList<KeyOwner> Owners =
    [
        Spec, Endpoint, Type, Field, QueryParameter, Body, Returns, EnumValue, Rule, Error, Auth, Envelope, Paginate,
        Poll, Upload,
    ];
}
