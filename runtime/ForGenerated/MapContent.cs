using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Genviral.Gen.ForGenerated;

/// <summary>A map that is equal to another one with equal pairs, in any order: a record that holds it in a field needs no equality of its own.</summary>
/// <typeparam name="TKey">The keys.</typeparam>
/// <typeparam name="TValue">The values.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Usage", "CA2231:Overload operator equals on overriding value type Equals", Justification = "Records compare their fields by Equals.")]
public readonly struct MapContent<TKey, TValue> : IEquatable<MapContent<TKey, TValue>>
{
    private readonly IReadOnlyDictionary<TKey, TValue>? _value;

    /// <summary>Holds <paramref name="value"/>.</summary>
    public MapContent(IReadOnlyDictionary<TKey, TValue>? value) => _value = value;

    /// <summary>The map, null where it was null.</summary>
    public IReadOnlyDictionary<TKey, TValue> Value => _value!;

    /// <inheritdoc/>
    public bool Equals(MapContent<TKey, TValue> other) => Content.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MapContent<TKey, TValue> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Content.GetHashCode(_value);
}
