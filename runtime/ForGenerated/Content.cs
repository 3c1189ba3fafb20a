using System.Collections;
using System.ComponentModel;
using System.Text.Json;
using Genviral.Gen.Json;

namespace Genviral.Gen.ForGenerated;

/// <summary>Equality by what values hold: lists by elements in order, maps by pairs, JSON and bytes by value, all else by its own equality.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Content
{
    /// <summary>Whether two values hold the same.</summary>
    public static bool Equals<T>(T left, T right)
    {
        if (left is null || right is null)
        {
            return left is null && right is null;
        }

        return (left, right) switch
        {
            (string, _) => EqualityComparer<T>.Default.Equals(left, right),
            (JsonElement one, JsonElement other) => JsonElementEquality.Equals(one, other),
            (ReadOnlyMemory<byte> one, ReadOnlyMemory<byte> other) => one.Span.SequenceEqual(other.Span),
            (IDictionary one, IDictionary other) => MapsEqual(one, other),
            (IEnumerable one, IEnumerable other) => ListsEqual(one, other),
            _ => EqualityComparer<T>.Default.Equals(left, right),
        };
    }

    /// <summary>Whether two lists hold equal elements in the same order.</summary>
    public static bool Equals<T>(IReadOnlyList<T>? left, IReadOnlyList<T>? right)
    {
        if (left is null || right is null || ReferenceEquals(left, right))
        {
            return ReferenceEquals(left, right);
        }

        var count = left.Count;
        if (count != right.Count)
        {
            return false;
        }

        for (var i = 0; i < count; i++)
        {
            if (!Equals(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether two maps hold equal pairs, in any order.</summary>
    public static bool Equals<TKey, TValue>(IReadOnlyDictionary<TKey, TValue>? left, IReadOnlyDictionary<TKey, TValue>? right)
    {
        if (left is null || right is null || ReferenceEquals(left, right))
        {
            return ReferenceEquals(left, right);
        }

        if (left.Count != right.Count)
        {
            return false;
        }

        foreach (var pair in left)
        {
            if (!right.TryGetValue(pair.Key, out var value) || !Equals(pair.Value, value))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A hash code that is equal where <see cref="Equals{T}(T, T)"/> says so.</summary>
    public static int GetHashCode<T>(T value) => value switch
    {
        null => 0,
        string text => text.GetHashCode(StringComparison.Ordinal),
        JsonElement json => JsonElementEquality.GetHashCode(json),
        ReadOnlyMemory<byte> bytes => HashOf(bytes.Span),
        IDictionary map => HashOf(map),
        IEnumerable list => HashOf(list),
        _ => EqualityComparer<T>.Default.GetHashCode(value),
    };

    /// <summary>A hash code that is equal where <see cref="Equals{T}(IReadOnlyList{T}, IReadOnlyList{T})"/> says so.</summary>
    public static int GetHashCode<T>(IReadOnlyList<T>? value)
    {
        if (value is null)
        {
            return 0;
        }

        var hash = default(HashCode);
        for (var i = 0; i < value.Count; i++)
        {
            hash.Add(GetHashCode(value[i]));
        }

        return hash.ToHashCode();
    }

    /// <summary>A hash code that is equal where <see cref="Equals{TKey, TValue}(IReadOnlyDictionary{TKey, TValue}, IReadOnlyDictionary{TKey, TValue})"/> says so.</summary>
    public static int GetHashCode<TKey, TValue>(IReadOnlyDictionary<TKey, TValue>? value)
    {
        if (value is null)
        {
            return 0;
        }

        var hash = value.Count;
        foreach (var pair in value)
        {
            hash ^= HashCode.Combine(GetHashCode(pair.Key), GetHashCode(pair.Value));
        }

        return hash;
    }

    private static bool MapsEqual(IDictionary left, IDictionary right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        foreach (DictionaryEntry pair in left)
        {
            if (!right.Contains(pair.Key) || !Equals<object?>(pair.Value, right[pair.Key]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool ListsEqual(IEnumerable left, IEnumerable right)
    {
        var others = right.GetEnumerator();
        using var end = others as IDisposable;
        foreach (var item in left)
        {
            if (!others.MoveNext() || !Equals<object?>(item, others.Current))
            {
                return false;
            }
        }

        return !others.MoveNext();
    }

    private static int HashOf(ReadOnlySpan<byte> bytes)
    {
        var hash = default(HashCode);
        hash.AddBytes(bytes);
        return hash.ToHashCode();
    }

    private static int HashOf(IDictionary map)
    {
        var hash = map.Count;
        foreach (DictionaryEntry pair in map)
        {
            hash ^= HashCode.Combine(GetHashCode(pair.Key), GetHashCode(pair.Value));
        }

        return hash;
    }

    private static int HashOf(IEnumerable list)
    {
        var hash = default(HashCode);
        foreach (var item in list)
        {
            hash.Add(GetHashCode(item));
        }

        return hash.ToHashCode();
    }
}
