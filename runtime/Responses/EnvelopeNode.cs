using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Responses;

/// <summary>One step of the paths by which an envelope has its parts.</summary>
internal sealed class EnvelopeNode
{
    private readonly List<string> _names = [];
    private readonly List<EnvelopeNode> _children = [];
    private EnvelopeNode[]? _ready;
    private JsonMembers? _members;

    internal List<EnvelopePart> Parts { get; } = [];

    internal bool IsData { get; set; }

    /// <summary>The index of the typed further member that is here, or -1.</summary>
    internal int Field { get; set; } = -1;

    internal bool HasChildren => _children.Count > 0;

    /// <summary>The children in an array, which no longer changes once it has been asked for.</summary>
    internal EnvelopeNode[] Children => _ready ??= [.. _children];

    /// <summary>The names of the children; others are met, too, so that they can be kept.</summary>
    internal JsonMembers Members => _members ??= new JsonMembers([.. _names]) { KeepsUnknown = true };

    /// <summary>The child that an array's element is, or null.</summary>
    internal EnvelopeNode? ChildAt(int index)
    {
        var found = _names.IndexOf(index.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return found < 0 ? null : _children[found];
    }

    /// <summary>The node at the end of a dotted path, made where it does not exist yet.</summary>
    internal EnvelopeNode Reach(string path)
    {
        var node = this;
        foreach (var name in path.Split('.'))
        {
            node = node.Child(name);
        }

        return node;
    }

    internal EnvelopeNode Child(string name)
    {
        var found = _names.IndexOf(name);
        if (found >= 0)
        {
            return _children[found];
        }

        var child = new EnvelopeNode();
        _names.Add(name);
        _children.Add(child);
        return child;
    }
}
