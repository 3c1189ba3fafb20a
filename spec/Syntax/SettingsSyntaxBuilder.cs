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
            VersionCheck.CheckForm(version.Value, report);
        }

        var isInternal = Value(keys, "visibility", node => report.Word(node, ["public", "internal"])) is { } visibility
            ? new Located<bool>(visibility.Value == "internal", visibility.At)
            : (Located<bool>?)null;
        var declarations = new DeclarationsSyntaxBuilder(keys, cancellationToken)
            .Build(new SpecSyntax(file) { At = version?.Key.At ?? start });
        var client = Value(keys, "client", report.CSharpName);
        report.HasLostText |= client is null && keys.Find("client") is not null;
        var auth = keys.Find("auth") is { } entry ? AuthSyntaxBuilder.Build(entry, report) : null;
        return declarations with
        {
            Client = client,
            Namespace = Value(keys, "namespace", report.CSharpNamespace),
            IsInternal = isInternal,
            Doc = Value(keys, "doc", report.Prose),
            BaseUrl = Value(keys, "baseUrl", report.BaseUrl),
            Auth = auth,
            MayHaveLostAuth = auth is null && (keys.Find("auth") is not null || keys.MayBeMeant(["auth"])),
            Headers = keys.Find("headers") is { } headers
                ? new Located<IReadOnlyList<FieldSyntax>>(report.Headers(headers).Fields, headers.Key.At)
                : null,
            TimeoutMilliseconds = Value(keys, "timeout", report.Milliseconds),
            Retries = Value(keys, "retries", node => report.Integer(node, 0)),
            Concurrency = Value(keys, "concurrency", node => report.Integer(node, 1)),
            Envelope = keys.Find("envelope") is { } envelope && EnvelopeSyntaxBuilder.Build(envelope.Value, keys) is { } parts
                ? new Located<EnvelopeSyntax>(parts, envelope.Key.At)
                : null,
            CommonErrors = keys.Find("commonErrors") is { } common
                ? new Located<IReadOnlyList<Located<string>>>(report.Lines(common.Value, "a list of error codes") ?? [], common.Key.At)
                : null,
        };
    }

    private static Located<T>? Value<T>(KeyReader keys, string key, Func<Node, Located<T>?> read)
        => keys.Find(key) is { } entry ? read(entry.Value) : null;
}
