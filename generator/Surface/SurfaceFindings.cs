using Genviral.Gen.Generator.Inputs;
using Genviral.Gen.Generator.Planning;
using Genviral.Gen.Generator.Reporting;
using Genviral.Gen.Spec;
using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Surface;

/// <summary>Compares each recorded surface with that of its client.</summary>
internal static class SurfaceFindings
{
    /// <summary>Nothing where the spec has an error: what is left out because of it is not gone.</summary>
    public static EquatableArray<Finding> Of(
        EquatableArray<RecordedSurface> recorded, EquatableArray<ClientFiles> plans, SpecCompilation compilation, ConsumerFacts facts)
    {
        if (recorded.IsEmpty || facts.WritesApi || facts.EmitsNothing || HasErrors(compilation, plans))
        {
            return EquatableArray<Finding>.Empty;
        }

        try
        {
            return Compare(recorded, plans);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return EquatableArray.Of(EnvironmentReport.InternalFault(recorded[0].Start, fault));
        }
    }

    private static EquatableArray<Finding> Compare(EquatableArray<RecordedSurface> recorded, EquatableArray<ClientFiles> plans)
    {
        var surfaces = plans.Select(ClientSurface.Of).OfType<ClientSurface>()
            .ToDictionary(surface => surface.Client, StringComparer.Ordinal);
        return recorded
            .SelectMany(record => SurfaceComparer.Compare(record, surfaces.TryGetValue(record.Client, out var surface) ? surface : null))
            .ToEquatableArray();
    }

    private static bool HasErrors(SpecCompilation compilation, EquatableArray<ClientFiles> plans)
        => compilation.Findings.Any(finding => finding.IsError)
            || plans.Any(plan => plan.Findings.Any(finding => finding.Descriptor.DefaultSeverity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));
}
