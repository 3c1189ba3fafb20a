using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Genviral.Gen.Generator.Inputs;

/// <summary>Tells spec files from other additional files.</summary>
internal static class SpecFiles
{
    private const string Mark = "build_metadata.AdditionalFiles.GenviralSpec";

    private static readonly string[] Endings = [".genviral.yaml", ".genviral.yml", ".genviral.json"];

    /// <summary>Whether the package's targets marked the file, or its name says what it is.</summary>
    public static bool IsSpec(AdditionalText text, AnalyzerConfigOptionsProvider options)
        => options.GetOptions(text).TryGetValue(Mark, out var mark) && mark.Length > 0
            ? string.Equals(mark, "true", StringComparison.OrdinalIgnoreCase)
            : HasSpecName(Path.GetFileName(text.Path));

    private static bool HasSpecName(string name)
        => string.Equals(name, "genviral.yaml", StringComparison.OrdinalIgnoreCase)
            || Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
