using System.Globalization;
using System.Text.RegularExpressions;
using Genviral.Gen.Spec.Tests.Language;

namespace Genviral.Gen.Spec.Tests.Catalogue;

/// <summary>Every finding has an id of its own, a page, a release row and a test; and there is no page about nothing.</summary>
public sealed class CatalogueTests
{
    /// <summary>Less than there are: a search that finds nothing must not pass.</summary>
    private const int LeastDescriptors = 80;

    private static readonly string[] Sections = ["What", "Why", "Wrong", "Right", "How to silence"];

    private static IEnumerable<string> Ids => DescriptorCatalogue.All.Select(entry => entry.Descriptor.Id);

    [Fact]
    public void All_descriptors_are_found()
    {
        var inCode = DescriptorCatalogue.IdsInCode("spec/Diagnostics");

        Assert.InRange(DescriptorCatalogue.All.Count, LeastDescriptors, int.MaxValue);
        Assert.Equal(inCode.Order(StringComparer.Ordinal), Ids.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void No_id_is_given_twice()
        => ExampleAssert.None(Ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void The_ids_of_a_report_lie_in_one_range()
    {
        Assert.All(Ids, id => Assert.Matches("^GENV[0-3][0-9]{3}$", id));
        ExampleAssert.None(DescriptorCatalogue.All
            .GroupBy(entry => entry.Report)
            .Where(report => report.Select(entry => entry.Descriptor.Id[4]).Distinct().Count() > 1)
            .Select(report => $"{report.Key.Name}: {string.Join(", ", report.Select(entry => entry.Descriptor.Id))}"));
    }

    [Fact]
    public void Every_descriptor_leads_to_its_page()
        => ExampleAssert.None(DescriptorCatalogue.All.Select(entry => entry.Descriptor)
            .Where(descriptor => descriptor.HelpLinkUri != $"docs/diagnostics/{descriptor.Id}.md" || descriptor.Category != "Genviral.Spec")
            .Select(descriptor => $"{descriptor.Id}: {descriptor.Category}, {descriptor.HelpLinkUri}"));

    [Fact]
    public void Every_finding_has_a_page()
        => ExampleAssert.None(Ids.Where(id => DescriptorCatalogue.Page(id) is null));

    [Fact]
    public void Every_page_is_about_a_finding()
    {
        var known = Ids.Concat(DescriptorCatalogue.IdsInCode("generator")).ToHashSet(StringComparer.Ordinal);

        ExampleAssert.None(DescriptorCatalogue.PageIds.Where(id => !known.Contains(id)));
    }

    [Fact]
    public void Every_page_has_its_sections()
        => ExampleAssert.None(DescriptorCatalogue.PageIds.SelectMany(Missing));

    [Fact]
    public void Every_finding_has_a_release_row_with_its_severity()
        => ExampleAssert.None(DescriptorCatalogue.All.Select(entry => entry.Descriptor)
            .Where(descriptor => !DescriptorCatalogue.ReleaseRows[descriptor.Id].SequenceEqual([descriptor.DefaultSeverity.ToString()]))
            .Select(descriptor => $"{descriptor.Id}: {descriptor.DefaultSeverity}"));

    [Fact]
    public void Every_release_row_is_about_a_finding()
        => ExampleAssert.None(DescriptorCatalogue.ReleaseRows.Select(row => row.Key).Except(Ids, StringComparer.Ordinal));

    [Fact]
    public void Every_finding_is_marked_in_a_test()
        => ExampleAssert.None(Ids.Where(id => !DescriptorCatalogue.MarkedIds.Contains(id)));

    [Fact]
    public void Titles_and_messages_are_punctuated()
        => ExampleAssert.None(DescriptorCatalogue.All.Select(entry => entry.Descriptor)
            .Select(descriptor => (
                descriptor.Id,
                Title: descriptor.Title.ToString(CultureInfo.InvariantCulture),
                Message: descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture)))
            .Where(text => !Regex.IsMatch(text.Title, @"^[A-Z'].*[^.\s]$") || !IsSound(text.Message))
            .Select(text => $"{text.Id}: '{text.Title}' '{text.Message}'"));

    /// <summary>
    /// One sentence, or several of which the last ends, too (it may end in a hole); no blanks too many; the holes count from 0.
    /// </summary>
    private static bool IsSound(string message)
    {
        var holes = Regex.Matches(message, @"(?<!\{)\{(\d+)\}")
            .Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))
            .Distinct().Order().ToList();
        return (Regex.IsMatch(message, @"[.?}]$") || !Regex.IsMatch(message, @"[.?] "))
            && !Regex.IsMatch(message, @"^\s|[\s,;:]$|\s\s|\n|TODO")
            && holes.All(hole => hole < holes.Count);
    }

    private static IEnumerable<string> Missing(string id)
    {
        var page = DescriptorCatalogue.Page(id)!;
        var headings = Regex.Matches(page, "^## (.+?) *$", RegexOptions.Multiline).Select(match => match.Groups[1].Value.Trim()).ToList();
        var missing = Sections.Except(headings, StringComparer.Ordinal).Select(section => $"{id}: no section '{section}'");
        return page.TrimStart().StartsWith("# " + id, StringComparison.Ordinal) ? missing : missing.Append($"{id}: does not begin with '# {id}'");
    }
}
