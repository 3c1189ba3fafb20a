using System.Text;
using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis.Text;

namespace Genviral.Gen.Spec.Tests.Harness;

/// <summary>
/// A spec with its expected findings marked in place, <c>{|GENV1002:captoin|}: string</c>; marks may nest and may be empty.
/// </summary>
internal sealed record Markup(string Text, IReadOnlyList<Mark> Marks)
{
    /// <summary>Takes the marks out of <paramref name="marked"/>.</summary>
    public static Markup Parse(string marked)
    {
        var text = new StringBuilder();
        var marks = new List<Mark>();
        var open = new Stack<(string Id, int Start)>();
        for (var position = 0; position < marked.Length;)
        {
            if (IdAt(marked, position) is { } id)
            {
                open.Push((id, text.Length));
                position += id.Length + 3;
            }
            else if (open.Count > 0 && string.CompareOrdinal(marked, position, "|}", 0, 2) == 0)
            {
                var (name, start) = open.Pop();
                marks.Add(new Mark(name, TextSpan.FromBounds(start, text.Length)));
                position += 2;
            }
            else
            {
                text.Append(marked[position++]);
            }
        }

        Assert.True(open.Count == 0, "A mark {|…: has no |}.");
        return new Markup(text.ToString(), marks);
    }

    /// <summary>Writes the findings into the text: what a test should say.</summary>
    public static string Write(string text, IEnumerable<Mark> marks)
    {
        var all = marks.ToList();
        var result = new StringBuilder();
        for (var position = 0; position <= text.Length; position++)
        {
            foreach (var _ in all.Where(mark => mark.Span.End == position && !mark.Span.IsEmpty))
            {
                result.Append("|}");
            }

            foreach (var mark in all.Where(mark => mark.Span.Start == position).OrderByDescending(mark => mark.Span.Length))
            {
                result.Append("{|").Append(mark.Id).Append(':').Append(mark.Span.IsEmpty ? "|}" : "");
            }

            if (position < text.Length)
            {
                result.Append(text[position]);
            }
        }

        return result.ToString();
    }

    private static string? IdAt(string marked, int position)
    {
        if (string.CompareOrdinal(marked, position, "{|GENV", 0, 6) != 0)
        {
            return null;
        }

        var colon = marked.IndexOf(':', position);
        return colon == position + 10 ? marked[(position + 2)..colon] : null;
    }
}

/// <summary>A finding by what tests compare: its id and its place.</summary>
internal readonly record struct Mark(string Id, TextSpan Span)
{
    public static Mark Of(Finding finding) => new(finding.Descriptor.Id, finding.Location.Span);
}

/// <summary>A file of a test.</summary>
internal static class TestFile
{
    public const string DefaultPath = "api.genviral.yaml";

    public static SpecFile Of(string text, string path = DefaultPath) => new(path, SourceText.From(text, Encoding.UTF8));
}
