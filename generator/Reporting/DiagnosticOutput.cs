using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis;

namespace Genviral.Gen.Generator.Reporting;

/// <summary>Findings → diagnostics: the one place where a compiler's <see cref="Location"/> is made.</summary>
internal static class DiagnosticOutput
{
    public static void Report(SourceProductionContext output, EquatableArray<Finding> findings)
    {
        foreach (var finding in findings)
        {
            output.ReportDiagnostic(ToDiagnostic(finding));
        }
    }

    public static Diagnostic ToDiagnostic(Finding finding)
        => Diagnostic.Create(
            finding.Descriptor,
            ToLocation(finding.Location),
            finding.Related.Select(ToLocation),
            // Without arguments Roslyn would not format the message: '{{' would stay as it is.
            finding.Arguments.Count == 0 ? [""] : [.. finding.Arguments]);

    private static Location ToLocation(SpecLocation location)
        => location.Path is null ? Location.None : Location.Create(location.Path, location.Span, location.Lines);
}
