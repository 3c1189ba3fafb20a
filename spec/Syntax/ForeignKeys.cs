using Genviral.Gen.Spec.Diagnostics;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>Keys of other languages, OpenAPI above all, and what stands for them here.</summary>
internal static class ForeignKeys
{
    private const string KindIsKey
        = "The kind of paging is a key, 'offset', 'page' or 'cursor', whose value is the name of the parameter.";

    private const string RetryIsOfErrors = "How often a call goes again is 'retries: 2'; 'retry: true' belongs in an error.";

    private static readonly Dictionary<string, ForeignKey> Anywhere = new(StringComparer.Ordinal)
    {
        ["description"] = new("doc"),
        ["summary"] = new("doc"),
        ["comment"] = new("doc"),
        ["docs"] = new("doc"),
        ["x-csharp-name"] = new("csharp"),
    };

    private static readonly Dictionary<string, ForeignKey> InSpec = new(StringComparer.Ordinal)
    {
        ["version"] = new("genviral", "The language version is 'genviral: 1'."),
        ["info"] = new("doc"),
        ["title"] = new("client"),
        ["name"] = new("client"),
        ["servers"] = new("baseUrl"),
        ["host"] = new("baseUrl"),
        ["basePath"] = new("baseUrl"),
        ["retry"] = new("retries", RetryIsOfErrors),
        ["url"] = new("baseUrl"),
        ["security"] = new("auth"),
        ["securitySchemes"] = new("auth"),
        ["paths"] = new("endpoints"),
        ["operations"] = new("endpoints"),
        ["service"] = new("endpoints"),
        ["components"] = new("types"),
        ["definitions"] = new("types"),
        ["schemas"] = new("types"),
        ["models"] = new("types"),
    };

    private static readonly Dictionary<string, ForeignKey> InEndpoint = new(StringComparer.Ordinal)
    {
        ["head"] = new("get", "The methods are get, post, put, patch and delete."),
        ["options"] = new("get", "The methods are get, post, put, patch and delete."),
        ["trace"] = new("get", "The methods are get, post, put, patch and delete."),
        ["method"] = new("get", "The method is the key and the path its value: 'get: /path'."),
        ["url"] = new("get", "The method is the key and the path its value: 'get: /path'."),
        ["parameters"] = new("query", "Parameters are fields under 'query', 'path' or 'headers'."),
        ["params"] = new("query", "Parameters are fields under 'query', 'path' or 'headers'."),
        ["in"] = new("query", "Parameters are fields under 'query', 'path' or 'headers'."),
        ["requestBody"] = new("body"),
        ["request"] = new("body"),
        ["response"] = new("returns"),
        ["responses"] = new("returns", "Write 'returns' for the data of a success and 'errors' for the error codes."),
        ["operationId"] = new("doc", "The key of the endpoint is its name."),
        ["tags"] = new("doc", "The group is part of the endpoint's key: 'group.operation'."),
        ["security"] = new("auth", "An endpoint without credentials has 'auth: none'."),
        ["pagination"] = new("paginate"),
        ["paging"] = new("paginate"),
        ["statusCode"] = new("status"),
        ["consumes"] = new("body"),
        ["retry"] = new("retries", RetryIsOfErrors),
        ["produces"] = new("returns"),
    };

    private static readonly Dictionary<string, ForeignKey> InType = new(StringComparer.Ordinal)
    {
        ["properties"] = new("fields"),
        ["members"] = new("fields"),
        ["items"] = new("list"),
        ["array"] = new("list"),
        ["object"] = new("fields"),
        ["values"] = new("enum", "Write 'enum' for a choice of values, 'map' for a map's values."),
        ["required"] = new("doc", "A field must be present unless its name ends in '?': 'name?: string'."),
        ["optional"] = new("doc", "The name of a field that may be absent ends in '?': 'name?: string'."),
        ["$ref"] = new("type", "Write the type's name, as in 'type: Account'."),
        ["ref"] = new("type", "Write the type's name, as in 'type: Account'."),
        ["anyOf"] = new("oneOf", "Write 'A | B', or 'oneOf' with a 'discriminator'."),
        ["union"] = new("oneOf"),
        ["allOf"] = new("extends"),
        ["base"] = new("extends"),
        ["additionalProperties"] = new("additional"),
        ["minimum"] = new("min"),
        ["maximum"] = new("max"),
        ["exclusiveMinimum"] = new("exclusiveMin"),
        ["exclusiveMaximum"] = new("exclusiveMax"),
        ["minProperties"] = new("rules"),
        ["regex"] = new("pattern"),
        ["title"] = new("doc"),
        ["formData"] = new("form", "Write 'form', or 'multipart' where there are files."),
        ["form-data"] = new("multipart"),
        ["formdata"] = new("form", "Write 'form', or 'multipart' where there are files."),
        ["urlencoded"] = new("form"),
        ["x-www-form-urlencoded"] = new("form"),
        ["schema"] = new("type", "Write the type here, without 'schema' around it."),
        ["content"] = new("type", "Write the type alone: a body is JSON unless it is 'multipart', 'form' or 'binary'."),
        ["json"] = new("type", "Write the type alone: a body is JSON unless it is 'multipart', 'form' or 'binary'."),
        ["data"] = new("type", "Write the type of the data itself: the envelope around it is described once, by 'envelope'."),
        ["in"] = new("doc", "Parameters stand under 'query', 'path' or 'headers' of the endpoint."),
        ["readOnly"] = new("doc", "Leave it out: a type of its own says what a request may hold."),
        ["writeOnly"] = new("doc", "Leave it out: a type of its own says what an answer holds."),
        ["explode"] = new("style", "A list repeats its key; 'style: comma' joins the values."),
    };

