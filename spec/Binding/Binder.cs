using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Syntax;

namespace Genviral.Gen.Spec.Binding;

/// <summary>Syntax → model.</summary>
internal static class Binder
{
    public static SpecCompilation Bind(IEnumerable<SpecSyntax> files, CancellationToken cancellationToken)
    {
        var ordered = files.OrderBy(file => file.File.Path, StringComparer.Ordinal).ToList();
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

        return new(clients, InFileOrder(findings));
    }

    /// <summary>An anchored node is bound wherever it is used, but its mistake is one mistake.</summary>
    private static List<Finding> InFileOrder(List<Finding> findings)
        => findings
            .Distinct()
            .OrderBy(finding => finding.Location.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Location.Span.Start)
            .ThenBy(finding => finding.Descriptor.Id, StringComparer.Ordinal)
            .ToList();
}
