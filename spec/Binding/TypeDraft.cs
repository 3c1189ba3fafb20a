using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Syntax;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Binding;

/// <summary>A type of the model while what it takes from other types is still missing.</summary>
/// <param name="Place">Its key and name; the key is the reserved one.</param>
/// <param name="At">Where it stands in the spec.</param>
internal abstract record TypeDraft(Place Place, SourceSpan At)
{
    public string Key => Place.Key;

    public string? Doc { get; init; }

    public abstract TypeModel ToModel();
}

internal sealed record EnumDraft(Place Place, SourceSpan At, EnumTypeSyntax Syntax) : TypeDraft(Place, At)
{
    public EquatableArray<EnumValueModel> Values { get; init; }

    public override TypeModel ToModel() => new EnumModel
    {
        Key = Key,
        NameParts = Place.NameParts,
        IsNameExact = Place.IsNameExact,
        Doc = Doc,
        IsClosed = Syntax.IsClosed,
        IsNumeric = Syntax.IsNumeric,
        Values = Values,
    };
}

internal sealed record ObjectDraft(Place Place, SourceSpan At, ObjectTypeSyntax Syntax) : TypeDraft(Place, At)
{
    private Dictionary<string, BoundField>? _byName;
    private HashSet<string>? _lostFields;

    public MemberList Own { get; init; } = new();

    public TypeRef? Additional { get; set; }

    /// <summary>All fields, copied ones first; null until they have been copied.</summary>
    public List<BoundField>? Fields { get; set; }

    /// <summary>The rules as written, copied ones first.</summary>
    public List<RuleSyntax> AllRules { get; } = [];

    public List<RuleModel> Rules { get; } = [];

    /// <summary>Names of fields, copied ones included, whose type was lost.</summary>
    public IReadOnlyCollection<string> LostFields => _lostFields ?? (IReadOnlyCollection<string>)[];

    /// <summary>Whether fields are missing that nobody knows the names of.</summary>
    public bool IsIncomplete { get; set; } = Syntax.IsIncomplete;

    public string? UnionKey { get; set; }

    /// <summary>The mention that made it a case.</summary>
    public SourceSpan CaseAt { get; set; }

    public BoundField? FindField(string name)
    {
        _byName ??= (Fields ?? Own.Fields).ToDictionary(field => field.Model.WireName, StringComparer.Ordinal);
        return _byName.TryGetValue(name, out var field) ? field : null;
    }

    /// <summary>Whether <paramref name="name"/> is missing because it was lost, so that nobody may call it unknown.</summary>
    public bool MayHaveLost(string name) => IsIncomplete || HasLost(name);

    /// <summary>Whether the type of the field <paramref name="name"/> was lost.</summary>
    public bool HasLost(string name) => _lostFields?.Contains(name) == true;

    public void NoteLost(IReadOnlyCollection<string> names)
    {
        if (names.Count > 0)
        {
            (_lostFields ??= new(StringComparer.Ordinal)).UnionWith(names);
        }
    }

    /// <summary>Takes out the fields that <paramref name="isLost"/> tells, and what the rules say of them.</summary>
    public void Lose(Func<BoundField, bool> isLost)
    {
        List<string>? lost = null;
        foreach (var field in Fields!)
        {
            if (isLost(field))
            {
                (lost ??= []).Add(field.Model.WireName);
            }
        }

        if (lost is not null)
        {
            Lose(lost);
        }
    }

    private void Lose(List<string> lost)
    {
        NoteLost(lost);
        Fields!.RemoveAll(field => lost.Contains(field.Model.WireName));
        Reindex();
        for (var index = Rules.Count - 1; index >= 0; index--)
        {
            Rules[index] = Rules[index] with { Fields = Rules[index].Fields.Where(name => !lost.Contains(name)).ToEquatableArray() };
        }

        Rules.RemoveAll(rule => rule.Fields.IsEmpty);
    }

    /// <summary>Forgets what <see cref="FindField"/> remembers, after a change of <see cref="Fields"/>.</summary>
    public void Reindex() => _byName = null;

    public override TypeModel ToModel() => new ObjectModel
    {
        Key = Key,
        NameParts = Place.NameParts,
        IsNameExact = Place.IsNameExact,
        Doc = Doc,
        Fields = (Fields ?? Own.Fields).ToEquatableArray(field => field.Model),
        Additional = Additional,
        Rules = Rules.ToEquatableArray(),
        UnionKey = UnionKey,
    };
}

internal sealed record UnionDraft(Place Place, SourceSpan At, UnionTypeSyntax Syntax) : TypeDraft(Place, At)
{
    /// <summary>As written, each with what its type turned out to be.</summary>
    public List<(UnionCaseSyntax Syntax, TypeRef Type)> Written { get; } = [];

    /// <summary>The sound ones, once all objects are known.</summary>
    public List<UnionCaseModel> Cases { get; } = [];

    /// <summary>What <c>extends</c> gives to all cases.</summary>
    public List<BoundField> Fields { get; set; } = [];

    public bool IsDiscriminatorOutside => Syntax.Discriminator.Value.StartsWith("../", StringComparison.Ordinal);

    public string Discriminator => IsDiscriminatorOutside ? Syntax.Discriminator.Value.Substring(3) : Syntax.Discriminator.Value;

    public override TypeModel ToModel() => new UnionModel
    {
        Key = Key,
        NameParts = Place.NameParts,
        IsNameExact = Place.IsNameExact,
        Doc = Doc,
        Discriminator = Discriminator,
        IsDiscriminatorOutside = IsDiscriminatorOutside,
        IsNumeric = Syntax.IsNumeric,
        Fields = Fields.Select(field => field.Model).ToEquatableArray(),
        Cases = Cases.ToEquatableArray(),
    };
}

internal sealed record ChoiceDraft(Place Place, SourceSpan At, ChoiceTypeSyntax Syntax) : TypeDraft(Place, At)
{
    /// <summary>As written, each with its place.</summary>
    public List<(TypeRef Type, SourceSpan At)> Written { get; } = [];

    /// <summary>One per JSON kind; null until the kinds have been told apart.</summary>
    public List<ChoiceCaseModel>? Cases { get; set; }

    public override TypeModel ToModel() => new ChoiceModel
    {
        Key = Key,
        NameParts = Place.NameParts,
        IsNameExact = Place.IsNameExact,
        Doc = Doc,
        Cases = (Cases ?? []).ToEquatableArray(),
    };
}
