using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Genviral.Gen.ForGenerated;

/// <summary>A list that is equal to another one with equal elements in the same order: a record that holds it in a field needs no equality of its own.</summary>
/// <typeparam name="T">The elements.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Usage", "CA2231:Overload operator equals on overriding value type Equals", Justification = "Records compare their fields by Equals.")]
public readonly struct ListContent<T> : IEquatable<ListContent<T>>
{
    private readonly IReadOnlyList<T>? _value;

    /// <summary>Holds <paramref name="value"/>.</summary>
    public ListContent(IReadOnlyList<T>? value) => _value = value;

    /// <summary>The list, null where it was null.</summary>
    public IReadOnlyList<T> Value => _value!;

    /// <inheritdoc/>
    public bool Equals(ListContent<T> other) => Content.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ListContent<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Content.GetHashCode(_value);
}
