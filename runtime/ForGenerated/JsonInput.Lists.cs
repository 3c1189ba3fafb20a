using System.Text.Json;

namespace Genviral.Gen.ForGenerated;

/// <content>Lists and maps.</content>
public ref partial struct JsonInput
{
    /// <summary>Reads an array.</summary>
    public IReadOnlyList<T> ReadList<T>(JsonRead<T> element)
    {
        ArgumentNullException.ThrowIfNull(element);
        Require(JsonTokenType.StartArray, "an array");
        T[] items = [];
        var count = 0;
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            if (count == items.Length)
            {
                Array.Resize(ref items, Math.Max(4, count * 2));
            }

            items[count++] = element(ref this);
        }

        Array.Resize(ref items, count);
        return items;
    }

    /// <summary>Reads an object as a map of its names; of duplicates the last stays.</summary>
    public IReadOnlyDictionary<string, T> ReadMap<T>(JsonRead<T> value) => ReadMap(static key => key, value);

    /// <summary>Reads an object as a map whose keys are parsed of its names; of duplicates the last stays.</summary>
    /// <param name="key">Throws <see cref="FormatException"/> at a name that is no key.</param>
    /// <param name="value">Reads one member's value.</param>
    public IReadOnlyDictionary<TKey, TValue> ReadMap<TKey, TValue>(Func<string, TKey> key, JsonRead<TValue> value)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        Require(JsonTokenType.StartObject, "an object");
        var map = new Dictionary<TKey, TValue>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var name = ReadKey(key);
            _reader.Read();
            map[name] = value(ref this);
        }

        return map;
    }

    private readonly TKey ReadKey<TKey>(Func<string, TKey> key)
    {
        try
        {
            return key(Text);
        }
        catch (FormatException)
        {
            throw Misfit("a name that is a key of this map");
        }
    }
}
