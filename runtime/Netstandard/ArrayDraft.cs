namespace Genviral.Gen.Json;

/// <summary>Collects the elements of an array whose length is not known yet.</summary>
internal struct ArrayDraft<T>
{
    private List<T>? _items;

    internal void Add(T item) => (_items ??= []).Add(item);

    /// <summary>The elements in an array that just fits; the draft is void then.</summary>
    internal readonly T[] ToArray() => _items?.ToArray() ?? [];
}
