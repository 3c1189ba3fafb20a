using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Genviral.Gen.Generator.Inputs;

/// <summary>Tells spec files from other additional files.</summary>
internal static class SpecFiles
{
    private const string Mark = "build_metadata.AdditionalFiles.GenviralSpec";

    private const string PackageProperty = "build_property.GenviralPartnerApi";

    // The compiler loses metadata of files below a folder with a '#' or ';' in its name. Packages always lie so.
    private static readonly Regex PackagePath = new(@"/genviral\.gen/[^/]+/specs/[^/]+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly string[] Endings = [".genviral.yaml", ".genviral.yml", ".genviral.json"];

    /// <summary>The spec that the file is, or null: the package's targets marked it, or its name says what it is.</summary>
    public static SpecInput? Find(AdditionalText text, AnalyzerConfigOptionsProvider options)
    {
        if (options.GetOptions(text).TryGetValue(Mark, out var mark) && mark.Length > 0)
        {
            return string.Equals(mark, "package", StringComparison.OrdinalIgnoreCase) ? new SpecInput(text, IsFromPackage: true)
                : string.Equals(mark, "true", StringComparison.OrdinalIgnoreCase) ? new SpecInput(text, IsFromPackage: false)
                : null;
        }

        return IsAskedFor(options) && PackagePath.IsMatch(text.Path.Replace('\\', '/')) ? new SpecInput(text, IsFromPackage: true)
            : HasSpecName(Path.GetFileName(text.Path)) ? new SpecInput(text, IsFromPackage: false)
            : null;
    }

    private static bool IsAskedFor(AnalyzerConfigOptionsProvider options)
        => options.GlobalOptions.TryGetValue(PackageProperty, out var property)
            && string.Equals(property, "true", StringComparison.OrdinalIgnoreCase);

    private static bool HasSpecName(string name)
        => string.Equals(name, "genviral.yaml", StringComparison.OrdinalIgnoreCase)
            || Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
