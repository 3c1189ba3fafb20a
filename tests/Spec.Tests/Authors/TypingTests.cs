using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis.Text;

namespace Genviral.Gen.Spec.Tests.Authors;

/// <summary>A spec while it is written: what is unfinished says little, and takes nothing away that stands above it.</summary>
public class TypingTests
{
    /// <summary>Errors that an unfinished line may have beside those that were there when it was begun.</summary>
    private const int MostNew = 2;

    /// <summary>Errors of one line that is missing.</summary>
    private const int MostOfOneLine = 4;

    public static TheoryData<string> Names() => [.. AuthorMistake.Specs.Keys.Where(name => name.EndsWith("yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_unfinished_line_has_few_errors_and_they_stand_there(string name)
    {
        var text = AuthorMistake.Specs[name];
        var line = 0;
        List<string> before = [];
        for (var end = 0; end <= text.Length; end += 3)
        {
            while (text.AsSpan(0, end).Count('\n') > line)
            {
                line++;
                before = [.. Errors(name, string.Join('\n', text.Split('\n').Take(line)) + "\n").Select(Place)];
            }

            var added = Errors(name, text[..end]).Where(error => !before.Contains(Place(error))).ToList();
            Assert.True(added.Count <= MostNew, $"{text[..end][^Math.Min(end, 200)..]}\n{string.Join('\n', added)}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_missing_line_is_few_errors(string name)
    {
        var lines = AuthorMistake.Specs[name].Split('\n');
        for (var missing = 0; missing < lines.Length; missing++)
        {
            if (lines[missing] == "envelope:")
            {
                continue; // Its parts become headers, each a type that there is not.
            }

            var errors = Errors(name, string.Join('\n', lines.Where((_, index) => index != missing))).ToList();
            Assert.True(errors.Count <= MostOfOneLine, $"without '{lines[missing]}'\n{string.Join('\n', errors)}");
        }
    }

    private static IEnumerable<Finding> Errors(string name, string text)
        => SpecCompiler.Bind([SpecCompiler.Read(new SpecFile(name, SourceText.From(text)))]).Findings.Where(finding => finding.IsError);

    private static string Place(Finding finding) => $"{finding.Descriptor.Id} {finding.Location.Span.Start}";
}
