using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis.Text;

namespace Genviral.Gen.Spec.Tests.Language;

/// <summary>The examples of the language reference, and how any page's example is compiled.</summary>
internal static class ReferenceExamples
{
    public const string Page = "spec/docs/language.md";

    private static readonly IReadOnlyList<DocumentExample> Found = DocumentExample.FindAll(Page, RepositoryFiles.Read(Page));

    private static readonly ExampleSpec Completion = new(Found.Single(example => example.Kind == ExampleKind.Prelude).Text);

    public static IReadOnlyList<DocumentExample> All { get; }
        = [.. Found.Where(example => example.Kind != ExampleKind.Prelude)];

    /// <summary>The examples that are specs as they should be.</summary>
    public static IEnumerable<DocumentExample> Valid => All.Where(example => example.WantedId is null);

    /// <summary>The whole spec that an example stands for.</summary>
    public static string Complete(DocumentExample example) => Completion.Complete(example);

    /// <summary>Compiles examples together, as the files of a project; a finding's line is that of <see cref="Complete"/>.</summary>
    public static SpecCompilation Compile(params IEnumerable<DocumentExample> examples)
        => SpecCompiler.Bind(examples.Select((example, index) => SpecCompiler.Read(File(example, index))).ToList());

    private static SpecFile File(DocumentExample example, int index)
    {
        var ending = example.IsJson ? "json" : "yaml";
        return new SpecFile($"example{index}.genviral.{ending}", SourceText.From(Complete(example)));
    }
}
