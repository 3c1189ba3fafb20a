using System.ComponentModel;
using System.Numerics;
using Genviral.Gen.Json;

namespace Genviral.Gen.ForGenerated;

/// <summary>The members that an object is read by.</summary>
/// <remarks>
/// They are expected in the order in which the server sent them before, at first in that of the spec. Expecting the wrong one costs a
/// search and nothing else, hence what is learned needs no lock.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonMembers
{
    private readonly ulong[] _required;
    private readonly PreparedName[] _prepared;

    // Behind the member before: at 0 which comes first, at i + 1 which comes behind i.
    private readonly int[] _next;
    private int _lessons;

    /// <summary>Members by their wire names; a name that ends in <c>?</c> may be absent.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> is null.</exception>
    public JsonMembers(params string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        _required = new ulong[Math.Max(1, (names.Length + 63) / 64)];
        var wireNames = new string[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            var mayBeAbsent = names[i].EndsWith('?');
            wireNames[i] = mayBeAbsent ? names[i][..^1] : names[i];
            if (!mayBeAbsent)
            {
                _required[i / 64] |= 1UL << (i % 64);
            }
        }

        Names = new Utf8Names(wireNames);
        _prepared = Array.ConvertAll(wireNames, name => new PreparedName(name));
        _next = [.. Enumerable.Range(0, names.Length + 1)];

        // Where members come and go the lessons contradict each other: some rounds of them are enough.
        _lessons = 16 * names.Length;
    }

    /// <summary>Whether a member that is not named stops <see cref="JsonInput.NextMember"/>, with <see cref="JsonMemberCursor.Current"/> -1.</summary>
    public bool KeepsUnknown { get; init; }

    /// <summary>No names: each member stops.</summary>
    internal static JsonMembers OfMap { get; } = new() { KeepsUnknown = true };

    internal Utf8Names Names { get; }

    internal int Count => Names.Count;

    /// <summary>The first byte behind <c>"name":</c> if the member that is expected behind <paramref name="last"/> stands at <paramref name="at"/>, else 0.</summary>
    internal int EndOfExpected(ReadOnlySpan<byte> json, int at, int last, out int expected)
    {
        expected = _next[last + 1];
        return (uint)expected < (uint)_prepared.Length ? _prepared[expected].EndAt(json, at) : 0;
    }

    /// <summary>Learns that <paramref name="index"/> came behind <paramref name="last"/>.</summary>
    internal void Learn(int last, int index)
    {
        if (_lessons > 0)
        {
            _lessons--;
            _next[last + 1] = index;
        }
    }

    /// <summary>The first required member that <paramref name="cursor"/> has not met, or -1.</summary>
    internal int FindMissing(in JsonMemberCursor cursor)
    {
        for (var word = 0; word < _required.Length; word++)
        {
            var missing = _required[word] & ~cursor.SeenWord(word);
            if (missing != 0)
            {
                return (word * 64) + BitOperations.TrailingZeroCount(missing);
            }
        }

        return -1;
    }
}
