namespace Genviral.Gen.Spec.Model;

/// <summary>A type that becomes a C# type. <see cref="TypeRef"/>s name it by its key.</summary>
public abstract record TypeModel
{
    /// <summary>
    /// Unique and stable: <c>types.Account</c>, for an inline type the path to where it stands
    /// (<c>types.Account.owner</c>, <c>endpoints.posts.create.body</c>, <c>endpoints.posts.list.query.sort</c>).
    /// </summary>
    public required string Key { get; init; }

    /// <summary>
    /// The words of the C# name, in order; planning puts each in PascalCase and joins them. One word for a declared
    /// or named type; for an inline type the words of its surroundings and its own: <c>Account</c>, <c>owner</c>.
    /// An endpoint key is one word, so <c>posts.list</c>, <c>Data</c> gives <c>PostsListData</c>.
    /// </summary>
    public required EquatableArray<string> NameParts { get; init; }

    /// <summary>Whether the last word is a C# name that the author wrote (declared, or by <c>name</c>) and stands as it is.</summary>
    public bool IsNameExact { get; init; }

    public string? Doc { get; init; }

    public DeprecationModel? Deprecated { get; init; }
}

/// <summary>An object: an immutable record.</summary>
public sealed record ObjectModel : TypeModel
{
    /// <summary>Its own fields and those copied by <c>extends</c>, copied ones first.</summary>
    public EquatableArray<FieldModel> Fields { get; init; }

    /// <summary>The type of members that are not named, or null: they are skipped.</summary>
    public TypeRef? Additional { get; init; }

    public EquatableArray<RuleModel> Rules { get; init; }

    /// <summary>The key of the <see cref="UnionModel"/> that this is a case of.</summary>
    public string? UnionKey { get; init; }
}

/// <summary>A closed choice between objects, told apart by a member.</summary>
public sealed record UnionModel : TypeModel
{
    /// <summary>The wire name of the member that tells the case.</summary>
    public required string Discriminator { get; init; }

    /// <summary>Whether that member belongs to the object around the union (<c>../item_type</c>).</summary>
    public bool IsDiscriminatorOutside { get; init; }

    /// <summary>Whether the values are JSON numbers.</summary>
    public bool IsNumeric { get; init; }

    /// <summary>Fields that all cases have (by <c>extends</c>). They stand in each case's fields, too.</summary>
    public EquatableArray<FieldModel> Fields { get; init; }

    public EquatableArray<UnionCaseModel> Cases { get; init; }
}

/// <param name="Value">The discriminator's value on the wire.</param>
/// <param name="TypeKey">The key of an <see cref="ObjectModel"/>.</param>
public sealed record UnionCaseModel(string Value, string TypeKey, string? Doc);

/// <summary>A choice between types, told apart by the kind of JSON value.</summary>
public sealed record ChoiceModel : TypeModel
{
    /// <summary>At most one per <see cref="JsonKind"/>, none of them nullable.</summary>
    public EquatableArray<ChoiceCaseModel> Cases { get; init; }
}

/// <summary>What a JSON value looks like.</summary>
public enum JsonKind { String, Number, Boolean, Array, Object }

public sealed record ChoiceCaseModel(JsonKind Kind, TypeRef Type);

/// <summary>A set of named values.</summary>
public sealed record EnumModel : TypeModel
{
    /// <summary>Whether an unknown value is an error.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Whether the values are JSON integers.</summary>
    public bool IsNumeric { get; init; }

    public EquatableArray<EnumValueModel> Values { get; init; }
}

/// <param name="Owner">The key of the enum.</param>
/// <param name="Value">The value on the wire, a number as its text.</param>
public sealed record EnumValueModel(
    string Owner, string Value, string? Doc, string? CSharpName, DeprecationModel? Deprecated)
{
    /// <summary><c>types.Platform.tiktok</c>.</summary>
    public ModelKey Key => new(Owner, Value);
}

/// <param name="Message">What to use instead, or null.</param>
public sealed record DeprecationModel(string? Message);

/// <summary>A member of an object, or a parameter.</summary>
public sealed record FieldModel
{
    /// <summary><c>types.Post.scheduled_at</c>, <c>endpoints.posts.list.query.limit</c>.</summary>
    public ModelKey Key => new(Owner, WireName);

    /// <summary>The key of the object, or of the endpoint's parameters of a kind.</summary>
    public required string Owner { get; init; }

    public required string WireName { get; init; }

    /// <summary>Whether the member may be left out (<c>name?</c>).</summary>
    public bool IsOptional { get; init; }

    public required TypeRef Type { get; init; }

    public string? Doc { get; init; }

    public string? CSharpName { get; init; }

    /// <summary>What the server assumes, as text for people.</summary>
    public string? Default { get; init; }

    /// <summary>An example as compact JSON.</summary>
    public string? Example { get; init; }

    public DeprecationModel? Deprecated { get; init; }

    /// <summary>A list parameter sent as one comma-joined value instead of a repeated name.</summary>
    public bool IsCommaJoined { get; init; }
}

/// <summary>Which of a rule's fields must be given.</summary>
public enum RuleKind { AtLeastOne, ExactlyOne, AtMostOne }

/// <param name="Fields">Wire names, all fields for <c>any</c>.</param>
public sealed record RuleModel(RuleKind Kind, EquatableArray<string> Fields);
