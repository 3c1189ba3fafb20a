using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis.Text;

namespace Genviral.Gen.Spec.Binding;

/// <summary>Parts of a text of the spec, each at its own place.</summary>
internal static class LocatedText
{
    /// <summary>The segments of a dotted path; none for <c>.</c>.</summary>
    public static List<Located<string>> Segments(this Located<string> path)
    {
        var segments = new List<Located<string>>();
        if (path.Value == ".")
        {
            return segments;
        }

        var start = 0;
        foreach (var segment in path.Value.Split('.'))
        {
            segments.Add(new(segment, path.Stretch(start, segment.Length)));
            start += segment.Length + 1;
        }

        return segments;
    }

    /// <summary>The place of a stretch of the text; the whole where escapes or folding make it unclear.</summary>
    public static SourceSpan Stretch(this Located<string> text, int start, int length)
    {
        var surplus = text.At.Span.Length - text.Value.Length;
        return length == 0 || surplus is not (0 or 2)
            ? text.At
            : text.At with { Span = new TextSpan(text.At.Span.Start + (surplus / 2) + start, length) };
    }
}
