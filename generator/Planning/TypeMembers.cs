using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>Finds the C# members that the fields of an object, or of all cases of a union, become.</summary>
internal sealed class TypeMembers(TypeIndex types, TypeNames names, CheckPlanner checks)
{
    private readonly Dictionary<string, Dictionary<string, MemberPlan>> _members = new(StringComparer.Ordinal);

    /// <summary>The method by which a caller checks a request.</summary>
    public const string CheckMethodName = "Validate";

    /// <summary>Names that no author wrote: fields, the check.</summary>
    private const int Own = 2;

    /// <summary>What the record for unknown cases has beside the fields that all cases have.</summary>
    private static readonly string[] UnknownMembers = ["Discriminator", "Json"];

    /// <summary>The names of members of an object or a union, by the one rule that holds for reading, writing and declaring them.</summary>
    public Naming Naming(TypeModel type, string remedy, List<PlanFinding> findings)
    {
        var own = names[type.Key].TypeName;
        if (type is UnionModel union)
        {
            // What its fields are called they are called in each of its cases.
            var cases = union.Cases.Select(c => names[c.TypeKey].TypeName);
            return new Naming(findings, remedy, [.. Planning.Naming.ObjectMembers, own, .. cases, names.Unknown(union.Key)!, .. UnknownMembers]);
        }

        var inherited = UnionOf(type) is { } around ? CheckMethod(around) : null;
        return inherited is null
            ? new Naming(findings, remedy, new NameScope(Planning.Naming.ObjectMembers, Fields(type).Count + Own, own))
            : new Naming(findings, remedy, [.. Planning.Naming.ObjectMembers, own, inherited]);
    }

    /// <summary>The name that the author gave to a field of <paramref name="type"/>, or that its union has for it; null for none.</summary>
    public string? GivenName(TypeModel type, FieldModel field)
        => UnionOf(type) is { Fields.IsEmpty: false } union && MembersOf(union.Key).TryGetValue(field.WireName, out var shared) ? shared.Name : field.CSharpName;

    /// <summary>The check of all cases, which they inherit; null where no request holds the union.</summary>
    public string? CheckMethod(UnionModel union)
    {
        if (!checks.Has(union.Key))
        {
            return null;
        }

        var naming = Naming(union, "", []);
        foreach (var field in union.Fields)
        {
            naming.Name(field.Key, field.WireName, field.CSharpName);
        }

        return naming.Own(CheckMethodName);
    }

    /// <summary>The member that the field <paramref name="wireName"/> of <paramref name="type"/> becomes, or null: it has none.</summary>
    public MemberPlan? Find(TypeRef? type, string wireName)
        => type is NamedRef named && MembersOf(named.TypeKey).TryGetValue(wireName, out var member) ? member : null;

    /// <summary>Whether a record of this type can be made without knowing a value.</summary>
    public bool CanBeEmpty(TypeRef type)
        => type is NamedRef named && types[named.TypeKey] is ObjectModel record && record.Fields.All(field => field.IsOptional || field.Type is ConstRef);

    private Dictionary<string, MemberPlan> MembersOf(string key)
    {
        if (!_members.TryGetValue(key, out var members))
        {
            // Clashes are reported where the type is planned.
            var naming = Naming(types[key], "", []);
            members = Fields(types[key]).ToDictionary(
                field => field.WireName,
                field => new MemberPlan(naming.Name(field.Key, field.WireName, GivenName(types[key], field)), field),
                StringComparer.Ordinal);
            _members.Add(key, members);
        }

        return members;
    }

    private UnionModel? UnionOf(TypeModel type) => type is ObjectModel { UnionKey: { } key } ? (UnionModel)types[key] : null;

    private static EquatableArray<FieldModel> Fields(TypeModel type)
        => type switch
        {
            ObjectModel record => record.Fields,
            UnionModel union => union.Fields,
            _ => EquatableArray<FieldModel>.Empty,
        };
}

/// <param name="Name">The C# property.</param>
internal sealed record MemberPlan(string Name, FieldModel Field);
