namespace Genviral.Gen.ForGenerated;

/// <content>Lists and maps.</content>
public sealed partial class JsonOutput
{
    /// <summary>Writes an array.</summary>
    /// <exception cref="ArgumentException">The list is null, or an element is refused.</exception>
    public void WriteList<T>(IReadOnlyList<T> list, JsonWrite<T> element)
    {
        ArgumentNullException.ThrowIfNull(element);
        RefuseNull(list);
        StartArray();
        var count = list.Count;
        for (var i = 0; i < count; i++)
        {
            element(this, list[i]);
        }

        EndArray();
    }

    /// <inheritdoc cref="WriteList{T}"/>
    public void WriteList<T, TJson>(IReadOnlyList<T> list)
        where TJson : struct, IJson<T>
    {
        RefuseNull(list);
        StartArray();
        var count = list.Count;
        for (var i = 0; i < count; i++)
        {
            Write<T, TJson>(list[i]);
        }

        EndArray();
    }

    /// <inheritdoc cref="WriteMap{T}(IReadOnlyDictionary{string, T}, JsonWrite{T})"/>
    public void WriteMap<T, TJson>(IReadOnlyDictionary<string, T> map)
        where TJson : struct, IJson<T>
        => WriteMap(map, JsonDelegates<T, TJson>.Write);

    /// <summary>Writes an object with a member for each pair.</summary>
    /// <exception cref="ArgumentException">The map is null, or a value is refused.</exception>
    public void WriteMap<T>(IReadOnlyDictionary<string, T> map, JsonWrite<T> value)
        => WriteMap(map, static key => key, value);

    /// <summary>Writes an object with a member for each pair, named by <paramref name="key"/>.</summary>
    /// <exception cref="ArgumentException">The map is null, or a key or value is refused.</exception>
    public void WriteMap<TKey, TValue>(IReadOnlyDictionary<TKey, TValue> map, Func<TKey, string> key, JsonWrite<TValue> value)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        RefuseNull(map);
        StartObject();
        foreach (var pair in map)
        {
            var name = key(pair.Key);
            if (name is null || (name.Length == 0 && EqualityComparer<TKey>.Default.Equals(pair.Key, default)))
            {
                // The default of an open enum has no text.
                throw Refuse("must not have a key without a value");
            }

            Name(name);
            value(this, pair.Value);
        }

        EndObject();
    }
}
