using System.Text.Json;
using Genviral.Gen.Json;

namespace Genviral.Gen.ForGenerated;

/// <content>Lists and maps.</content>
public ref partial struct JsonInput
{
    /// <summary>Reads an array.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public IReadOnlyList<T> ReadList<T>(JsonRead<T> element)
    {
        ArgumentNullException.ThrowIfNull(element);
        if (!EnterList())
        {
            return [];
        }

        var items = default(ArrayDraft<T>);
        do
        {
            items.Add(element(ref this));
        }
        while (NextElement());
        return items.ToArray();
    }

    /// <inheritdoc cref="ReadList{T}"/>
    public IReadOnlyList<T> ReadList<T, TJson>()
        where TJson : struct, IJson<T>
    {
        if (!EnterList())
        {
            return [];
        }

        var items = default(ArrayDraft<T>);
        do
        {
            items.Add(Read<T, TJson>());
        }
        while (NextElement());
        return items.ToArray();
    }

    /// <inheritdoc cref="ReadMap{T}(JsonRead{T})"/>
    public IReadOnlyDictionary<string, T> ReadMap<T, TJson>()
        where TJson : struct, IJson<T>
        => ReadMap(JsonDelegates<T, TJson>.Read);

    /// <summary>Reads an object as a map of its names; of duplicates the last stays.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public IReadOnlyDictionary<string, T> ReadMap<T>(JsonRead<T> value) => ReadMap(static key => key, value);

    /// <summary>Reads an object as a map whose keys are parsed of its names; of duplicates the last stays.</summary>
    /// <param name="key">Throws <see cref="FormatException"/> at a name that is no key.</param>
    /// <param name="value">Reads one member's value.</param>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public IReadOnlyDictionary<TKey, TValue> ReadMap<TKey, TValue>(Func<string, TKey> key, JsonRead<TValue> value)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        _drift?.AddMap(Offset);
        var map = new Dictionary<TKey, TValue>();
        var members = EnterMembers(JsonMembers.OfMap);
        while (NextMember(ref members))
        {
            var name = ReadKey(key);
            map[name] = value(ref this);
        }

        return map;
    }

    private bool EnterList() => Next == '[' ? EnterArray() : throw Misfit("an array");

    /// <summary>Goes to the first element of the current array; false behind one that is empty.</summary>
    internal bool EnterArray()
    {
        Enter();
        _at = JsonScanner.SkipBlanks(_json, _at);
        if (Next != ']')
        {
            return true;
        }

        Leave();
        return false;
    }

    /// <summary>Goes to the next element of the array; false behind its end.</summary>
    internal bool NextElement()
    {
        _at = JsonScanner.SkipBlanks(_json, _at);
        switch (Next)
        {
            case (byte)',':
                _at = JsonScanner.SkipBlanks(_json, _at + 1);
                return true;
            case (byte)']':
                Leave();
                return false;
            default:
                throw Broken();
        }
    }

    private readonly TKey ReadKey<TKey>(Func<string, TKey> key)
    {
        try
        {
            return key(MemberName);
        }
        catch (FormatException)
        {
            throw new JsonMisfitException(_origin + _nameAt, "a name that is a key of this map", $"the string \"{JsonActual.Shorten(NameBytes)}\"");
        }
    }

    private readonly ReadOnlySpan<byte> NameBytes
        => _json[(_nameAt + 1)..JsonScanner.EndOfString(_json, _nameAt + 1, out _)];
}
