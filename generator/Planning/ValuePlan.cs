using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>The C# side of a <see cref="TypeRef"/>: everything that reading, writing and declaring a value needs.</summary>
internal abstract record ValuePlan
{
    public bool IsNullable { get; init; }

    /// <summary>Whether C# holds it in a struct, so that <c>?</c> makes a <c>Nullable</c>.</summary>
    public abstract bool IsValueType { get; }

    /// <summary>Whether the compiler would compare it by reference where its content counts.</summary>
    public virtual bool NeedsContentEquality => false;

    /// <summary>The same value, never null.</summary>
    public ValuePlan NotNull => IsNullable ? this with { IsNullable = false } : this;
}

internal sealed record ScalarValue(ScalarKind Kind) : ValuePlan
{
    private static readonly ScalarValue[] Plain = [.. Kinds.Select(kind => new ScalarValue(kind))];
    private static readonly ScalarValue[] Nullable = [.. Kinds.Select(kind => new ScalarValue(kind) { IsNullable = true })];

    private static IEnumerable<ScalarKind> Kinds => Enum.GetValues(typeof(ScalarKind)).Cast<ScalarKind>();

    /// <summary>One for all uses, as far as it goes: a client has thousands.</summary>
    public static ScalarValue Of(ScalarKind kind, bool isNullable, bool isDay)
        => isDay ? new(kind) { IsDay = true, IsNullable = isNullable } : (isNullable ? Nullable : Plain)[(int)kind];

    /// <summary>Whether a date is held in a <c>DateTime</c>, since there is no <c>DateOnly</c>.</summary>
    public bool IsDay { get; init; }

    public override bool IsValueType => Kind is not (ScalarKind.String or ScalarKind.Uri or ScalarKind.File);

    public override bool NeedsContentEquality => Kind is ScalarKind.Bytes or ScalarKind.Json;
}

/// <summary>What an emitted type is in C#.</summary>
internal enum NamedShape
{
    Record,
    Union,
    Choice,
    OpenEnum,
    ClosedEnum,
}

/// <param name="TypeName">The emitted type.</param>
/// <param name="JsonName">The emitted class that reads and writes it.</param>
/// <param name="IsNumeric">Whether an enum's values are JSON numbers.</param>
internal sealed record NamedValue(string TypeName, string JsonName, NamedShape Shape, bool IsNumeric = false) : ValuePlan
{
    /// <summary>The member of the object around that tells the case (<c>../item_type</c>), or null.</summary>
    public string? OutsideDiscriminator { get; init; }

    public override bool IsValueType => Shape is NamedShape.OpenEnum or NamedShape.ClosedEnum;
}

/// <summary>A stream: a body, or what an operation returns.</summary>
internal sealed record StreamValue : ValuePlan
{
    public override bool IsValueType => false;
}

internal sealed record ListValue(ValuePlan Element) : ValuePlan
{
    public override bool IsValueType => false;

    public override bool NeedsContentEquality => true;
}

internal sealed record MapValue(ValuePlan Keys, ValuePlan Values) : ValuePlan
{
    public override bool IsValueType => false;

    public override bool NeedsContentEquality => true;
}

internal sealed record ConstantValue(LiteralModel Literal) : ValuePlan
{
    public override bool IsValueType => Literal.Kind != LiteralKind.String;
}
