using System.ComponentModel;

namespace Genviral.Gen.ForGenerated;

/// <summary>Where the reading of one object stands.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct JsonMemberCursor
{
    private readonly ulong[]? _seenBeyond64;
    private ulong _seen;
    private int _current;

    internal JsonMemberCursor(JsonMembers members)
    {
        Members = members;
        _current = -1;
        Last = -1;
        if (members.Count > 64)
        {
            _seenBeyond64 = new ulong[(members.Count - 1) / 64];
        }
    }

    /// <summary>The index of the current member among the names of its <see cref="JsonMembers"/>; -1 for one that is not named.</summary>
    public readonly int Current => _current;

    internal JsonMembers Members { get; }

    /// <summary>Whether a member has been met.</summary>
    internal bool IsStarted { get; set; }

    /// <summary>The last member that is named, or -1.</summary>
    internal int Last { get; private set; }

    internal readonly ulong SeenWord(int word) => word == 0 ? _seen : _seenBeyond64![word - 1];

    internal void MoveTo(int index)
    {
        _current = index;
        Last = index;
        if (index < 64)
        {
            _seen |= 1UL << index;
        }
        else
        {
            _seenBeyond64![(index / 64) - 1] |= 1UL << (index % 64);
        }
    }

    internal void MoveToUnknown() => _current = -1;
}
