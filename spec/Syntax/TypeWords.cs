using Genviral.Gen.Spec.Diagnostics;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>The type names of the language, and what the names of other languages are called here.</summary>
internal static class TypeWords
{
    public static readonly IReadOnlyList<string> BuiltIn =
    [
        "string", "bool", "int", "long", "double", "decimal", "uuid", "date", "datetime", "uri", "bytes", "json", "file",
    ];

    private static readonly Dictionary<string, string> Foreign = new(StringComparer.OrdinalIgnoreCase)
    {
        ["integer"] = "int",
        ["int32"] = "int",
        ["short"] = "int",
        ["i32"] = "int",
        ["uint"] = "long",
        ["int64"] = "long",
        ["bigint"] = "long",
        ["i64"] = "long",
        ["ulong"] = "decimal",
        ["number"] = "double",
        ["float"] = "double",
        ["float64"] = "double",
        ["real"] = "double",
        ["boolean"] = "bool",
        ["str"] = "string",
        ["text"] = "string",
        ["varchar"] = "string",
        ["char"] = "string",
        ["any"] = "json",
        ["unknown"] = "json",
        ["dynamic"] = "json",
        ["jsonobject"] = "json",
        ["mixed"] = "json",
        ["jsonelement"] = "json",
        ["jsonnode"] = "json",
        ["jobject"] = "json",
        ["dateonly"] = "date",
        ["localdate"] = "date",
        ["timestamp"] = "datetime",
        ["date-time"] = "datetime",
        ["datetimeoffset"] = "datetime",
        ["time"] = "datetime",
        ["guid"] = "uuid",
        ["url"] = "uri",
        ["uri-reference"] = "uri",
        ["binary"] = "bytes",
        ["base64"] = "bytes",
        ["stream"] = "file",
        ["money"] = "decimal",
    };

    private static readonly Dictionary<string, string> Remedies = new(StringComparer.OrdinalIgnoreCase)
    {
        ["object"] = " Write 'fields' for an object whose members are known, 'map<T>' for one whose names are free, "
            + "'json' for any JSON.",
        ["array"] = " Write 'list<T>'.",
        ["set"] = " Write 'list<T>'.",
        ["dict"] = " Write 'map<T>'.",
        ["dictionary"] = " Write 'map<T>'.",
        ["record"] = " Write 'fields' or 'map<T>'.",
        ["enum"] = " Write 'enum: [a, b]' in place of 'type'.",
        ["union"] = " Write 'A | B', or 'oneOf' with a 'discriminator'.",
        ["oneOf"] = " Write 'oneOf' as a key with a 'discriminator' beside it.",
        ["byte"] = " Write 'int', or 'bytes' for a 'byte[]' that travels as base64.",
        ["email"] = " Write '{ type: string, format: email }'.",
        ["timespan"] = " Write 'string' or a number: JSON has no form of its own for a span of time.",
        ["duration"] = " Write 'string' or a number: JSON has no form of its own for a span of time.",
        ["multipart"] = " Write 'body: { multipart: { … } }', with the parts as fields.",
        ["form"] = " Write 'body: { form: { … } }', with the fields of the form.",
        ["undefined"] = " What may be absent has a '?' behind its name: 'name?: string'.",
        ["null"] = " A type that may be null ends in '?': 'string?'. Where there is nothing, leave the key out.",
        ["nil"] = " A type that may be null ends in '?': 'string?'. Where there is nothing, leave the key out.",
        ["none"] = " Leave the key out where there is nothing.",
        ["void"] = " Leave the key out where there is nothing.",
        ["true"] = " Write a type, such as 'json' for any JSON.",
        ["false"] = " Write a type, or leave the key out.",
    };

    private static readonly HashSet<string> ForeignLists = new(StringComparer.OrdinalIgnoreCase)
    {
        "list", "array", "set", "vector", "sequence", "seq", "ilist", "ireadonlylist", "ienumerable", "collection", "slice",
    };

    private static readonly HashSet<string> ForeignMaps = new(StringComparer.OrdinalIgnoreCase)
    {
        "map", "dict", "dictionary", "record", "hash", "hashmap", "object", "idictionary", "ireadonlydictionary",
    };

    private static readonly HashSet<string> ForeignOptions = new(StringComparer.OrdinalIgnoreCase)
    {
        "optional", "nullable", "option", "maybe",
    };

    /// <summary>What to write instead of an unknown name in lower case; begins with a space or is empty.</summary>
    /// <param name="name">The name.</param>
    /// <param name="written">The name with the quotes that it may have.</param>
    /// <param name="declared">The types of the spec.</param>
    public static string Remedy(string name, string written, IEnumerable<string> declared)
        => ForeignRemedy(name) is { } remedy ? remedy
            : Suggestion.Nearest(name, BuiltIn.Concat(declared)) is { } near ? $" Did you mean '{near}'?"
            : Suggestion.Nearest(name, Foreign.Keys) is { } foreign ? $" Did you mean '{Foreign[foreign]}'?"
            : char.IsLetterOrDigit(name[0]) && !CSharpNames.IsIdentifier(name) ? $" A value that is always the same is written '{{ const: {written} }}'."
            : " Types of your own begin with a capital; the language has "
                + string.Join(", ", BuiltIn) + ", list<T> and map<T>.";

    /// <summary>What a type of other languages is called here; begins with a space. Null for other names.</summary>
    public static string? ForeignRemedy(string name)
        => Foreign.TryGetValue(name, out var ours) ? $" Did you mean '{ours}'?"
            : Remedies.TryGetValue(name, out var remedy) ? remedy
            : null;

    /// <summary>What to write instead of an unknown name with arguments.</summary>
    public static string GenericRemedy(string name)
        => ForeignLists.Contains(name) ? " Did you mean 'list'?"
            : ForeignMaps.Contains(name) ? " Did you mean 'map'?"
            : ForeignOptions.Contains(name) ? " A type that may be null ends in '?': 'string?'."
            : Suggestion.Nearest(name, ["list", "map"]) is { } near ? $" Did you mean '{near}'?"
            : " Only 'list' and 'map' have a type in angle brackets.";
}
