using System.Text;
using Genviral.Gen.Spec.Diagnostics;

namespace Genviral.Gen.Spec.Tests.Harness;

/// <summary>Compares all findings of a file with its marks, and prints what to paste when they differ.</summary>
internal static class FindingAssert
{
    public static void Equal(Markup expected, IReadOnlyList<Finding> actual, IReadOnlyList<string> fragments)
    {
        var marks = actual.Select(Mark.Of).ToList();
        if (!Sorted(expected.Marks).SequenceEqual(Sorted(marks)))
        {
            Assert.Fail(Describe(expected, actual, marks));
        }

        foreach (var fragment in fragments)
        {
            Assert.True(
                actual.Any(finding => finding.Message.Contains(fragment, StringComparison.Ordinal)),
                $"No message contains: {fragment}\n{List(actual)}");
        }
    }

    public static string List(IEnumerable<Finding> findings)
        => string.Join("\n", findings.Select(finding => $"{finding.Location}: {finding.Descriptor.Id}: {finding.Message}"));

    private static IEnumerable<Mark> Sorted(IEnumerable<Mark> marks)
        => marks.OrderBy(mark => mark.Span.Start).ThenBy(mark => mark.Span.Length).ThenBy(mark => mark.Id, StringComparer.Ordinal);

    private static string Describe(Markup expected, IReadOnlyList<Finding> actual, List<Mark> marks)
    {
        var message = new StringBuilder("The findings differ.\n");
        foreach (var missing in expected.Marks.Except(marks))
        {
            message.Append("Missing: ").Append(missing.Id).Append(" at '")
                .Append(expected.Text.AsSpan(missing.Span.Start, missing.Span.Length)).Append("'\n");
        }

        message.Append("Found:\n").Append(List(actual));
        return message.Append("\nTo paste, if it is right:\n").Append(Markup.Write(expected.Text, marks)).ToString();
    }
}
