using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Syntax;

namespace Genviral.Gen.Spec.Binding;

/// <summary>The endpoints of all files of a client: those to emit, and those that <c>omit: true</c> hides.</summary>
internal sealed record JoinedEndpoints(IReadOnlyList<EndpointSyntax> Emitted, IReadOnlyList<EndpointSyntax> Hidden)
{
    private HashSet<string>? _names;

    /// <summary>Every declared name, whatever became of it.</summary>
    public ISet<string> Names => _names ??= new HashSet<string>(Emitted.Concat(Hidden).Select(endpoint => endpoint.Name.Value), StringComparer.Ordinal);

    public static JoinedEndpoints Join(IReadOnlyList<SpecSyntax> files, List<Finding> findings)
    {
        var all = files.SelectMany(file => file.Endpoints).ToList();
        var hiding = new HashSet<string>(
            all.Where(endpoint => endpoint.IsBareOmission).Select(endpoint => endpoint.Name.Value), StringComparer.Ordinal);
        var first = new Dictionary<string, EndpointSyntax>(all.Count, StringComparer.Ordinal);
        var emitted = new List<EndpointSyntax>();
        var hidden = new List<EndpointSyntax>();
        foreach (var endpoint in all)
        {
            // Only the bare `omit: true` may stand beside another declaration; two whole ones are a mistake, hidden or not.
            if (!endpoint.IsBareOmission)
            {
                if (first.TryGetValue(endpoint.Name.Value, out var earlier))
                {
                    findings.Add(BindingReport.DeclaredTwice(endpoint.Name, earlier.Name.At));
                    continue;
                }

                first.Add(endpoint.Name.Value, endpoint);
            }

            (endpoint.IsOmitted || hiding.Contains(endpoint.Name.Value) ? hidden : emitted).Add(endpoint);
        }

        return new(emitted, hidden);
    }
}
