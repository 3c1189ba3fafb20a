using System.ComponentModel;

namespace Genviral.Gen.ForGenerated;

/// <summary>Steps of a path into an answer that may lead nowhere.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class AnswerPath
{
    /// <summary>The element at <paramref name="index"/>, or null.</summary>
    public static T? At<T>(IReadOnlyList<T>? list, int index) => list is not null && index < list.Count ? list[index] : default;

    /// <inheritdoc cref="At{T}(IReadOnlyList{T}, int)"/>
    public static T? ValueAt<T>(IReadOnlyList<T>? list, int index)
        where T : struct
        => list is not null && index < list.Count ? list[index] : null;

    /// <summary>The value of <paramref name="key"/>, or null.</summary>
    public static TValue? At<TKey, TValue>(IReadOnlyDictionary<TKey, TValue>? map, TKey key)
        => map is not null && map.TryGetValue(key, out var value) ? value : default;

    /// <inheritdoc cref="At{TKey, TValue}(IReadOnlyDictionary{TKey, TValue}, TKey)"/>
    public static TValue? ValueAt<TKey, TValue>(IReadOnlyDictionary<TKey, TValue>? map, TKey key)
        where TValue : struct
        => map is not null && map.TryGetValue(key, out var value) ? value : null;
}
