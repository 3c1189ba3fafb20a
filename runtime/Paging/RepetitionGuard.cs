using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Paging;

/// <summary>Stops at a server that gives the same page, or nothing, again and again.</summary>
internal sealed class RepetitionGuard<TItem>
{
    /// <summary>Two equal pages may be chance (a list of plain numbers); a third in a row is a server that does not look at the position.</summary>
    private const int MostEqualPages = 2;

    /// <summary>A server that filters after it has cut pages may give many that are empty, yet not without end.</summary>
    private const int MostEmptyPages = 100;

    private IReadOnlyList<TItem> _last = [];
    private int _equal;
    private int _empty;

    /// <summary>Looks at a page that another one follows.</summary>
    /// <exception cref="EndlessException">It is one too many.</exception>
    internal void See(IReadOnlyList<TItem> items)
    {
        _empty = items.Count == 0 ? _empty + 1 : 0;
        if (_empty > MostEmptyPages)
        {
            throw new EndlessException($"more than {MostEmptyPages} pages in a row were empty, and still there is said to be more");
        }

        if (items.Count == 0)
        {
            return;
        }

        _equal = Content.Equals(_last, items) ? _equal + 1 : 1;
        _last = items;
        if (_equal > MostEqualPages)
        {
            throw new EndlessException($"the same {items.Count} elements came {_equal} times in a row, so the server does not look at the position");
        }
    }
}
