using Genviral.Gen.Spec.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Genviral.Gen.Spec.Reading;

/// <summary>The fence of Markdown around a spec that was copied from a page: reading sees blanks there.</summary>
internal static class Fences
{
    private const string Mark = "```";

    /// <summary>The line that the text begins with and the one that it ends with, if they are fences.</summary>
    public static IReadOnlyList<TextSpan> Find(string text)
    {
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        if (string.CompareOrdinal(text, start, Mark, 0, Mark.Length) != 0)
        {
            return [];
        }

        var end = text.IndexOf('\n', start);
        var first = TextSpan.FromBounds(start, end < 0 ? text.Length : end);
        var words = text.TrimEnd();
        var last = words.LastIndexOf('\n') + 1;
        return last > first.End && words.Substring(last).Trim() == Mark
            ? [first, TextSpan.FromBounds(last, words.Length)]
            : [first];
    }

    public static string Replace(string text, IReadOnlyList<TextSpan> fences)
    {
        foreach (var fence in fences)
        {
            text = text.Remove(fence.Start, fence.Length).Insert(fence.Start, new string(' ', fence.Length));
        }

        return text;
    }

    public static IEnumerable<Finding> Report(SpecText text)
    {
        if (text.Fences.Count > 0)
        {
            var start = text.Fences[0].Start;
            var words = text.File.Text.ToString(text.Fences[0]).TrimEnd();
            yield return DocumentReport.Fence(text.Span(start, start + words.Length), words, hasEnd: text.Fences.Count > 1);
        }
    }
}
