using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Reading;
using Genviral.Gen.Spec.Text;

namespace Genviral.Gen.Spec.Syntax;

/// <summary>A type node: a type expression or a mapping with one shape key, with its modifiers.</summary>
/// <param name="At">The expression, or the shape key.</param>
public abstract record TypeSyntax(SourceSpan At)
{
    /// <summary><c>T?</c> or <c>nullable: true</c>.</summary>
    public bool IsNullable { get; init; }

    public ModifiersSyntax Modifiers { get; init; } = ModifiersSyntax.None;

    /// <summary>Whether a field, value or case was left out as faulty, so that nobody may say that it lacks one.</summary>
    public bool IsIncomplete { get; init; }
}

/// <summary>A built-in or declared type by its name; <c>At</c> is the name alone.</summary>
public sealed record NamedTypeSyntax(string Name, SourceSpan At) : TypeSyntax(At);

/// <summary><c>list&lt;T&gt;</c> or <c>list: T</c>.</summary>
public sealed record ListTypeSyntax(TypeSyntax Element, SourceSpan At) : TypeSyntax(At);

/// <summary><c>map&lt;T&gt;</c> or <c>map: T</c>.</summary>
public sealed record MapTypeSyntax(TypeSyntax? Keys, TypeSyntax Values, SourceSpan At) : TypeSyntax(At);

/// <summary><c>A | B</c>, in the order written.</summary>
public sealed record ChoiceTypeSyntax(IReadOnlyList<TypeSyntax> Cases, SourceSpan At) : TypeSyntax(At);

/// <summary><c>fields</c>, or <c>extends</c> alone.</summary>
public sealed record ObjectTypeSyntax(IReadOnlyList<FieldSyntax> Fields, SourceSpan At) : TypeSyntax(At)
{
    public Located<string>? Extends { get; init; }

    public TypeSyntax? Additional { get; init; }

    public IReadOnlyList<RuleSyntax> Rules { get; init; } = [];
}

/// <summary><c>enum</c>.</summary>
public sealed record EnumTypeSyntax(IReadOnlyList<EnumValueSyntax> Values, SourceSpan At) : TypeSyntax(At)
{
    public bool IsClosed { get; init; }

    public bool IsNumeric { get; init; }
}

public sealed record EnumValueSyntax(
    Located<string> Value, string? Doc, Located<string>? CSharpName, DeprecationModel? Deprecated) : IMemberSyntax
{
    Located<string> IMemberSyntax.Name => Value;
}

/// <summary><c>oneOf</c>.</summary>
public sealed record UnionTypeSyntax(IReadOnlyList<UnionCaseSyntax> Cases, SourceSpan At) : TypeSyntax(At)
{
    /// <summary>As written, <c>../</c> included.</summary>
    public required Located<string> Discriminator { get; init; }

    public bool IsNumeric { get; init; }

    public Located<string>? Extends { get; init; }
}

public sealed record UnionCaseSyntax(Located<string> Value, TypeSyntax Type);

/// <summary><c>const</c>.</summary>
public sealed record ConstTypeSyntax(LiteralModel Value, SourceSpan At) : TypeSyntax(At)
{
    public SourceSpan ValueAt { get; init; }
}

/// <summary>A type that could not be understood; it has been reported. What uses it is left out without a word.</summary>
public sealed record LostTypeSyntax(SourceSpan At) : TypeSyntax(At);

/// <summary>A map of fields.</summary>
/// <param name="IsIncomplete">Whether one was left out as faulty, so that nobody may say that it lacks one.</param>
public sealed record FieldMapSyntax(IReadOnlyList<FieldSyntax> Fields, bool IsIncomplete)
{
    public static FieldMapSyntax Empty { get; } = new([], false);

    public static FieldMapSyntax Lost { get; } = new([], true);
}

/// <summary>A member or parameter: <c>name: T</c> or <c>name?: T</c>.</summary>
/// <param name="Name">Without the question mark; placed at the whole key.</param>
public sealed record FieldSyntax(Located<string> Name, bool IsOptional, TypeSyntax Type) : IMemberSyntax
{
    public FieldModifiersSyntax Modifiers { get; init; } = FieldModifiersSyntax.None;

    Located<string>? IMemberSyntax.CSharpName => Modifiers.CSharpName;
}

/// <summary>What can be said of a field beside its type. Few fields say anything.</summary>
public sealed record FieldModifiersSyntax
{
    public static FieldModifiersSyntax None { get; } = new();

    public Node? Default { get; init; }

    public DeprecationModel? Deprecated { get; init; }

    public Located<string>? CSharpName { get; init; }

    /// <summary><c>style: comma</c>.</summary>
    public Located<bool>? IsCommaJoined { get; init; }
}

/// <summary>What has a name among the members of a type or among parameters.</summary>
public interface IMemberSyntax
{
    /// <summary>The name on the wire.</summary>
    Located<string> Name { get; }

    Located<string>? CSharpName { get; }
}

/// <summary><c>atLeastOne: [a, b]</c>; no fields for <c>any</c>.</summary>
public sealed record RuleSyntax(RuleKind Kind, IReadOnlyList<Located<string>> Fields, bool IsAny, SourceSpan At);

/// <summary>The modifiers beside a shape; each placed at its value, constraints also at their key.</summary>
public sealed record ModifiersSyntax
{
    public static ModifiersSyntax None { get; } = new();

    public Located<string>? Doc { get; init; }

    /// <summary>The C# name of an inline type.</summary>
    public Located<string>? Name { get; init; }

    public Node? Example { get; init; }

    public IReadOnlyList<ConstraintSyntax> Constraints { get; init; } = [];
}

/// <summary><c>min max exclusiveMin exclusiveMax minLength maxLength pattern format minItems maxItems</c>.</summary>
/// <param name="Name">The key's text at the key.</param>
/// <param name="Value">The value as text (numbers invariant) at the value.</param>
public sealed record ConstraintSyntax(Located<string> Name, Located<string> Value);
