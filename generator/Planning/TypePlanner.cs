using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>Plans the C# type of each type of the model.</summary>
internal sealed class TypePlanner(
    ClientModel model, TypeNames names, TypeMembers members, CheckPlanner checks, string visibility, List<PlanFinding> findings)
{
    private const string MemberRemedy = "write 'csharp: OtherName' beside one of them";

    private const string ValueRemedy = $"{MemberRemedy}, in a mapping instead of a list: '{{ a: , A: {{ csharp: OtherName }} }}'";

    /// <summary>Names of locals and parameters in emitted readers and writers.</summary>
    private static readonly string[] ReaderLocals
        = ["input", "outer", "output", "value", "discriminator", "json", "member", "some", "known"];

    private readonly Dictionary<string, UnionModel> _unions
        = model.Types.OfType<UnionModel>().ToDictionary(union => union.Key, StringComparer.Ordinal);

    public TypePlan Plan(TypeModel type)
        => type switch
        {
            ObjectModel record => PlanRecord(record),
            EnumModel e => PlanEnum(e),
            UnionModel union => PlanUnion(union),
            ChoiceModel choice => PlanChoice(choice),
            _ => throw new InvalidOperationException($"A type of kind {type.GetType().Name} has no plan."),
        };

    private RecordPlan PlanRecord(ObjectModel record)
    {
        var named = names[record.Key];
        var union = record.UnionKey is null ? null : _unions[record.UnionKey];
        var hasCheck = checks.Has(record.Key);
        var inheritedCheck = union is null ? null : members.CheckMethod(union);
        var naming = members.Naming(record, MemberRemedy, findings);
        var properties = PlanProperties(record, record.Fields, naming);
        for (var i = 0; i < properties.Length && (hasCheck || union is not null); i++)
        {
            var check = hasCheck ? checks.Plan(record.Fields[i]) : null;
            var isInherited = union is not null && Declares(union, record.Fields[i].WireName);
            properties[i] = check is null && !isInherited ? properties[i] : properties[i] with { IsInherited = isInherited, Check = check };
        }

        var additional = record.Additional is null
            ? null
            : new AdditionalPlan(
                naming.Own("Additional"), naming.Own("_additional"), ValuePlanner.Plan(record.Additional, names));
        return new RecordPlan
        {
            Visibility = visibility,
            Name = named.TypeName,
            JsonName = named.JsonName,
            Remarks = RemarksPlan.Of(record.Doc, record.Deprecated),
            BaseName = union is null ? null : names[union.Key].TypeName,
            BaseJsonName = union is { IsDiscriminatorOutside: false } ? names[union.Key].JsonName : null,
            Wire = names.WireOf(record.Key),
            Discriminator = union is { IsDiscriminatorOutside: false } ? union.Discriminator : null,
            Properties = new EquatableArray<PropertyPlan>(properties),
            Additional = additional,
            Check = hasCheck
                ? checks.Plan(record, inheritedCheck is null ? naming.Own(TypeMembers.CheckMethodName) : null, properties)
                : null,
        };
    }

    private static bool Declares(UnionModel union, string wireName) => union.Fields.Any(field => field.WireName == wireName);

    private PropertyPlan[] PlanProperties(TypeModel type, EquatableArray<FieldModel> fields, Naming naming)
    {
        var properties = new string[fields.Count];
        for (var i = 0; i < properties.Length; i++)
        {
            properties[i] = naming.Name(fields[i].Key, fields[i].WireName, members.GivenName(type, fields[i]));
        }

        var locals = LocalNames.Of(properties, ReaderLocals);
        var plans = new PropertyPlan[properties.Length];
        for (var i = 0; i < plans.Length; i++)
        {
            plans[i] = new PropertyPlan
            {
                Name = properties[i],
                OtherLocal = locals?[i],
                WireName = fields[i].WireName,
                Value = ValuePlanner.Plan(fields[i].Type, names),
                Presence = ValuePlanner.PresenceOf(fields[i]),
                Remarks = RemarksPlan.Of(DocText.Of(fields[i]), fields[i].Deprecated),
            };
        }

        return LinkDiscriminators(WithFields(plans, naming));
    }

    // Names that no author wrote come after those of the spec, so that they give way.
    private static PropertyPlan[] WithFields(PropertyPlan[] properties, Naming naming)
    {
        for (var i = 0; i < properties.Length; i++)
        {
            if (properties[i].NeedsContentEquality)
            {
                properties[i] = properties[i] with { Field = naming.Own("_" + properties[i].Local.TrimStart('@')) };
            }
        }

        return properties;
    }

    /// <summary>Tells each union that is told apart from outside which of its neighbours does that.</summary>
    private static PropertyPlan[] LinkDiscriminators(PropertyPlan[] properties)
    {
        for (var i = 0; i < properties.Length; i++)
        {
            if (OutsideDiscriminator(properties[i].Value) is { } wireName)
            {
                properties[i] = properties[i] with { DiscriminatorIndex = IndexOf(wireName, properties) };
            }
        }

        return properties;
    }

    private static int IndexOf(string wireName, PropertyPlan[] properties) => Array.FindIndex(properties, property => property.WireName == wireName);

    private static string? OutsideDiscriminator(ValuePlan value)
        => value switch
        {
            NamedValue named => named.OutsideDiscriminator,
            ListValue list => OutsideDiscriminator(list.Element),
            MapValue map => OutsideDiscriminator(map.Values),
            _ => null,
        };

    private EnumPlan PlanEnum(EnumModel e)
    {
        var named = names[e.Key];
        var naming = new Naming(
            findings, ValueRemedy, [.. Naming.ObjectMembers, named.TypeName, named.JsonName, "Value", "Values", "IsKnown", "value__"]);
        return new EnumPlan
        {
            Visibility = visibility,
            Name = named.TypeName,
            JsonName = named.JsonName,
            Remarks = RemarksPlan.Of(e.Doc, e.Deprecated),
            IsClosed = e.IsClosed,
            IsNumeric = e.IsNumeric,
            Values = e.Values
                .Select(value => new EnumValuePlan(
                    naming.Name(value.Key, value.Value, value.CSharpName),
                    value.Value,
                    RemarksPlan.Of(value.Doc, value.Deprecated)))
                .ToEquatableArray(),
        };
    }

    private UnionPlan PlanUnion(UnionModel union)
    {
        var named = names[union.Key];
        var naming = members.Naming(union, MemberRemedy, findings);
        return new UnionPlan
        {
            Visibility = visibility,
            Name = named.TypeName,
            JsonName = named.JsonName,
            UnknownName = names.Unknown(union.Key)!,
            Remarks = RemarksPlan.Of(union.Doc, union.Deprecated),
            Discriminator = union.Discriminator,
            IsDiscriminatorOutside = union.IsDiscriminatorOutside,
            IsNumeric = union.IsNumeric,
            Properties = new EquatableArray<PropertyPlan>(PlanProperties(union, union.Fields, naming)),
            Cases = union.Cases
                .Select(c => new UnionCasePlan(c.Value, names[c.TypeKey].TypeName, names[c.TypeKey].JsonName, checks.Has(c.TypeKey)))
                .ToEquatableArray(),
            CheckMethod = members.CheckMethod(union),
        };
    }

    private ChoicePlan PlanChoice(ChoiceModel choice)
    {
        var named = names[choice.Key];
        return new ChoicePlan
        {
            Visibility = visibility,
            Name = named.TypeName,
            JsonName = named.JsonName,
            Remarks = RemarksPlan.Of(choice.Doc, choice.Deprecated),
            Cases = choice.Cases
                .Select(c => new ChoiceCasePlan(
                    c.Kind,
                    ValuePlanner.Plan(c.Type, names),
                    checks.Has(choice.Key) ? checks.Plan(c.Type, isOptional: true) : null))
                .ToEquatableArray(),
        };
    }
}
