using System.Text.RegularExpressions;
using Genviral.Gen.Spec.Tests.Language;

namespace Genviral.Gen.Spec.Tests.Catalogue;

/// <summary>What a page shows as wrong gives its finding, and what it shows as right gives none.</summary>
public sealed class PageExamplesTests
{
    public static TheoryData<string> Pages()
        => [.. DescriptorCatalogue.PageIds.Where(id => DescriptorCatalogue.All.Any(entry => entry.Descriptor.Id == id))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_wrong_example_gives_the_finding_and_the_right_one_none(string id)
    {
        var page = DescriptorCatalogue.Page(id)!;
        var examples = DocumentExample.FindAll($"{DescriptorCatalogue.Pages}/{id}.md", page);
        if (!Regex.IsMatch(page, "<!--\\s*no example:"))
        {
            Assert.Contains(examples, example => example.Section == "Wrong");
            Assert.Contains(examples, example => example.Section == "Right");
        }

        Check(examples, "Wrong", id);
        Check(examples, "Right", wanted: null);
    }

    private static void Check(IReadOnlyList<DocumentExample> examples, string section, string? wanted)
    {
        var all = examples.Where(example => example.Section == section).ToList();
        foreach (var example in all.Where(example => example.Kind != ExampleKind.File))
        {
            Check(example, wanted, ReferenceExamples.Compile(example));
        }

        if (all.Where(example => example.Kind == ExampleKind.File).ToList() is [var first, ..] files)
        {
            Check(first, wanted, ReferenceExamples.Compile(files));
        }
    }

    private static void Check(DocumentExample example, string? wanted, SpecCompilation compilation)
    {
        ExampleAssert.Gives(example, wanted, compilation);
        Assert.All(compilation.Findings, finding =>
        {
            Assert.Matches(@"^\S.*[^\s,;:]$", finding.Message);
            Assert.DoesNotMatch(@"\{\d+\}|\s\s|\n| [.,;](\s|$)", finding.Message);
        });
    }
}
