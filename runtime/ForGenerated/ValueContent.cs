using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Genviral.Gen.ForGenerated;

/// <summary>JSON or bytes that are equal where they hold the same: a record that holds it in a field needs no equality of its own.</summary>
/// <typeparam name="T">The value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Usage", "CA2231:Overload operator equals on overriding value type Equals", Justification = "Records compare their fields by Equals.")]
public readonly struct ValueContent<T> : IEquatable<ValueContent<T>>
{
    /// <summary>Holds <paramref name="value"/>.</summary>
    public ValueContent(T value) => Value = value;

    /// <summary>The value.</summary>
    public T Value { get; }

    /// <inheritdoc/>
    public bool Equals(ValueContent<T> other) => Content.Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueContent<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Content.GetHashCode(Value);
}
