using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>Plans the C# type of each type of the model.</summary>
internal sealed class TypePlanner(
    ClientModel model, TypeNames names, TypeMembers members, CheckPlanner checks, string visibility, List<PlanFinding> findings)
{
    private const string MemberRemedy = "write 'csharp: OtherName' beside one of them";

    /// <summary>Names of locals and parameters in emitted readers and writers.</summary>
    private static readonly string[] ReaderLocals
        = ["input", "members", "output", "value", "discriminator", "member", "some", "known", "told", "whole"];

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
        var locals = new NameScope(ReaderLocals);
        var inherited = new HashSet<string>(union?.Fields.Select(field => field.WireName) ?? [], StringComparer.Ordinal);
        var properties = record.Fields
            .Select(field => PlanProperty(field, naming, locals, inherited.Contains(field.WireName)) with
            {
                Check = hasCheck ? checks.Plan(field) : null,
            })
            .ToArray();
        var additional = record.Additional is null
            ? null
            : new AdditionalPlan(
                naming.Own("Additional"), locals.Take("additional"), ValuePlanner.Plan(record.Additional, names));
        return new RecordPlan
        {
            Visibility = visibility,
            Name = named.TypeName,
            JsonName = named.JsonName,
            ConverterName = names.Converter(record.Key),
            Remarks = Remarks(record.Doc, record.Deprecated),
            BaseName = union is null ? null : names[union.Key].TypeName,
            BaseJsonName = union is { IsDiscriminatorOutside: false } ? names[union.Key].JsonName : null,
            Wire = names.WireOf(record.Key),
            Discriminator = union is { IsDiscriminatorOutside: false } ? union.Discriminator : null,
            Properties = new EquatableArray<PropertyPlan>(LinkDiscriminators(properties)),
            Additional = additional,
            Check = hasCheck
                ? checks.Plan(record, inheritedCheck is null ? naming.Own(TypeMembers.CheckMethodName) : null, properties)
                : null,
        };
    }

    private PropertyPlan PlanProperty(FieldModel field, Naming naming, NameScope locals, bool isInherited)
    {
        var name = naming.Name(field.Key, field.WireName, field.CSharpName);
        return new PropertyPlan
        {
            Name = name,
            Local = locals.Take(CSharpName.Camel(name)),
            WireName = field.WireName,
            Value = ValuePlanner.Plan(field.Type, names),
            Presence = ValuePlanner.PresenceOf(field),
            Remarks = Remarks(DocText.Of(field), field.Deprecated),
            IsInherited = isInherited,
        };
    }

    /// <summary>Tells each union that is told apart from outside which of its neighbours does that.</summary>
    private static PropertyPlan[] LinkDiscriminators(PropertyPlan[] properties)
        => [.. properties.Select(property => OutsideDiscriminator(property.Value) is { } wireName
            ? property with { DiscriminatorIndex = Array.FindIndex(properties, p => p.WireName == wireName) }
            : property)];

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
            findings, MemberRemedy, [.. Naming.ObjectMembers, named.TypeName, named.JsonName, "Value", "Values", "IsKnown", "value__"]);
        return new EnumPlan
        {
            Visibility = visibility,
            Name = named.TypeName,
            JsonName = named.JsonName,
            ConverterName = names.Converter(e.Key),
            Remarks = Remarks(e.Doc, e.Deprecated),
            IsClosed = e.IsClosed,
            IsNumeric = e.IsNumeric,
            Values = e.Values
                .Select(value => new EnumValuePlan(
                    naming.Name(value.Key, value.Value, value.CSharpName),
                    value.Value,
                    Remarks(value.Doc, value.Deprecated)))
                .ToEquatableArray(),
        };
    }

    private UnionPlan PlanUnion(UnionModel union)
    {
        var named = names[union.Key];
        var unknown = names.Own("Unknown" + named.TypeName);
        var naming = members.Naming(union, MemberRemedy, findings);
        var locals = new NameScope(ReaderLocals);
        return new UnionPlan
        {
            Visibility = visibility,
            Name = named.TypeName,
            JsonName = named.JsonName,
            UnknownName = unknown,
            ConverterName = names.Converter(union.Key),
            UnknownConverterName = names.Own(unknown + "JsonConverter"),
            Remarks = Remarks(union.Doc, union.Deprecated),
            Discriminator = union.Discriminator,
            IsDiscriminatorOutside = union.IsDiscriminatorOutside,
            IsNumeric = union.IsNumeric,
            Properties = new EquatableArray<PropertyPlan>(
                LinkDiscriminators([.. union.Fields.Select(field => PlanProperty(field, naming, locals, isInherited: false))])),
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
            ConverterName = names.Converter(choice.Key),
            Remarks = Remarks(choice.Doc, choice.Deprecated),
            Cases = choice.Cases
                .Select(c => new ChoiceCasePlan(
                    c.Kind,
                    ValuePlanner.Plan(c.Type, names),
                    checks.Has(choice.Key) ? checks.Plan(c.Type, isOptional: true) : null))
                .ToEquatableArray(),
        };
    }

    private static RemarksPlan Remarks(string? doc, DeprecationModel? deprecated)
        => new(doc, deprecated is null ? null : deprecated.Message ?? "");
}
