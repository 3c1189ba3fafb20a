using System.ComponentModel;
using Genviral.Gen.Json;

namespace Genviral.Gen.ForGenerated;

/// <summary>The members that an object is read by, in the order in which they are expected to come.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonMembers
{
    private readonly ulong[] _required;

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
    }

    /// <summary>Whether a member that is not named stops <see cref="JsonInput.NextMember"/>, with <see cref="JsonMemberCursor.Current"/> -1.</summary>
    public bool KeepsUnknown { get; init; }

    internal Utf8Names Names { get; }

    internal int Count => Names.Count;

    /// <summary>The first required member that <paramref name="cursor"/> has not met, or -1.</summary>
    internal int FindMissing(in JsonMemberCursor cursor)
    {
        for (var word = 0; word < _required.Length; word++)
        {
            var missing = _required[word] & ~cursor.SeenWord(word);
            if (missing != 0)
            {
                return (word * 64) + System.Numerics.BitOperations.TrailingZeroCount(missing);
            }
        }

        return -1;
    }
}
