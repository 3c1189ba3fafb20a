using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Text;
using YamlDotNet.Core.Events;

namespace Genviral.Gen.Spec.Reading;

/// <summary>Reads what may stand before a node, its anchor and its tag, and reports what a spec must not have.</summary>
internal sealed class NodeProperties(SpecText text, List<Finding> findings)
{
    /// <param name="Anchor">The anchor's name, or null.</param>
    /// <param name="AnchorAt">The anchor with its sign.</param>
    /// <param name="End">Where the node itself begins.</param>
    /// <param name="IsKeyLost">Whether the author meant a key that begins with the sign, which has been reported.</param>
    public readonly record struct Result(string? Anchor, SourceSpan AnchorAt, int End, bool IsKeyLost);

    public Result Read(NodeEvent node, int start)
    {
        var hasAnchor = !node.Anchor.IsEmpty;
        var hasTag = !node.Tag.IsEmpty;
        if (!hasAnchor && !hasTag)
        {
            return new Result(null, default, start, IsKeyLost: false);
        }

        string? anchor = null;
        SourceSpan anchorAt = default;
        var isKeyLost = false;
        var position = start;
        for (var remaining = (hasAnchor ? 1 : 0) + (hasTag ? 1 : 0); remaining > 0; remaining--)
        {
            var end = EndOf(position);
            var at = text.Span(position, end);
            if (text[end - 1] == ':' && end > position + 1 && !isKeyLost)
            {
                findings.Add(ReadingReport.KeyMustBeQuoted(text.Span(position, end - 1), text.Slice(position, end - 1)));
                isKeyLost = true;
            }
            else if (text[position] == '&')
            {
                (anchor, anchorAt) = (node.Anchor.Value, at);
            }
            else if (text[position] == '!')
            {
                findings.Add(ReadingReport.Tag(at, text.Slice(position, end)));
            }

            position = remaining > 1 || !IsEmpty(node) ? text.SkipBlanksAndComments(end) : end;
        }

        return new Result(anchor, anchorAt, position, isKeyLost);
    }

    private static bool IsEmpty(NodeEvent node)
        => node is Scalar { Value: "", Style: YamlDotNet.Core.ScalarStyle.Plain };

    private int EndOf(int position)
    {
        var end = position + 1;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not (',' or '[' or ']' or '{' or '}'))
        {
            end++;
        }

        return end;
    }
}
