namespace Genviral.Gen.Fuzz.Corpus;

/// <summary>What a spec says, without its form; mutations change it in place.</summary>
internal abstract class SpecTree
{
    /// <summary>A copy that can be changed.</summary>
    public abstract SpecTree Copy();

    /// <summary>This tree and all below it.</summary>
    public virtual IEnumerable<SpecTree> All => [this];
}

/// <summary>A scalar.</summary>
/// <param name="text">Its value.</param>
/// <param name="isQuoted">Whether it is a string whatever it looks like.</param>
internal sealed class TextTree(string text, bool isQuoted) : SpecTree
{
    public string Text { get; set; } = text;

    public bool IsQuoted { get; set; } = isQuoted;

    public override SpecTree Copy() => new TextTree(Text, IsQuoted);
}

/// <summary>A list.</summary>
internal sealed class ListTree : SpecTree
{
    public List<SpecTree> Items { get; init; } = [];

    public override SpecTree Copy() => new ListTree { Items = [.. Items.Select(item => item.Copy())] };

    public override IEnumerable<SpecTree> All => Items.SelectMany(item => item.All).Prepend(this);
}

/// <summary>A mapping, whose keys may be there twice.</summary>
internal sealed class MapTree : SpecTree
{
    public List<TreeEntry> Entries { get; init; } = [];

    public override SpecTree Copy()
        => new MapTree { Entries = [.. Entries.Select(entry => new TreeEntry(entry.Key, entry.Value.Copy()))] };

    public override IEnumerable<SpecTree> All => Entries.SelectMany(entry => entry.Value.All).Prepend(this);
}

/// <summary>A key and its value.</summary>
internal sealed record TreeEntry(string Key, SpecTree Value);
