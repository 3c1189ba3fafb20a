using Genviral.Gen.Spec.Text;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Genviral.Gen.Spec.Reading;

/// <summary>Parser events → nodes, without recursion.</summary>
internal sealed class NodeBuilder(SpecFile file)
{
    private readonly Stack<Level> _levels = new();
    private readonly Dictionary<string, Node> _anchors = new(StringComparer.Ordinal);

    public Node? Root { get; private set; }

    public void Take(ParsingEvent parsed)
    {
        switch (parsed)
        {
            case MappingStart or SequenceStart:
                _levels.Push(new Level(parsed is MappingStart, (int)parsed.Start.Index, ((NodeEvent)parsed).Anchor));
                break;
            case MappingEnd or SequenceEnd:
                Close(parsed);
                break;
            case Scalar scalar:
                Add(Read(scalar), scalar.Anchor);
                break;
            case AnchorAlias alias when _anchors.TryGetValue(alias.Value.Value, out var node):
                Add(node, AnchorName.Empty);
                break;
        }
    }

    private void Close(ParsingEvent end)
    {
        var level = _levels.Pop();
        var at = At(level.Start, Math.Max(level.Start, (int)end.End.Index));
        Add(level.IsMapping ? new MappingNode(level.Entries, at) : new SequenceNode(level.Items, at), level.Anchor);
    }

    private Node Read(Scalar scalar)
    {
        var at = At((int)scalar.Start.Index, (int)scalar.End.Index);
        var key = _levels.Count > 0 ? _levels.Peek().Key : null;
        if (scalar is { Style: YamlDotNet.Core.ScalarStyle.Plain, Value: "" })
        {
            return new EmptyNode(key?.At ?? at, key?.Text, null);
        }

        return new ScalarNode(scalar.Value, StyleOf(scalar.Style), at);
    }

    private static ScalarStyle StyleOf(YamlDotNet.Core.ScalarStyle style) => style switch
    {
        YamlDotNet.Core.ScalarStyle.SingleQuoted => ScalarStyle.SingleQuoted,
        YamlDotNet.Core.ScalarStyle.DoubleQuoted => ScalarStyle.DoubleQuoted,
        YamlDotNet.Core.ScalarStyle.Literal => ScalarStyle.Literal,
        YamlDotNet.Core.ScalarStyle.Folded => ScalarStyle.Folded,
        _ => ScalarStyle.Plain,
    };

    private void Add(Node node, AnchorName anchor)
    {
        if (!anchor.IsEmpty)
        {
            _anchors[anchor.Value] = node;
        }

        if (_levels.Count == 0)
        {
            Root ??= node;
        }
        else
        {
            _levels.Peek().Add(node);
        }
    }

    private SourceSpan At(int start, int end) => new(file, TextSpan.FromBounds(start, end));

    private sealed class Level(bool isMapping, int start, AnchorName anchor)
    {
        public bool IsMapping => isMapping;

        public int Start => start;

        public AnchorName Anchor => anchor;

        public List<MappingEntry> Entries { get; } = [];

        public List<Node> Items { get; } = [];

        public ScalarNode? Key { get; private set; }

        public void Add(Node node)
        {
            if (!isMapping)
            {
                Items.Add(node);
            }
            else if (Key is { } key)
            {
                Entries.Add(new MappingEntry(key, node));
                Key = null;
            }
            else
            {
                Key = node as ScalarNode ?? new ScalarNode("", ScalarStyle.Plain, node.At);
            }
        }
    }
}
