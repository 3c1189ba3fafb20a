using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Planning;

/// <summary>The method that gives all elements of a list that comes in pages.</summary>
internal sealed record PagingPlan
{
    /// <summary><c>ListAllAsync</c>.</summary>
    public required string Method { get; init; }

    /// <summary>The static field that says how the pages follow each other.</summary>
    public required string Field { get; init; }

    public required PagingKind Kind { get; init; }

    /// <summary>The list in a page.</summary>
    public required AccessPlan Items { get; init; }

    public required ValuePlan Item { get; init; }

    public AccessPlan? Total { get; init; }

    public AccessPlan? HasMore { get; init; }

    public AccessPlan? Next { get; init; }

    public required int FirstPage { get; init; }

    /// <summary>What tells the API which page is wanted.</summary>
    public required PagePositionPlan Position { get; init; }

    /// <summary>In the order of the method.</summary>
    public EquatableArray<ParameterPlan> Parameters { get; init; }

    /// <summary>The arguments of the plain operation, each by its parameter; null: the position itself.</summary>
    public EquatableArray<string> Arguments { get; init; }

    /// <summary>The lambda's parameters: the position and the token of a page.</summary>
    public required string PositionLocal { get; init; }

    public required string TokenLocal { get; init; }
}

/// <summary>Where the position goes.</summary>
/// <param name="Argument">The method's parameter.</param>
/// <param name="Property">The property of that parameter, or null: the parameter itself.</param>
/// <param name="Presence">How it may be missing from the plain operation.</param>
/// <param name="IsArgumentOptional">Whether the method's parameter may be null.</param>
internal sealed record PagePositionPlan(string Argument, string? Property, ValuePlan Value, Presence Presence, bool IsArgumentOptional)
{
    /// <summary>Whether the plain operation takes no null for it.</summary>
    public bool IsSure => Presence == Presence.Required && !Value.IsNullable;
}
