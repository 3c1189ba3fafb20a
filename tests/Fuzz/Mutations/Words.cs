namespace Genviral.Gen.Fuzz.Mutations;

/// <summary>What mutations put in: pieces of the two syntaxes, words of the language, and texts that would like to be code.</summary>
internal static class Words
{
    /// <summary>An identifier that stands in hostile texts alone; among the tokens of emitted code it is a text that got out.</summary>
    public const string Canary = "zq__hostile";

    /// <summary>Pieces that mean something to a YAML or JSON reader.</summary>
    public static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ":", ": ", ",", ", ", "\"", "'", "#", " #", "\t", "\n", "\r\n", "\r", " ", "  ", "- ", "? ", "?", "&x ", "*x",
        "&a &a ", "!t ", "!!int ", "|", ">", "|2-\n", ">+\n", "---\n", "\n---\n", "...\n", "%YAML 1.2\n---\n", "@", "`", "\0", "\uFFFD",
        "\uFEFF", "\\", "\\x", "\\u00", "😀", "\uD83D", "<<: ", "<<: *x", "\u2028", "\u0085", "\u007F", "null", "~", "\n\n", "\n    ", "//",
        "/*", "${}", "a: b", "\n- a", "*", "&", "!", "%", "é", "\u0007", "\u202E",
    ];

    /// <summary>Words of the language, and words that look like some.</summary>
    public static readonly string[] Language =
    [
        "string", "int", "bool", "file", "json", "uuid", "date", "datetime", "uri", "bytes", "decimal", "double", "long", "number",
        "string?", "list<string>", "list<", "list<list<int>?>", "map<int>", "map<string, int>", "string | int", "A | B?", "string[]",
        "Account", "Post?", "list<Post>", "type", "fields", "enum", "list", "map", "oneOf", "discriminator", "const", "extends", "additional",
        "rules", "keys", "closed", "numeric", "nullable", "name", "csharp", "example", "default", "deprecated", "doc", "min", "max",
        "minLength", "pattern", "format", "minItems", "style", "comma", "get", "post", "path", "query", "headers", "body", "body?",
        "returns", "returns?", "status", "errors", "paginate", "poll", "upload", "idempotencyKey", "timeout", "retries", "auth",
        "envelope", "omit", "multipart", "form", "binary", "bearer", "none", "header", "prefix", "ok", "code", "message", "data", ".",
        "../type", "errors.0.code", "a.b", "/a/{id}", "/a/:id", "/{a}{b}", "/a?b=c", "{}", "[]", "true", "false", "null", "0", "1", "-1",
        "1.5", "1e400", "99999999999999999999", "2147483648", "12ms", "5m", "1h", "9999999h", "any", "atLeastOne", "exactlyOne",
        "genviral", "client", "namespace", "baseUrl", "types", "endpoints", "commonErrors", "visibility", "internal", "concurrency",
        "https://a.example", "http://a.example", "class", "Task", "System", "Genviral", "Additional", "Equals", "value", "_", "__", "9",
        "id", "Id", "ID", "i_d", "error", "dispose", "read", "known", "told", "---", "(", "a b", "É", "ﬁ", "ǅ", "٣",
    ];

    /// <summary>Texts that become code where one layer of quoting is forgotten.</summary>
    public static readonly string[] Hostile =
    [
        $"*/ class {Canary} {{ }} /*", $"\n class {Canary} {{ }}", $"\r class {Canary} {{ }}", $"\u0085 class {Canary} {{ }}",
        $"\u2028 class {Canary} {{ }}", $"\u2029 class {Canary} {{ }}", $"\u000B class {Canary} {{ }}", $"\" + {Canary} + \"",
        $"\\\" + {Canary} + \\\"", $"\"\"\" + {Canary} + \"\"\"", $"\\", $"{{{Canary}}}", $"{{{{{Canary}}}}}", $"</summary> <{Canary}>",
        $"]]> {Canary}", $"\n#if {Canary}\n", $"#pragma warning disable {Canary}", $"; {Canary}();", $") {{ {Canary}(); }}", $"' + {Canary} + '",
        $"\0 {Canary}", $"\uD83D {Canary}", $"\u202E {Canary}", $"u8 + {Canary}", $"/// <see cref=\"{Canary}\"/>",
        new string('a', 300), new string('x', 2000), $"\n\n\n{Canary}\n", " ", "", "\t", "\uFEFF", "&#x0;", "&amp;", "%00", "{0}", "{0:X}",
    ];
}
