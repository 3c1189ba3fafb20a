using System.Text;
using Genviral.Gen.Generator.Emission;
using Genviral.Gen.Generator.Planning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Genviral.Gen.Generator.Reporting;

/// <summary>Hands an emitted file to the compiler; a fault costs that file and is reported, never thrown.</summary>
internal static class SourceOutput
{
    public static void Add(SourceProductionContext output, FilePlan file)
    {
        try
        {
            output.AddSource(file.HintName, SourceText.From(FileEmitter.Emit(file), Encoding.UTF8));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            output.ReportDiagnostic(DiagnosticOutput.ToDiagnostic(EnvironmentReport.InternalFault(default(Spec.Text.SpecLocation), fault)));
        }
    }
}
