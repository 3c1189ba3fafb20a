using Genviral.Gen.Spec.Tests.Language;

namespace Genviral.Gen.Fuzz.Checks;

/// <summary>The ids that a spec may get: those with a page, without the one that says that the generator is at fault.</summary>
internal static class Catalogue
{
    public const string InternalFault = "GENV9002";

    public static IReadOnlySet<string> Ids { get; } =
        Directory.EnumerateFiles(RepositoryFiles.PathOf("spec/docs/diagnostics"), "GENV*.md")
            .Select(Path.GetFileNameWithoutExtension)
            .Where(id => id != InternalFault)
            .ToHashSet(StringComparer.Ordinal)!;
}
