using System.Collections;
using System.Collections.Immutable;

namespace Genviral.Gen.Spec.Model;

/// <summary>An immutable list that is equal to another one with equal elements in the same order.</summary>
public readonly struct EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly T[]? _items;

    /// <summary>Wraps <paramref name="items"/>, which must not be written to afterwards.</summary>
    public EquatableArray(T[] items) => _items = items;

    /// <summary>The list without elements.</summary>
    public static EquatableArray<T> Empty => default;

    /// <inheritdoc/>
    public int Count => _items?.Length ?? 0;

    /// <summary>Whether there is no element.</summary>
    public bool IsEmpty => Count == 0;

    /// <inheritdoc/>
    public T this[int index] => (_items ?? throw new ArgumentOutOfRangeException(nameof(index)))[index];

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T> other) => AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = Count;
        foreach (var item in AsSpan())
        {
            hash = unchecked((hash * 31) + (item is null ? 0 : item.GetHashCode()));
        }

        return hash;
    }

    /// <summary>The elements, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Enumerates without allocating.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>Whether two lists hold equal elements in the same order.</summary>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ in an element or in order.</summary>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);
}

/// <summary>Makes <see cref="EquatableArray{T}"/> from other collections.</summary>
public static class EquatableArray
{
    /// <summary>Copies <paramref name="items"/>.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T>
        => items is ICollection<T> { Count: 0 } ? EquatableArray<T>.Empty : new(items.ToArray());

    /// <summary>What <paramref name="select"/> makes of each item, in one array and nothing else.</summary>
    public static EquatableArray<T> ToEquatableArray<TSource, T>(this IReadOnlyList<TSource> items, Func<TSource, T> select)
        where T : IEquatable<T>
    {
        if (items.Count == 0)
        {
            return EquatableArray<T>.Empty;
        }

        var made = new T[items.Count];
        for (var i = 0; i < made.Length; i++)
        {
            made[i] = select(items[i]);
        }

        return new(made);
    }

    /// <summary>The list of <paramref name="items"/>.</summary>
    public static EquatableArray<T> Of<T>(params T[] items)
        where T : IEquatable<T>
        => new(items);
}
