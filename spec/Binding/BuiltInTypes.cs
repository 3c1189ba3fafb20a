using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Spec.Binding;

/// <summary>The names that the language itself gives to types.</summary>
internal static class BuiltInTypes
{
    private static readonly Dictionary<string, ScalarKind> ByName = new(StringComparer.Ordinal)
    {
        ["string"] = ScalarKind.String,
        ["bool"] = ScalarKind.Bool,
        ["int"] = ScalarKind.Int,
        ["long"] = ScalarKind.Long,
        ["double"] = ScalarKind.Double,
        ["decimal"] = ScalarKind.Decimal,
        ["uuid"] = ScalarKind.Uuid,
        ["date"] = ScalarKind.Date,
        ["datetime"] = ScalarKind.DateTime,
        ["uri"] = ScalarKind.Uri,
        ["bytes"] = ScalarKind.Bytes,
        ["json"] = ScalarKind.Json,
        ["file"] = ScalarKind.File,
    };

    private static readonly ScalarRef[] References = [.. ByName.Values.OrderBy(kind => kind).Select(kind => new ScalarRef(kind))];

    /// <summary>A plain use of <paramref name="kind"/>; a spec has thousands, and all are the same.</summary>
    public static ScalarRef Reference(ScalarKind kind) => References[(int)kind];

    public static IEnumerable<string> Names => ByName.Keys;

    public static ScalarKind? Find(string name) => ByName.TryGetValue(name, out var kind) ? kind : null;

    /// <summary>The name of <paramref name="kind"/> in a spec.</summary>
    public static string NameOf(ScalarKind kind) => ByName.First(pair => pair.Value == kind).Key;

    public static bool IsNumber(ScalarKind kind)
        => kind is ScalarKind.Int or ScalarKind.Long or ScalarKind.Double or ScalarKind.Decimal;
}
