using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>Plans the checks of request values; null where nothing can be wrong.</summary>
internal sealed class CheckPlanner(CheckedTypes types, TypeNames names)
{
    /// <summary>Whether the type <paramref name="key"/> has a check of its own.</summary>
    public bool Has(string key) => types.Contains(key);

    public CheckPlan? Plan(FieldModel field) => Plan(field.Type, field.IsOptional);

    /// <param name="isOptional">Whether null means that there is no value.</param>
    public CheckPlan? Plan(TypeRef type, bool isOptional)
    {
        var allowsNull = isOptional || type.IsNullable;
        return type switch
        {
            ScalarRef scalar => Plan(scalar, scalar.Constraints, allowsNull),
            NamedRef named => Plan(named, allowsNull),
            ListRef list => Plan(list, allowsNull),
            MapRef map => Plan(map, allowsNull),
            ConstRef constant when isOptional => new ConstantCheck(constant.Value),
            _ => null,
        };
    }

    /// <summary>What is checked of an object beside its members.</summary>
    /// <param name="method">The name of the method by which a caller checks it, or null.</param>
    public ObjectCheckPlan Plan(ObjectModel record, string? method, IReadOnlyCollection<PropertyPlan> properties)
        => new(
            method,
            record.Rules.Select(rule => Plan(rule, properties)).ToEquatableArray(),
            record.Additional is null ? null : Plan(record.Additional, isOptional: false));

    private static RulePlan Plan(RuleModel rule, IReadOnlyCollection<PropertyPlan> properties)
        => new(
            rule.Kind,
            rule.Fields,
            rule.Fields
                .Select(wireName => properties.First(property => property.WireName == wireName))
                .Select(property => new RuleFieldPlan(property.Name, property.IsConstant ? Presence.Required : property.Presence))
                .ToEquatableArray());

    private static CheckPlan? Plan(ScalarRef scalar, ConstraintsModel? limits, bool allowsNull)
        => scalar.Kind switch
        {
            ScalarKind.String or ScalarKind.Uri => Text(scalar.Kind, limits, allowsNull),
            ScalarKind.Int or ScalarKind.Long or ScalarKind.Decimal => limits is null ? null : Number(scalar.Kind, limits),
            ScalarKind.Double => Number(scalar.Kind, limits ?? new ConstraintsModel()),
            ScalarKind.Json => new JsonCheck(),
            ScalarKind.File => allowsNull ? null : new GivenCheck(),
            _ => null,
        };

    private static TextCheck? Text(ScalarKind kind, ConstraintsModel? limits, bool allowsNull)
        => limits is null && allowsNull
            ? null
            : new TextCheck(allowsNull)
            {
                MinLength = limits?.MinLength,
                MaxLength = limits?.MaxLength,
                Pattern = limits?.Pattern,
                Format = limits?.Format,
                IsUri = kind == ScalarKind.Uri,
            };

    private static NumberCheck Number(ScalarKind kind, ConstraintsModel limits)
        => new(kind) { Min = limits.Min, Max = limits.Max, Above = limits.ExclusiveMin, Below = limits.ExclusiveMax };

    private CheckPlan? Plan(NamedRef named, bool allowsNull)
    {
        var type = types[named.TypeKey];
        if (type is EnumModel)
        {
            return new EnumCheck(names[named.TypeKey], allowsNull);
        }

        CheckPlan? whole = Has(named.TypeKey) ? new NamedCheck(names[named.TypeKey], allowsNull)
            : allowsNull ? null
            : new GivenCheck();
        return named.Constraints is { } limits && type is ChoiceModel choice
            ? new ChoiceUseCheck(whole, Cases(choice, limits))
            : whole;
    }

    private static EquatableArray<CaseCheckPlan> Cases(ChoiceModel choice, ConstraintsModel limits)
        => choice.Cases
            .Select(c => Case(c.Type, limits) is { } check ? new CaseCheckPlan(c.Kind, check) : null)
            .OfType<CaseCheckPlan>()
            .ToEquatableArray();

    /// <summary>What of the limits fits a case; the rest binds another one.</summary>
    private static CheckPlan? Case(TypeRef type, ConstraintsModel limits)
        => type switch
        {
            ScalarRef { Kind: ScalarKind.String or ScalarKind.Uri } scalar when HasTextLimits(limits) => Text(scalar.Kind, limits, allowsNull: true),
            ScalarRef { Kind: ScalarKind.Int or ScalarKind.Long or ScalarKind.Double or ScalarKind.Decimal } scalar when HasNumberLimits(limits)
                => Number(scalar.Kind, limits),
            ListRef when limits is not { MinItems: null, MaxItems: null }
                => new ListCheck(AllowsNull: true) { MinItems = limits.MinItems, MaxItems = limits.MaxItems },
            _ => null,
        };

    private static bool HasTextLimits(ConstraintsModel limits)
        => limits is not { MinLength: null, MaxLength: null, Pattern: null, Format: null };

    private static bool HasNumberLimits(ConstraintsModel limits)
        => limits is not { Min: null, Max: null, ExclusiveMin: null, ExclusiveMax: null };

    private CheckPlan? Plan(ListRef list, bool allowsNull)
    {
        var element = Plan(list.Element, isOptional: false);
        if (element is null && list is { MinItems: null, MaxItems: null })
        {
            return allowsNull ? null : new GivenCheck();
        }

        return new ListCheck(allowsNull) { MinItems = list.MinItems, MaxItems = list.MaxItems, Element = element };
    }

    private CheckPlan? Plan(MapRef map, bool allowsNull)
    {
        var values = Plan(map.Values, isOptional: false);
        var keys = map.Keys is ScalarRef { Kind: ScalarKind.String, Constraints: not null } ? Plan(map.Keys, isOptional: true) : null;
        if (values is null && keys is null)
        {
            return allowsNull ? null : new GivenCheck();
        }

        return new MapCheck(ValuePlanner.Plan(map.Keys, names), allowsNull) { Keys = keys, Values = values };
    }
}
