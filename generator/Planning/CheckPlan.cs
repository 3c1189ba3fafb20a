using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>What one value of a request is checked for.</summary>
/// <param name="AllowsNull">Whether null is a value, or means absent.</param>
internal abstract record CheckPlan(bool AllowsNull);

/// <summary>That it is there; for what has nothing else to check.</summary>
internal sealed record GivenCheck() : CheckPlan(AllowsNull: false);

/// <summary>A string, or the text of a URI.</summary>
internal sealed record TextCheck(bool AllowsNull) : CheckPlan(AllowsNull)
{
    public int? MinLength { get; init; }

    public int? MaxLength { get; init; }

    public string? Pattern { get; init; }

    public string? Format { get; init; }

    public bool IsUri { get; init; }

    public bool HasLengths => MinLength is not null || MaxLength is not null;
}

/// <summary>A number, its limits as invariant text.</summary>
internal sealed record NumberCheck(ScalarKind Kind) : CheckPlan(AllowsNull: true)
{
    public string? Min { get; init; }

    public string? Max { get; init; }

    public string? Above { get; init; }

    public string? Below { get; init; }
}

/// <summary>That it is the constant, if it is there.</summary>
internal sealed record ConstantCheck(LiteralModel Literal) : CheckPlan(AllowsNull: true);

/// <summary>That it is not <c>default</c>.</summary>
internal sealed record JsonCheck() : CheckPlan(AllowsNull: true);

/// <summary>That an enum is one of its values.</summary>
internal sealed record EnumCheck(NamedValue Enum, bool AllowsNull) : CheckPlan(AllowsNull)
{
    public bool IsClosed => Enum.Shape == NamedShape.ClosedEnum;
}

/// <summary>A record, union or choice by the check that is emitted for it.</summary>
internal sealed record NamedCheck(NamedValue Type, bool AllowsNull) : CheckPlan(AllowsNull);

internal sealed record ListCheck(bool AllowsNull) : CheckPlan(AllowsNull)
{
    public int? MinItems { get; init; }

    public int? MaxItems { get; init; }

    public CheckPlan? Element { get; init; }
}

internal sealed record MapCheck(ValuePlan KeyValue, bool AllowsNull) : CheckPlan(AllowsNull)
{
    public CheckPlan? Keys { get; init; }

    public CheckPlan? Values { get; init; }
}

/// <summary>A choice with constraints where it is used, each for the case that it fits.</summary>
/// <param name="Whole">What is checked of it everywhere.</param>
internal sealed record ChoiceUseCheck(CheckPlan? Whole, EquatableArray<CaseCheckPlan> Cases) : CheckPlan(AllowsNull: true);

/// <param name="Kind">The case, which is null when the value is of another one.</param>
internal sealed record CaseCheckPlan(JsonKind Kind, CheckPlan Check);

/// <summary>What is checked of a record beside its members.</summary>
/// <param name="Method">The method by which a caller checks it, or null.</param>
internal sealed record ObjectCheckPlan(string? Method, EquatableArray<RulePlan> Rules, CheckPlan? Additional);

/// <param name="Fields">Wire names, for the message.</param>
/// <param name="Given">The properties, with how each may be missing.</param>
internal sealed record RulePlan(RuleKind Kind, EquatableArray<string> Fields, EquatableArray<RuleFieldPlan> Given);

internal sealed record RuleFieldPlan(string Property, Presence Presence);
