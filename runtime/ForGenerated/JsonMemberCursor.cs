namespace Genviral.Gen.ForGenerated;

/// <summary>Where the walk through the members of one object stands.</summary>
internal struct JsonMemberCursor
{
    internal JsonMemberCursor(JsonMembers members, int start)
    {
        Members = members;
        Start = start;
        Current = -1;
        Last = -1;
    }

    internal JsonMembers Members { get; }

    /// <summary>The object's bracket.</summary>
    internal int Start { get; }

    /// <summary>The index of the current member among the names of <see cref="Members"/>; -1 for one that is not named.</summary>
    internal int Current { get; private set; }

    /// <summary>Whether a member has been met.</summary>
    internal bool IsStarted { get; private set; }

    /// <summary>The last member that is named, or -1.</summary>
    internal int Last { get; private set; }

    internal void MoveTo(int index)
    {
        IsStarted = true;
        Current = index;
        Last = index < 0 ? Last : index;
    }
}
