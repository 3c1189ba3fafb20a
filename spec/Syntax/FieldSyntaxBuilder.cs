using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary><c>name: type</c> and <c>name?: type</c> → syntax.</summary>
internal static class FieldSyntaxBuilder
{
    private static readonly KeyOwner Fields = new("among fields", []);

    /// <summary>The fields under a key; none if it is not there.</summary>
    public static FieldMapSyntax BuildMap(MappingEntry? entry, KeyOwner owner, SyntaxReport report)
        => entry is null ? FieldMapSyntax.Empty : BuildMap(entry.Value, owner, report);

    /// <summary>The fields of a map.</summary>
    public static FieldMapSyntax BuildMap(Node node, KeyOwner owner, SyntaxReport report)
    {
        if (node is not MappingNode map)
        {
            report.AddWrongShape(node, "a map of names and types, such as '{ id: string }'");
            return FieldMapSyntax.Lost;
        }

        var names = new NameSet(report, StringComparer.Ordinal, Math.Min(map.Entries.Count, NameSet.Few));
        var fields = new List<FieldSyntax>(map.Entries.Count);
        foreach (var entry in Unindented.HasEmpty(map.Entries) ? Unindented.Adopt(map.Entries, Fields, SpecKeys.Field.Keys.Contains, report) : map.Entries)
        {
            if (Name(entry.Key, report) is { } name && names.Add(name))
            {
                fields.Add(Build(entry, name, owner, report));
            }
        }

        return new FieldMapSyntax(fields, map.HasLostEntries || fields.Count < map.Entries.Count);
    }

    private static FieldSyntax Build(MappingEntry entry, Located<string> name, KeyOwner owner, SyntaxReport report)
    {
        var isOptional = entry.Key.Text.EndsWith("?", StringComparison.Ordinal);
        if (entry.Value is not MappingNode mapping)
        {
            return new FieldSyntax(name, isOptional, TypeNodeSyntaxBuilder.BuildExpression(entry.Value, report));
        }

        var keys = TypeNodeSyntaxBuilder.Open(mapping, owner, entry.Key.At, report);
        return new FieldSyntax(name, isOptional, TypeNodeSyntaxBuilder.Build(keys))
        {
            Modifiers = new FieldModifiersSyntax
            {
                Default = keys.Find("default") is { } assumed ? ModifiersSyntaxBuilder.Whole(assumed.Value, report) : null,
                Deprecated = DeprecationReader.Read(keys),
                CSharpName = keys.Find("csharp") is { } csharp ? report.CSharpName(csharp.Value) : null,
                IsCommaJoined = keys.Find("style") is { } style && report.Word(style.Value, ["comma"]) is { } comma
                    ? new Located<bool>(true, comma.At)
                    : null,
            },
        };
    }

    private static Located<string>? Name(ScalarNode key, SyntaxReport report)
    {
        if (!report.IsClean(key, isProse: false) || !report.HasOwnQuotes(key))
        {
            return null;
        }

        var name = key.Text.EndsWith("?", StringComparison.Ordinal) ? key.Text.Substring(0, key.Text.Length - 1) : key.Text;
        var remedy = name.Length == 0 ? " Write a name."
            : name.EndsWith("?", StringComparison.Ordinal) ? " One '?' is enough."
            : name[0] == '?' ? $" Did you mean '{name.TrimStart('?')}?'?"
            : name.Trim() != name ? $" Did you mean '{name.Trim()}{key.Text.Substring(name.Length)}'?"
            : null;
        if (remedy is null)
        {
            return new Located<string>(name, key.At);
        }

        report.Add(TypeShapeReport.WrongFieldName(key, remedy));
        return null;
    }
}
