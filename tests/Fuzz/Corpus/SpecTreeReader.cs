using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Genviral.Gen.Fuzz.Corpus;

/// <summary>Valid spec text → tree, by the YAML parser itself: the corpus must not depend on what is tested.</summary>
internal static class SpecTreeReader
{
    public static SpecTree Read(string text)
    {
        var parser = new Parser(new StringReader(text.TrimStart('\uFEFF')));
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        return Node(parser, new Dictionary<AnchorName, SpecTree>());
    }

    private static SpecTree Node(Parser parser, Dictionary<AnchorName, SpecTree> anchors)
    {
        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            return anchors[alias.Value].Copy();
        }

        var start = (NodeEvent)parser.Current!;
        var tree = Content(parser, anchors);
        if (!start.Anchor.IsEmpty)
        {
            anchors[start.Anchor] = tree;
        }

        return tree;
    }

    private static SpecTree Content(Parser parser, Dictionary<AnchorName, SpecTree> anchors)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return new TextTree(scalar.Value, scalar.Style != ScalarStyle.Plain);
        }

        if (parser.TryConsume<SequenceStart>(out _))
        {
            var list = new ListTree();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                list.Items.Add(Node(parser, anchors));
            }

            return list;
        }

        parser.Consume<MappingStart>();
        var map = new MapTree();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = ((TextTree)Node(parser, anchors)).Text;
            map.Entries.Add(new TreeEntry(key, Node(parser, anchors)));
        }

        return map;
    }
}
