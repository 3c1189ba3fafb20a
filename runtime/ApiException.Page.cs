using Genviral.Gen.Paging;

namespace Genviral.Gen;

/// <content>The page of a list.</content>
public abstract partial class ApiException
{
    /// <summary>Which page of a list the call was for, counted from 1 in its enumeration; null for any other call.</summary>
    public int? PageNumber { get; private set; }

    /// <summary>The position of that page, where a later enumeration can go on: the offset, the page's number or the cursor, as text. Null: the beginning.</summary>
    public string? PagePosition { get; private set; }

    internal void Set(PagePlace place)
    {
        PageNumber = place.Number;
        PagePosition = place.Position;
    }
}
