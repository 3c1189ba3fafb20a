namespace Genviral.Gen.Spec.Model;

/// <summary>The use of a type: what stands in a field, a list or a body. Aliases are resolved away.</summary>
public abstract record TypeRef
{
    /// <summary>Whether JSON null is a value of it.</summary>
    public bool IsNullable { get; init; }
}

/// <summary>The built-in types of the language.</summary>
public enum ScalarKind { String, Bool, Int, Long, Double, Decimal, Uuid, Date, DateTime, Uri, Bytes, Json, File }

/// <summary>A built-in type with what a request's value must keep to.</summary>
public sealed record ScalarRef(ScalarKind Kind) : TypeRef
{
    public ConstraintsModel? Constraints { get; init; }
}

/// <summary>A type of <see cref="ClientModel.Types"/>.</summary>
public sealed record NamedRef(string TypeKey) : TypeRef
{
    /// <summary>Constraints on a <see cref="ChoiceModel"/>; each binds the kind that it fits.</summary>
    public ConstraintsModel? Constraints { get; init; }
}

public sealed record ListRef(TypeRef Element) : TypeRef
{
    public int? MinItems { get; init; }

    public int? MaxItems { get; init; }
}

/// <param name="Keys">What the keys are; a plain string by default.</param>
public sealed record MapRef(TypeRef Keys, TypeRef Values) : TypeRef;

/// <summary>A value that is always the same.</summary>
public sealed record ConstRef(LiteralModel Value) : TypeRef;

/// <summary>What a request's value must keep to. Answers are never refused for breaking it.</summary>
public sealed record ConstraintsModel
{
    /// <summary>Limits as invariant decimal text.</summary>
    public string? Min { get; init; }

    public string? Max { get; init; }

    public string? ExclusiveMin { get; init; }

    public string? ExclusiveMax { get; init; }

    /// <summary>In UTF-16 units.</summary>
    public int? MinLength { get; init; }

    public int? MaxLength { get; init; }

    /// <summary>A .NET regular expression that occurs in the text.</summary>
    public string? Pattern { get; init; }

    /// <summary><c>uuid</c>, <c>uri</c> or <c>email</c>.</summary>
    public string? Format { get; init; }

    public int? MinItems { get; init; }

    public int? MaxItems { get; init; }
}
