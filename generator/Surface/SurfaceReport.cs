using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis;

namespace Genviral.Gen.Generator.Surface;

/// <summary>What is said of a surface that was recorded.</summary>
internal static class SurfaceReport
{
    public const string GoneId = "GENV9020";

    public const string ChangedId = "GENV9021";

    public const string UnrecordedId = "GENV9022";

    private const string Category = "Genviral.Surface";

    private const int MostShown = 3;

    private static readonly DiagnosticDescriptor GoneRule = new(
        GoneId,
        "A part of the recorded surface is gone",
        "'{0}' is not emitted any more, which breaks code that uses it; if that is meant, add the line '{1}'",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: "docs/diagnostics/GENV9020.md");

    private static readonly DiagnosticDescriptor ChangedRule = new(
        ChangedId,
        "A part of the recorded surface has changed",
        "'{0}' {1}, which breaks code that uses it; if that is meant, add the line '{2}'",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: "docs/diagnostics/GENV9021.md");

    private static readonly DiagnosticDescriptor UnrecordedRule = new(
        UnrecordedId,
        "A part of the emitted surface is not recorded",
        "{0} not recorded here, so nobody would be warned when it breaks; build once with -p:GenviralWriteApi=true, or add {1}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: "docs/diagnostics/GENV9022.md");

    public static Finding ClientGone(RecordedSurface recorded)
        => Make(GoneRule, recorded.Start, $"client {recorded.Client}", $"{RecordedSurface.RemovedMark}client {recorded.Client}");

    public static Finding Gone(RecordedLine line)
        => Make(GoneRule, line.Location, line.Key, RecordedSurface.RemovedMark + line.Surface);

    public static Finding Changed(SpecLocation location, SurfaceLine line, string how)
        => Make(ChangedRule, location, line.Key, how, line.Text);

    public static Finding Unrecorded(RecordedSurface recorded, IReadOnlyCollection<SurfaceLine> lines)
    {
        var count = lines.Count == 1 ? "1 line of the emitted client is" : $"{lines.Count} lines of the emitted client are";
        var shown = string.Join(", ", lines.Take(MostShown).Select(line => $"'{line.Text}'"));
        var more = lines.Count > MostShown ? $" and {lines.Count - MostShown} more" : "";
        return Make(UnrecordedRule, recorded.Start, count, shown + more);
    }

    private static Finding Make(DiagnosticDescriptor rule, SpecLocation location, params string[] arguments)
        => new(rule, location, new EquatableArray<string>(arguments), EquatableArray<SpecLocation>.Empty);
}
