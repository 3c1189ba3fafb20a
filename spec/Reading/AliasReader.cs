using Genviral.Gen.Spec.Diagnostics;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Reading;

/// <summary>Aliases → the nodes of their anchors, counted towards the limits.</summary>
internal sealed class AliasReader(SpecText text, List<Finding> findings)
{
    /// <summary>Nodes that aliases may add.</summary>
    public const int MostNodes = 1_000_000;

    private readonly UnknownAliases _unknown = new(text);
    private int _nodes;

    public Anchors Anchors { get; } = new();

    /// <summary>The limit that was passed; then nothing else counts.</summary>
    public Finding? Limit { get; private set; }

    /// <summary>The node that <paramref name="alias"/> repeats; a lost one where there is none, which has been reported.</summary>
    /// <param name="alias">Its name, at its sign.</param>
    /// <param name="anchor">The anchor of that name, or null.</param>
    /// <param name="levels">The levels that are open around it.</param>
    /// <param name="hasLostText">Whether the anchor may stand in what was lost.</param>
    public Node Read(Located<string> alias, Anchor? anchor, IReadOnlyList<Level> levels, bool hasLostText)
    {
        if (anchor is { Node: { } node })
        {
            anchor.IsUsed = true;
            _nodes += anchor.NodeCount;
            Limit ??= _nodes > MostNodes ? DocumentReport.TooManyAliases(alias.At)
                : levels.Count + anchor.Height > NodeBuilder.DeepestLevel ? DocumentReport.TooDeep(alias.At)
                : null;
            return node;
        }

        if (anchor is not null)
        {
            anchor.IsUsed = true;
            findings.Add(ReadingReport.AliasInItself(alias.At, alias.Value));
        }
        else if (_unknown.Explain(alias, levels.Count > 0 ? levels[levels.Count - 1] : null, Anchors.Names, hasLostText) is { } finding)
        {
            findings.Add(finding);
        }

        return new LostNode(alias.At);
    }
}
