using System.Buffers;
using System.Runtime.CompilerServices;

namespace Genviral.Gen.Json;

/// <summary>Collects the elements of an array whose length is not known yet: the first on the stack, more in a pooled array.</summary>
internal struct ArrayDraft<T>
{
    private const int OnStack = 8;
    private First _first;
    private T[]? _items;
    private int _count;

    internal void Add(T item)
    {
        if (_count < OnStack)
        {
            _first[_count] = item;
        }
        else
        {
            if (_items is null || _count == _items.Length)
            {
                Grow();
            }

            _items![_count] = item;
        }

        _count++;
    }

    /// <summary>The elements in an array that just fits; the draft is void then.</summary>
    internal T[] ToArray()
    {
        if (_items is null)
        {
            return ((ReadOnlySpan<T>)_first)[.._count].ToArray();
        }

        var array = _items.AsSpan(0, _count).ToArray();
        Return(_items);
        return array;
    }

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(32, _count * 2));
        if (_items is null)
        {
            ((ReadOnlySpan<T>)_first).CopyTo(larger);
        }
        else
        {
            _items.CopyTo(larger, 0);
            Return(_items);
        }

        _items = larger;
    }

    // What the pool keeps must not keep what was read.
    private static void Return(T[] items) => ArrayPool<T>.Shared.Return(items, RuntimeHelpers.IsReferenceOrContainsReferences<T>());

    [InlineArray(OnStack)]
    private struct First
    {
        private T _item;
    }
}
