namespace Genviral.Gen;

/// <summary>Makes <see cref="Optional{T}"/> of values that do not convert by themselves: C# converts no interfaces.</summary>
public static class Optional
{
    /// <summary>Holds <paramref name="value"/>.</summary>
    public static Optional<T> Of<T>(T value) => new(value);

    /// <summary>Holds a list of <paramref name="items"/>.</summary>
    public static Optional<IReadOnlyList<T>?> List<T>(params T[] items) => new(items);

    /// <summary>Holds <paramref name="list"/>, which may be null.</summary>
    public static Optional<IReadOnlyList<T>?> OfList<T>(IReadOnlyList<T>? list) => new(list);

    /// <summary>Holds <paramref name="map"/>, which may be null.</summary>
    public static Optional<IReadOnlyDictionary<TKey, TValue>?> Map<TKey, TValue>(IReadOnlyDictionary<TKey, TValue>? map) => new(map);
}
