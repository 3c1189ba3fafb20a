using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>The top level of a spec → syntax.</summary>
internal static class SettingsSyntaxBuilder
{
    public static SpecSyntax Build(SpecFile file, MappingNode root, SyntaxReport report, CancellationToken cancellationToken)
    {
        var start = root.Entries.Count > 0 ? root.Entries[0].Key.At : new SourceSpan(file, new TextSpan(root.At.Span.Start, 0));
        var keys = new KeyReader(root, SpecKeys.Spec, start, report);
        var version = keys.Require("genviral", " A spec begins with 'genviral: 1'.");
        if (version is not null)
        {
            report.Integer(version.Value, 1, 1);
        }

        var isInternal = Value(keys, "visibility", node => report.Word(node, ["public", "internal"])) is { } visibility
            ? new Located<bool>(visibility.Value == "internal", visibility.At)
            : (Located<bool>?)null;
        var declarations = Declarations(new SpecSyntax(file) { At = version?.Key.At ?? start }, keys, cancellationToken);
        return declarations with
        {
            Client = Value(keys, "client", report.CSharpName),
            Namespace = Value(keys, "namespace", report.CSharpNamespace),
            IsInternal = isInternal,
            Doc = Value(keys, "doc", report.Prose),
            BaseUrl = Value(keys, "baseUrl", report.BaseUrl),
            Auth = keys.Find("auth") is { } auth ? AuthSyntaxBuilder.Build(auth, report) : null,
            Headers = keys.Find("headers") is { } headers && report.Headers(headers.Value) is { } fields
                ? new Located<IReadOnlyList<FieldSyntax>>(fields, headers.Key.At)
                : null,
            TimeoutMilliseconds = Value(keys, "timeout", report.Milliseconds),
            Retries = Value(keys, "retries", node => report.Integer(node, 0)),
            Concurrency = Value(keys, "concurrency", node => report.Integer(node, 1)),
            Envelope = keys.Find("envelope") is { } envelope && EnvelopeSyntaxBuilder.Build(envelope.Value, keys) is { } parts
                ? new Located<EnvelopeSyntax>(parts, envelope.Key.At)
                : null,
            CommonErrors = keys.Find("commonErrors") is { } common && report.Lines(common.Value, "error codes") is { } codes
                ? new Located<IReadOnlyList<Located<string>>>(codes, common.Key.At)
                : null,
        };
    }

    private static SpecSyntax Declarations(SpecSyntax syntax, KeyReader keys, CancellationToken cancellationToken)
    {
        var report = keys.Report;
        report.HasLostText |= keys.MayBeMeant(["types"]) || keys.MayBeMeant(["errors"]) || keys.MayBeMeant(["endpoints"]);
        var types = Entries(keys, "types", "a map of names and types");
        report.DeclaredTypes.UnionWith(types.Select(entry => entry.Key.Text));
        return syntax with
        {
            Errors = Build(Entries(keys, "errors", "a map of error code → HTTP status"),
                entry => ErrorSyntaxBuilder.Build(entry, report), name => [$"errors.{name}"]),
            Types = Build(types, entry => TypeDeclarationSyntaxBuilder.Build(entry, report), TypeDeclarationSyntaxBuilder.Names),
            Endpoints = Build(Entries(keys, "endpoints", "a map of names and endpoints"),
                entry => EndpointSyntaxBuilder.Build(entry, report), name => [name]),
        };

        List<T> Build<T>(IEnumerable<MappingEntry> entries, Func<MappingEntry, T?> build, Func<string, IEnumerable<string>> names)
            where T : class
        {
            var built = new List<T>();
            foreach (var entry in entries)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (build(entry) is { } part)
                {
                    built.Add(part);
                }
                else
                {
                    report.LostNames.AddRange(names(entry.Key.Text));
                }
            }

            return built;
        }
    }

    /// <summary>The entries of a map of declarations; without them, what refers to them stays unreported.</summary>
    private static IReadOnlyList<MappingEntry> Entries(KeyReader keys, string key, string wanted)
    {
        if (keys.Find(key) is not { } entry)
        {
            return [];
        }

        if (entry.Value is MappingNode mapping)
        {
            keys.Report.HasLostText |= mapping.HasLostEntries;
            return mapping.Entries;
        }

        keys.Report.HasLostText = true;
        keys.Report.AddWrongShape(entry.Value, wanted);
        return [];
    }

    private static Located<T>? Value<T>(KeyReader keys, string key, Func<Node, Located<T>?> read)
        => keys.Find(key) is { } entry ? read(entry.Value) : null;
}