    private static readonly Dictionary<string, ForeignKey> InAuth = new(StringComparer.Ordinal)
    {
        ["type"] = new(null, "Write 'auth: bearer', 'auth: none', or one of 'header', 'query' and 'path' with a name."),
        ["bearer"] = new(null, "Write 'auth: bearer' alone."),
        ["scheme"] = new(null, "Write 'auth: bearer', or '{ header: Authorization, prefix: \"Basic \" }'."),
        ["basic"] = new(null, "Write '{ header: Authorization, prefix: \"Basic \" }'."),
        ["apiKey"] = new(null, "Write the place of the key and its name: '{ header: X-Api-Key }'."),
        ["cookie"] = new(null, "Write '{ header: Cookie, prefix: \"name=\" }'."),
    };

    private static readonly Dictionary<string, ForeignKey> InEnvelope = new(StringComparer.Ordinal)
    {
        ["success"] = new("ok"),
        ["succeeded"] = new("ok"),
        ["status"] = new("code", "'ok' tells success, 'code' the HTTP status."),
        ["statusCode"] = new("code"),
        ["msg"] = new("message"),
        ["result"] = new("data"),
        ["payload"] = new("data"),
        ["error"] = new("errorCode", "'errorCode' is the path to the error's code, 'message' the one to its text."),
        ["error_code"] = new("errorCode"),
        ["errors"] = new("issues"),
        ["additional"] = new("fields", "Members that are not named are kept anyway; 'fields' gives them a type."),
    };

    private static readonly Dictionary<string, ForeignKey> InError = new(StringComparer.Ordinal)
    {
        ["code"] = new("status"),
        ["http"] = new("status"),
        ["httpStatus"] = new("status"),
        ["message"] = new("doc"),
        ["retryable"] = new("retry"),
        ["retriable"] = new("retry"),
        ["name"] = new("csharp"),
    };

    private static readonly Dictionary<string, ForeignKey> InPaginate = new(StringComparer.Ordinal)
    {
        ["type"] = new(null, KindIsKey),
        ["kind"] = new(null, KindIsKey),
        ["style"] = new(null, KindIsKey),
        ["strategy"] = new(null, KindIsKey),
        ["size"] = new("limit"),
        ["pageSize"] = new("limit"),
        ["perPage"] = new("limit"),
        ["data"] = new("items"),
        ["results"] = new("items"),
        ["count"] = new("total"),
        ["hasNext"] = new("hasMore"),
        ["more"] = new("hasMore"),
        ["nextCursor"] = new("next"),
    };

    private static readonly Dictionary<string, ForeignKey> InRule = new(StringComparer.Ordinal)
    {
        ["oneOf"] = new("exactlyOne"),
        ["one"] = new("exactlyOne"),
        ["anyOf"] = new("atLeastOne"),
        ["any"] = new("atLeastOne"),
        ["some"] = new("atLeastOne"),
        ["required"] = new("atLeastOne", "A field that must be present has no '?' behind its name."),
        ["noneOf"] = new("atMostOne"),
    };

    private static readonly Dictionary<string, ForeignKey> InPoll = new(StringComparer.Ordinal)
    {
        ["endpoint"] = new("with"),
        ["operation"] = new("with"),
        ["status"] = new("until"),
        ["state"] = new("until"),
        ["success"] = new("done"),
        ["failure"] = new("failed"),
        ["interval"] = new("every"),
        ["timeout"] = new("every", "How long to wait is said in C#; 'every' is the pause between two looks."),
    };

    /// <summary>What <paramref name="word"/> stands for where <paramref name="owner"/>'s keys are wanted, or null.</summary>
    public static ForeignKey? Find(string word, KeyOwner owner)
    {
        var found = Table(owner) is { } table && table.TryGetValue(word, out var special) ? special
            : Anywhere.TryGetValue(word, out var general) ? general
            : null;
        return found?.Meant is null || owner.Keys.Contains(found.Meant) ? found : null;
    }

    /// <summary>What a word stands for that is nearly a key of another language.</summary>
    public static ForeignKey? FindNear(string word, KeyOwner owner)
        => Suggestion.Nearest(word, (Table(owner)?.Keys ?? Enumerable.Empty<string>()).Concat(Anywhere.Keys)) is { Length: > 4 } near
            ? Find(near, owner)
            : null;

    private static Dictionary<string, ForeignKey>? Table(KeyOwner owner)
        => owner == SpecKeys.Spec ? InSpec
            : owner == SpecKeys.Endpoint ? InEndpoint
            : owner == SpecKeys.Auth ? InAuth
            : owner == SpecKeys.Envelope ? InEnvelope
            : owner == SpecKeys.Error ? InError
            : owner == SpecKeys.Paginate ? InPaginate
            : owner == SpecKeys.Poll ? InPoll
            : owner == SpecKeys.Rule ? InRule
            : owner.Keys.Contains("oneOf") ? InType
            : null;
}

/// <summary>A key of another language.</summary>
/// <param name="Meant">The key that stands for it here, which then is not missing; null if it depends.</param>
/// <param name="Remedy">What to write instead.</param>
internal sealed record ForeignKey(string? Meant, string Remedy)
{
    public ForeignKey(string meant)
        : this(meant, $"Write '{meant}'.")
    {
    }
}
