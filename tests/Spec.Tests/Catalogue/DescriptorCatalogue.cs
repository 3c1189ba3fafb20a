using System.Reflection;
using System.Text.RegularExpressions;
using Genviral.Gen.Spec.Tests.Language;
using Microsoft.CodeAnalysis;

namespace Genviral.Gen.Spec.Tests.Catalogue;

/// <summary>Everything that the front end can find in a spec, and what the repository says of each.</summary>
internal static class DescriptorCatalogue
{
    public const string Pages = "spec/docs/diagnostics";

    private static readonly Regex IdForm = new("GENV[0-9]{4}");

    /// <summary>The descriptors of the front end, by the report class that declares them.</summary>
    public static IReadOnlyList<(Type Report, DiagnosticDescriptor Descriptor)> All { get; } =
    [
        .. typeof(SpecCompiler).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => (field.DeclaringType!, (DiagnosticDescriptor)field.GetValue(null)!))
            .OrderBy(entry => entry.Item2.Id, StringComparer.Ordinal),
    ];

    public static DiagnosticDescriptor Find(string id) => All.First(entry => entry.Descriptor.Id == id).Descriptor;

    /// <summary>The ids that the code and the build files below a folder name.</summary>
    public static IReadOnlySet<string> IdsInCode(string folder)
        => new[] { "*.cs", "*.targets" }
            .SelectMany(files => Directory.EnumerateFiles(RepositoryFiles.PathOf(folder), files, SearchOption.AllDirectories))
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(path => IdForm.Matches(File.ReadAllText(path)).Select(match => match.Value))
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>The ids that have a page.</summary>
    public static IReadOnlyList<string> PageIds { get; } =
    [
        .. Directory.EnumerateFiles(RepositoryFiles.PathOf(Pages), "*.md")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(name => name != "README")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The page of an id, or null.</summary>
    public static string? Page(string id)
    {
        var path = $"{Pages}/{id}.md";
        return File.Exists(RepositoryFiles.PathOf(path)) ? RepositoryFiles.Read(path) : null;
    }

    /// <summary>The rows of both release files: severity by id.</summary>
    public static ILookup<string, string> ReleaseRows { get; } = new[] { "Shipped", "Unshipped" }
        .SelectMany(file => RepositoryFiles.Read($"spec/Diagnostics/AnalyzerReleases.{file}.md").Split('\n'))
        .Select(line => line.Split('|'))
        .Where(cells => cells.Length == 4 && IdForm.IsMatch(cells[0]))
        .ToLookup(cells => cells[0].Trim(), cells => cells[2].Trim(), StringComparer.Ordinal);

    /// <summary>The ids that a test expects at a marked place; the harness only explains the marks.</summary>
    public static IReadOnlySet<string> MarkedIds { get; } =
        new[] { "*.cs", "*.mistakes.txt" }
            .SelectMany(files => Directory.EnumerateFiles(RepositoryFiles.PathOf("tests"), files, SearchOption.AllDirectories))
            .Where(path => !path.Contains("Harness", StringComparison.Ordinal))
            .SelectMany(path => Regex.Matches(File.ReadAllText(path), @"\{\|(GENV[0-9]{4}):").Select(match => match.Groups[1].Value))
            .ToHashSet(StringComparer.Ordinal);
}
