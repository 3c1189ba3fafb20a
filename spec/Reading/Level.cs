using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Reading;

internal enum LevelKind
{
    BlockMapping,
    BlockSequence,
    FlowMapping,
    FlowSequence,

    /// <summary><c>a: b</c> inside <c>[ ]</c>: a mapping without braces.</summary>
    FlowPair,
}

/// <summary>A mapping or list that is being read.</summary>
internal sealed class Level(LevelKind kind, int start)
{
    public LevelKind Kind => kind;

    /// <summary>Its bracket or first character.</summary>
    public int Start => start;

    public bool IsMapping => kind is LevelKind.BlockMapping or LevelKind.FlowMapping or LevelKind.FlowPair;

    public bool IsFlow => kind is not (LevelKind.BlockMapping or LevelKind.BlockSequence);

    /// <summary>The column at which its entries begin a line; null while none has done so.</summary>
    public int? EntryColumn { get; set; }

    public Anchor? Anchor { get; init; }

    /// <summary>Whether it stands where a key belongs.</summary>
    public bool IsKey { get; init; }

    /// <summary>Whether an element of a list has been read as lost or the mapping has lost entries.</summary>
    public bool HasLost { get; set; }

    public List<MappingEntry> Entries { get; } = [];

    public List<Node> Items { get; } = [];

    /// <summary>The key that waits for its value.</summary>
    public ScalarNode? Key { get; private set; }

    /// <summary>Whether a value belongs to <see cref="Key"/> or to a key that was refused.</summary>
    public bool WantsValue { get; private set; }

    /// <summary>Whether the entry before was a piece of text that a comma had cut off.</summary>
    public bool IsInCutText { get; set; }

    /// <summary>Whether what follows belongs to another level, which has been reported.</summary>
    public bool IsMisplaced { get; private set; }

    /// <summary>Nodes in it, those that aliases repeat included.</summary>
    public int NodeCount { get; private set; } = 1;

    /// <summary>Levels of mappings and lists in it, itself included.</summary>
    public int Height { get; private set; } = 1;

    private readonly Dictionary<string, ScalarNode> _keys = new(StringComparer.Ordinal);

    /// <summary>The earlier key of the same name, or null.</summary>
    public ScalarNode? FindKey(string name) => _keys.TryGetValue(name, out var earlier) ? earlier : null;

    /// <summary>Takes a key; null for one that was refused, so that its value goes with it.</summary>
    public void TakeKey(ScalarNode? key)
    {
        Key = key;
        WantsValue = true;
        if (key is not null && !_keys.ContainsKey(key.Text))
        {
            _keys.Add(key.Text, key);
        }
    }

    /// <summary>Gives up the last key, which was meant for another level, and all that follows.</summary>
    public void Misplace()
    {
        Entries.RemoveAt(Entries.Count - 1);
        HasLost = true;
        End();
    }

    /// <summary>Takes no more: what follows belongs to another mapping, whose key is missing.</summary>
    public void End()
    {
        IsMisplaced = true;
        TakeKey(null);
    }

    public void TakeValue(Node node)
    {
        if (!IsMapping)
        {
            Items.Add(node);
        }
        else if (Key is { } key)
        {
            Entries.Add(new MappingEntry(key, node));
        }

        Key = null;
        WantsValue = false;
    }

    /// <summary>Waits for the value of the last entry again.</summary>
    public void ReopenLast()
    {
        Key = Entries[Entries.Count - 1].Key;
        WantsValue = true;
        Entries.RemoveAt(Entries.Count - 1);
    }

    /// <summary>Counts what was added.</summary>
    public void Grow(int nodeCount, int height)
    {
        NodeCount += nodeCount;
        Height = Math.Max(Height, height + 1);
    }

    /// <summary>Takes back the last entry as far as the error reaches into it.</summary>
    /// <param name="understood">Where understanding ended.</param>
    public void LoseLast(int understood, SourceSpan at)
    {
        if (Key is not null || Entries.Count == 0)
        {
            return;
        }

        var (key, value) = Entries[Entries.Count - 1];
        var isCutOff = value.At.Span.End > understood || (value is EmptyNode && key.At.Span.End == understood) || at.Span.Contains(value.At.Span);
        if (isCutOff)
        {
            Entries[Entries.Count - 1] = new MappingEntry(key, new LostNode(at));
        }
        else if (value is MappingNode mapping && kind == LevelKind.BlockMapping)
        {
            // The line that was not understood may have been meant for the block above it.
            Entries[Entries.Count - 1] = new MappingEntry(key, mapping with { HasLostEntries = true });
        }
    }

    /// <summary>Ends what was being read when an error lost the rest up to <paramref name="end"/>.</summary>
    public void Lose(SourceSpan at, int end)
    {
        Entries.RemoveAll(entry => entry.Key.At.Span.Start >= end);
        for (var index = Entries.Count - 1; index >= 0 && Entries[index].Value.At.Span.End > end; index--)
        {
            Entries[index] = new MappingEntry(Entries[index].Key, new LostNode(at));
        }

        Items.RemoveAll(item => item.At.Span.End > end);
        Key = Key?.At.Span.Start >= end ? null : Key;
        if (!IsMapping || Key is not null)
        {
            TakeValue(new LostNode(at));
        }
        else
        {
            WantsValue = false;
        }

        HasLost |= IsMapping;
    }
}
