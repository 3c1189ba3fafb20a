using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>A file to emit.</summary>
/// <param name="HintName">Its name to the compiler.</param>
/// <remarks>
/// It holds all that its text depends on and nothing else: two equal plans give the same text, so the driver skips the
/// file. Carriers below keep to strings, numbers, enums, records and <see cref="EquatableArray{T}"/>.
/// </remarks>
/// <param name="HasObsolete">Whether the client has anything obsolete, which the emitted code itself has to use.</param>
internal sealed record FilePlan(string HintName, string Namespace, bool HasObsolete, EquatableArray<PartPlan> Parts);

/// <summary>One top-level piece of an emitted file; each kind has its emitter.</summary>
internal abstract record PartPlan
{
    /// <summary><c>public</c> or <c>internal</c>.</summary>
    public required string Visibility { get; init; }
}

/// <summary>A type that stands in a body, with the names of what reads and writes it.</summary>
internal abstract record TypePlan : PartPlan
{
    public required string Name { get; init; }

    /// <summary>What reads and writes it.</summary>
    public required string JsonName { get; init; }

    public required RemarksPlan Remarks { get; init; }

    /// <summary>Whether it stands in JSON; else in a form or a multipart body alone.</summary>
    public virtual bool IsJson => true;
}

/// <summary>What precedes a declaration: its documentation and its obsolescence.</summary>
/// <param name="Obsolete">Null: current; else what to use instead, perhaps empty.</param>
internal sealed record RemarksPlan(string? Doc, string? Obsolete)
{
    public static RemarksPlan None { get; } = new(null, null);

    public static RemarksPlan Of(string? doc, DeprecationModel? deprecated)
        => doc is null && deprecated is null ? None : new(doc, deprecated is null ? null : deprecated.Message ?? "");
}

/// <summary>An immutable record, perhaps a case of a union.</summary>
internal sealed record RecordPlan : TypePlan
{
    /// <summary>The union that it is a case of.</summary>
    public string? BaseName { get; init; }

    /// <summary>What writes the union, if a case says within itself which it is.</summary>
    public string? BaseJsonName { get; init; }

    /// <summary>The wire name of the union's member, which is skipped while reading.</summary>
    public string? Discriminator { get; init; }

    public EquatableArray<PropertyPlan> Properties { get; init; }

    /// <summary>Members that are not named, kept in a dictionary.</summary>
    public AdditionalPlan? Additional { get; init; }

    /// <summary>Null where no request holds it, or nothing in it can be wrong.</summary>
    public ObjectCheckPlan? Check { get; init; }

    /// <summary>How it is put on the wire: JSON, or the parts of a form or of a multipart body.</summary>
    public ContentKind Wire { get; init; }

    public override bool IsJson => Wire == ContentKind.Json;

}

/// <param name="Name">The dictionary's property.</param>
/// <param name="Field">The field, which is compared by content.</param>
internal sealed record AdditionalPlan(string Name, string Field, ValuePlan Value);

/// <summary>How a member may be missing.</summary>
internal enum Presence
{
    /// <summary>Always there: a <c>required</c> property.</summary>
    Required,

    /// <summary>May be absent, never null: a property that is null when absent.</summary>
    Optional,

    /// <summary>May be absent and may be null: an <c>Optional</c>.</summary>
    OptionalOrNull,
}

internal sealed record PropertyPlan
{
    public required string Name { get; init; }

    /// <summary>The local variable for it, where one is needed, which is seldom.</summary>
    public string Local => OtherLocal ?? CSharpName.Camel(Name);

    /// <summary>What the local is called where it cannot be called as the property.</summary>
    public string? OtherLocal { get; init; }

    /// <summary>The field, where the value has to be compared by content; else the compiler makes one.</summary>
    public string? Field { get; init; }

    public required string WireName { get; init; }

    public required ValuePlan Value { get; init; }

    public required Presence Presence { get; init; }

    public required RemarksPlan Remarks { get; init; }

    /// <summary>Null where nothing in it can be wrong.</summary>
    public CheckPlan? Check { get; init; }

    /// <summary>Whether the union's base declares it.</summary>
    public bool IsInherited { get; init; }

    /// <summary>The property whose value tells the case of the union in this one, as its index among all; -1 where there is none, which was reported.</summary>
    public int? DiscriminatorIndex { get; init; }

    /// <summary>Whether the value is always there and always the same: what may be absent or null is for the caller to say.</summary>
    public bool IsConstant => Presence == Presence.Required && Value is ConstantValue { IsNullable: false };

    /// <summary>Whether the compiler would compare it by reference; an <c>Optional</c> sees to it itself.</summary>
    public bool NeedsContentEquality => !IsConstant && Presence != Presence.OptionalOrNull && Value.NeedsContentEquality;
}

/// <summary>An open enum (a struct around the wire value) or a closed one (a C# enum).</summary>
internal sealed record EnumPlan : TypePlan
{
    public required bool IsClosed { get; init; }

    public required bool IsNumeric { get; init; }

    public EquatableArray<EnumValuePlan> Values { get; init; }
}

internal sealed record EnumValuePlan(string Name, string Value, RemarksPlan Remarks);

/// <summary>A closed hierarchy of records.</summary>
internal sealed record UnionPlan : TypePlan
{
    /// <summary>The record for a case that the spec does not know.</summary>
    public required string UnknownName { get; init; }

    public required string Discriminator { get; init; }

    public bool IsDiscriminatorOutside { get; init; }

    public bool IsNumeric { get; init; }

    /// <summary>What all cases have.</summary>
    public EquatableArray<PropertyPlan> Properties { get; init; }

    public EquatableArray<UnionCasePlan> Cases { get; init; }

    /// <summary>The method by which a caller checks it; null where no request holds it.</summary>
    public string? CheckMethod { get; init; }
}

internal sealed record UnionCasePlan(string Value, string TypeName, string JsonName, bool HasCheck);

/// <summary>One of several types, told apart by the JSON kind.</summary>
internal sealed record ChoicePlan : TypePlan
{
    public EquatableArray<ChoiceCasePlan> Cases { get; init; }

    public bool HasCheck => Cases.Any(c => c.Check is not null);
}

internal sealed record ChoiceCasePlan(JsonKind Kind, ValuePlan Value, CheckPlan? Check);

/// <summary>The resolver by which System.Text.Json finds the emitted types.</summary>
/// <remarks>It has a file of its own, which no edit of a type's members touches.</remarks>
internal sealed record JsonResolverPlan : PartPlan
{
    public required ClientNames Names { get; init; }

    /// <summary>All types that have a converter.</summary>
    public EquatableArray<JsonTypePlan> Types { get; init; }
}

/// <param name="JsonName">What reads and writes it; null for the cases that a union does not know.</param>
/// <param name="IsValueType">Whether it may stand as a <c>Nullable</c>.</param>
/// <param name="UnionName">The union that it is a case of, if a case says within itself which it is.</param>
/// <param name="UnionJsonName">What reads and writes the union.</param>
internal sealed record JsonTypePlan(string Name, string? JsonName, bool IsValueType, string? UnionName = null, string? UnionJsonName = null)
{
    public static JsonTypePlan Of(TypePlan type)
        => type is RecordPlan { BaseJsonName: { } union } record
            ? new(record.Name, record.JsonName, IsValueType: false, record.BaseName, union)
            : new(type.Name, type.JsonName, type is EnumPlan);

    /// <summary>The cases that <paramref name="union"/> does not know.</summary>
    public static JsonTypePlan OfUnknown(UnionPlan union) => new(union.UnknownName, JsonName: null, IsValueType: false, union.Name, union.JsonName);
}
