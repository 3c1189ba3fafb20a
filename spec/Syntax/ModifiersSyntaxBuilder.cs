using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>The modifiers of a type node → syntax.</summary>
internal static class ModifiersSyntaxBuilder
{
    public static ModifiersSyntax Build(KeyReader keys)
    {
        var report = keys.Report;
        if (!keys.HasAny(SpecKeys.Modifiers))
        {
            return ModifiersSyntax.None;
        }

        return new ModifiersSyntax
        {
            Doc = keys.Find("doc") is { } doc ? report.Prose(doc.Value) : null,
            Name = keys.Find("name") is { } name ? report.CSharpName(name.Value) : null,
            Example = keys.Find("example") is { } example ? Whole(example.Value, report) : null,
            Constraints = LimitsSyntaxBuilder.Build(keys),
        };
    }

    /// <summary>A value of any shape, unless something in it is empty or lost.</summary>
    public static Node? Whole(Node node, SyntaxReport report)
    {
        switch (node)
        {
            case EmptyNode empty:
                report.Add(ReadingReport.EmptyValue(empty));
                return null;
            case LostNode:
                return null;
            case SequenceNode sequence:
                return AreWhole(sequence.Items, report) ? node : null;
            case MappingNode mapping:
                return AreWhole(mapping.Entries.Select(entry => entry.Value), report) ? node : null;
            default:
                return node;
        }
    }

    /// <summary>Looks at all of them, so that each empty value is reported.</summary>
    private static bool AreWhole(IEnumerable<Node> nodes, SyntaxReport report)
        => nodes.Select(node => Whole(node, report)).ToList().TrueForAll(node => node is not null);
}
