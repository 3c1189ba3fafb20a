using System.Collections.Immutable;
using Genviral.Gen.Generator.Reporting;
using Genviral.Gen.Spec;
using Genviral.Gen.Spec.Syntax;
using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis.Text;

namespace Genviral.Gen.Generator.Inputs;

/// <summary>Calls the front end, and turns a fault of it into one finding: an exception would lose all output.</summary>
internal static class FrontEnd
{
    public static SpecSyntax Read(SpecInput input, CancellationToken cancellation)
    {
        var text = input.Text.GetText(cancellation) ?? SourceText.From("");
        var file = new SpecFile(input.Text.Path, text) { IsFromPackage = input.IsFromPackage };
        try
        {
            return SpecCompiler.Read(file, cancellation);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return new SpecSyntax(file) { IsUnusable = true, Findings = [EnvironmentReport.InternalFault(file, fault)] };
        }
    }

    /// <param name="files">
    /// All files. Where a file comes or goes while another changes, the compiler may give one of them twice at the next edit.
    /// </param>
    /// <param name="cancellation">Ends it.</param>
    public static SpecCompilation Bind(ImmutableArray<SpecSyntax> files, CancellationToken cancellation)
    {
        try
        {
            var each = files.GroupBy(file => file.File.Path, StringComparer.Ordinal).Select(same => same.First());
            return SpecCompiler.Bind(each, cancellation);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return new SpecCompilation([], [EnvironmentReport.InternalFault(files[0].File, fault)]);
        }
    }
}
