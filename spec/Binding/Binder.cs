using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Syntax;
using Microsoft.CodeAnalysis;

namespace Genviral.Gen.Spec.Binding;

/// <summary>Syntax → model.</summary>
internal static class Binder
{
    public static SpecCompilation Bind(IEnumerable<SpecSyntax> files, CancellationToken cancellationToken)
    {
        // The package's files first, wherever packages lie: what an author adds is the later one.
        var ordered = files
            .OrderByDescending(file => file.File.IsFromPackage)
            .ThenBy(file => file.File.Path, StringComparer.Ordinal)
            .ToList();
        var findings = ordered.SelectMany(file => file.Findings).ToList();
        var clients = new List<CompiledClient>();
        foreach (var client in JoinedClient.Join(ordered, findings))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (ClientBinder.Bind(client, findings, cancellationToken) is { } compiled)
            {
                clients.Add(compiled);
            }
        }

        return new(clients, InFileOrder(OfAuthors(findings, ordered)));
    }

    /// <summary>Warnings about the package's files are left out: who reads them cannot change those files.</summary>
    private static IEnumerable<Finding> OfAuthors(IEnumerable<Finding> findings, IEnumerable<SpecSyntax> files)
    {
        var paths = new HashSet<string>(
            files.Where(file => file.File.IsFromPackage).Select(file => file.File.Path), StringComparer.Ordinal);
        return findings.Where(finding => finding.Descriptor.DefaultSeverity == DiagnosticSeverity.Error || !paths.Contains(finding.Location.Path));
    }

    /// <summary>An anchored node is bound wherever it is used, but its mistake is one mistake.</summary>
    private static List<Finding> InFileOrder(IEnumerable<Finding> findings)
        => findings
            .Distinct()
            .OrderBy(finding => finding.Location.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Location.Span.Start)
            .ThenBy(finding => finding.Descriptor.Id, StringComparer.Ordinal)
            .ToList();
}
