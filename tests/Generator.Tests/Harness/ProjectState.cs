using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Genviral.Gen.Generator.Tests.Harness;

/// <summary>What a project is at one moment of an editing session.</summary>
/// <param name="Files">The texts of the spec files and of recorded surfaces, by path.</param>
/// <param name="Code">The project's own C#.</param>
/// <param name="References">What it references.</param>
/// <param name="Properties">The properties of the project file that the compiler is told.</param>
/// <param name="Language">Its C#.</param>
internal sealed record ProjectState(
    ImmutableSortedDictionary<string, string> Files,
    string Code,
    ImmutableArray<MetadataReference> References,
    ImmutableDictionary<string, string> Properties,
    LanguageVersion Language)
{
    public static ProjectState Of(params (string Path, string Text)[] files)
        => new(
            files.ToImmutableSortedDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal),
            "",
            GeneratorRun.References,
            ImmutableDictionary<string, string>.Empty,
            LanguageVersion.CSharp11);

    public ProjectState With(string path, string text) => this with { Files = Files.SetItem(path, text) };

    public ProjectState Without(string path) => this with { Files = Files.Remove(path) };
}
