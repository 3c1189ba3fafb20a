using System.Text;
using Genviral.Gen.Generator.Emission;
using Genviral.Gen.Generator.Planning;
using Genviral.Gen.Generator.Surface;
using Genviral.Gen.Spec.Model;
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
            output.AddSource(file.HintName, FileEmitter.Emit(file));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            output.ReportDiagnostic(DiagnosticOutput.ToDiagnostic(EnvironmentReport.InternalFault(default(Spec.Text.SpecLocation), fault)));
        }
    }

    /// <summary>Hands over what C# needs and the framework lacks, if anything.</summary>
    public static void AddPolyfills(SourceProductionContext output, EquatableArray<string> names)
    {
        if (!names.IsEmpty)
        {
            output.AddSource(PolyfillEmitter.HintName, PolyfillEmitter.Emit(names));
        }
    }

    /// <summary>Hands over a client's surface to be written, as comments.</summary>
    public static void AddSurface(SourceProductionContext output, ClientFiles client)
    {
        try
        {
            if (ClientSurface.Of(client) is { } surface)
            {
                output.AddSource(SurfaceFile.HintName(surface), SourceText.From(SurfaceFile.Text(surface), Encoding.UTF8));
            }
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            output.ReportDiagnostic(DiagnosticOutput.ToDiagnostic(EnvironmentReport.InternalFault(default(Spec.Text.SpecLocation), fault)));
        }
    }
}
