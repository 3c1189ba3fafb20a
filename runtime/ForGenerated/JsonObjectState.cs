using System.Buffers;
using System.ComponentModel;

namespace Genviral.Gen.ForGenerated;

/// <summary>Where the reading of one object stands.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct JsonObjectState
{
    private const int InWord = 64;
    private const int None = -1;
    private readonly JsonMembers _members;

    // By member, where a value is that was passed; behind them where names are that are not known. Types with many members have it from the start.
    private int[]? _places;
    private int _unknown;
    private ulong _asked;

    internal JsonObjectState(JsonMembers members, int start, int notes)
    {
        _members = members;
        Start = start;
        Notes = notes;
        Last = None;
        Front = None;
        if (members.Count > InWord)
        {
            _places = Places();
        }
    }

    internal readonly JsonMembers Members => _members;

    /// <summary>The object's bracket.</summary>
    internal int Start { get; }

    /// <summary>How many notes on drift there were before it.</summary>
    internal int Notes { get; }

    internal JsonObjectStep Step { get; set; }

    /// <summary>The last member that is named, or -1.</summary>
    internal int Last { get; private set; }

    /// <summary>Where reading in the order of the text goes on, while a member is read that was passed before; else -1.</summary>
    internal int Front { get; private set; }

    /// <summary>Whether a member has come that was asked for before.</summary>
    internal bool IsStale { get; set; }

    /// <summary>Whether nothing was passed, and the next member in the text is the next to be looked at.</summary>
    internal readonly bool IsInOrder => _places is null && Step <= JsonObjectStep.Behind;

    /// <summary>Where the names are that are not known.</summary>
    internal readonly ReadOnlySpan<int> Unknown => _places.AsSpan(_places is null ? 0 : _members.Count, _unknown);

    private readonly bool IsSmall => _members.Count <= InWord;

    /// <summary>Notes that a member has been asked for, which counts once.</summary>
    internal void Ask(int index)
    {
        if (IsSmall)
        {
            _asked |= 1UL << index;
        }
        else
        {
            // Its place is taken out before, and nobody asks for it again.
            _places![index] = None;
        }
    }

    internal readonly bool IsAsked(int index) => IsSmall ? (_asked & (1UL << index)) != 0 : _places![index] == None;

    /// <summary>Notes that a member has been asked for and stands where it is expected, <see cref="IsInOrder"/>.</summary>
    internal void Take(int index)
    {
        _asked |= 1UL << index;
        Last = index;
        Step = JsonObjectStep.Behind;
    }

    /// <summary>The place of a member's value that was passed, or 0.</summary>
    internal readonly int PlaceOf(int index) => _places is null ? 0 : Math.Max(0, _places[index]);

    internal void Pass(int index, int at) => (_places ??= Places())[index] = at;

    internal void PassUnknown(int nameAt)
    {
        _places ??= Places();
        if (_members.Count + _unknown == _places.Length)
        {
            var larger = ArrayPool<int>.Shared.Rent(2 * _places.Length);
            _places.CopyTo(larger, 0);
            ArrayPool<int>.Shared.Return(_places);
            _places = larger;
        }

        _places[_members.Count + _unknown++] = nameAt;
    }

    /// <summary>Stands on the value of a member.</summary>
    internal void MoveTo(int index)
    {
        Last = index;
        Step = JsonObjectStep.OnValue;
    }

    internal void LeaveFront(int at) => Front = at;

    internal void ReturnToFront(ref int at)
    {
        if (Front >= 0)
        {
            at = Front;
            Front = None;
        }
    }

    /// <summary>Gives back what was lent.</summary>
    internal void Close()
    {
        if (_places is not null)
        {
            ArrayPool<int>.Shared.Return(_places);
            _places = null;
        }
    }

    private readonly int[] Places()
    {
        var places = ArrayPool<int>.Shared.Rent(_members.Count + 1);
        places.AsSpan(0, _members.Count).Clear();
        return places;
    }
}

/// <summary>What lies before the place in an object.</summary>
internal enum JsonObjectStep
{
    /// <summary>Its bracket.</summary>
    Begun,

    /// <summary>A value.</summary>
    Behind,

    /// <summary>A name: the place is that of its value.</summary>
    OnValue,

    /// <summary>All of it: the place is that of the closing bracket.</summary>
    Ended,
}
