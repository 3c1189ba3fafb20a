using Genviral.Gen.Spec.Tests.Language;
using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis.Text;

namespace Genviral.Gen.Spec.Tests.Schema;

/// <summary>Every spec of the repository that the front end accepts, by where it stands.</summary>
internal static class ValidSpecs
{
    private static readonly string[] Names = ["genviral.yaml", "*.genviral.yaml", "*.genviral.yml", "*.genviral.json"];

    private static readonly string[] BuildFolders = ["bin", "obj", "node_modules", "artifacts"];

    public static IReadOnlyDictionary<string, string> Find()
    {
        var specs = Files("spec").Concat(Files("tests")).Select(path => KeyValuePair.Create(path, RepositoryFiles.Read(path)))
            .Concat(CodeSpecs.Find())
            .Where(spec => IsValid(spec.Key, spec.Value))
            .ToDictionary(StringComparer.Ordinal);
        foreach (var example in ReferenceExamples.Valid)
        {
            specs.Add(example.ToString(), ReferenceExamples.Complete(example));
        }

        return specs;
    }

    private static IEnumerable<string> Files(string folder)
        => Names.SelectMany(name => Directory.EnumerateFiles(RepositoryFiles.PathOf(folder), name, SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(RepositoryFiles.Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(BuildFolders.Contains))
            .Distinct(StringComparer.Ordinal);

    private static bool IsValid(string path, string text)
        => !SpecCompiler.Bind([SpecCompiler.Read(new SpecFile(path, SourceText.From(text)))])
            .Findings.Any(finding => finding.IsError);
}
