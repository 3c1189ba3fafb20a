using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Reading;

/// <summary>A node that aliases can repeat.</summary>
internal sealed class Anchor(string name, SourceSpan at)
{
    public string Name => name;

    public SourceSpan At => at;

    /// <summary>Null until its end has been read.</summary>
    public Node? Node { get; set; }

    public int NodeCount { get; set; } = 1;

    public int Height { get; set; }

    public bool IsUsed { get; set; }
}

/// <summary>The anchors of a document; one may be named again, and from there on means the later node.</summary>
internal sealed class Anchors
{
    private readonly Dictionary<string, Anchor> _byName = new(StringComparer.Ordinal);
    private readonly List<Anchor> _all = [];

    public IEnumerable<Anchor> Unused => _all.Where(anchor => !anchor.IsUsed);

    public IEnumerable<string> Names => _byName.Keys;

    public Anchor Declare(string name, SourceSpan at)
    {
        var anchor = new Anchor(name, at);
        _byName[name] = anchor;
        _all.Add(anchor);
        return anchor;
    }

    public Anchor? Find(string name) => _byName.TryGetValue(name, out var anchor) ? anchor : null;
}
