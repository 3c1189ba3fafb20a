using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Spec.Binding;

/// <summary>What stands around a type node and so decides which types are possible there.</summary>
internal enum PlaceKind
{
    /// <summary>Below <c>types</c>: where it is used decides.</summary>
    Declaration,

    /// <summary>A field of an object.</summary>
    Field,

    /// <summary>A multipart body itself.</summary>
    Multipart,

    /// <summary>A part of a multipart body.</summary>
    Part,

    /// <summary>Anywhere else.</summary>
    Other,
}

/// <summary>Where a type node stands: the key and the name that an inline type gets there.</summary>
internal sealed record Place
{
    // Most places are fields of plain types, whose key and name nobody asks for: they are put together when they are wanted.
    private readonly Place? _outer;
    private readonly string? _segment;
    private readonly string? _word;
    private string? _key;
    private EquatableArray<string> _nameParts;

    public Place(string key, EquatableArray<string> nameParts, PlaceKind kind = PlaceKind.Other)
    {
        Key = key;
        Kind = kind;
        _nameParts = nameParts;
    }

    private Place(Place outer, string segment, string word, PlaceKind kind)
    {
        Kind = kind;
        _outer = outer;
        _segment = segment;
        _word = word;
    }

    public string Key
    {
        get => _key ??= $"{_outer!.Key}.{_segment}";
        init => _key = value;
    }

    public PlaceKind Kind { get; init; }

    /// <summary>The words of the name that an inline type gets here.</summary>
    public EquatableArray<string> NameParts
    {
        get => _outer is not null && _nameParts.IsEmpty
            ? _nameParts = new EquatableArray<string>([.. _outer.NameParts, _word!])
            : _nameParts;
        init => _nameParts = value;
    }

    /// <summary>Whether the last of <see cref="NameParts"/> was written by the author as a C# name.</summary>
    public bool IsNameExact { get; init; }

    /// <summary>A member of the object or a case of the union that stands here.</summary>
    public Place Member(string name, PlaceKind kind) => Below(ModelKey.Segment(name), name, kind);

    /// <summary>A list's element: what is possible for the list is possible for it.</summary>
    public Place Element() => Below("item", "Item", Kind);

    public Place MapValue() => Below("value", "Value", PlaceKind.Other);

    /// <summary>The members that an object does not name.</summary>
    public Place Additional() => Below("additional", "Value", PlaceKind.Other);

    public Place MapKey() => Below("key", "Key", PlaceKind.Other);

    /// <summary>The same place under the name that the author gave.</summary>
    public Place Named(string name) => this with { NameParts = EquatableArray.Of(name), IsNameExact = true };

    /// <summary>The same place in a choice, where neither files nor surroundings reach.</summary>
    public Place InChoice() => this with { Kind = PlaceKind.Other };

    private Place Below(string segment, string word, PlaceKind kind)
        => new(this, segment, word, kind);
}
