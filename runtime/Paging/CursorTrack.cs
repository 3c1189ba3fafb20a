using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Paging;

/// <summary>Follows the cursor that each page gives.</summary>
internal sealed class CursorTrack<TItem, TPage, TCursor>(CursorPaging<TItem, TPage, TCursor> paging, TCursor start) : PageTrack<TItem, TPage, TCursor>(start)
    where TPage : class, IApiEnvelope
{
    private static readonly EqualityComparer<TCursor> Comparer = EqualityComparer<TCursor>.Default;

    private readonly RepetitionGuard<TItem> _guard = new();
    private TCursor _mark = start;
    private long _steps;
    private long _stepsToNextMark = 1;

    internal override bool Advance(TPage page, IReadOnlyList<TItem> items)
    {
        var next = paging.Next(page);
        var isSaidToGoOn = paging.SaysMore(page);
        if (isSaidToGoOn == false || next is null or "")
        {
            return isSaidToGoOn == true ? throw new EndlessException("there is said to be more, and no cursor for it", "cannot be followed to its end") : false;
        }

        if (items.Count == 0 && isSaidToGoOn is null && Comparer.Equals(next, Position))
        {
            // Nothing new, and the place to look for it later.
            return false;
        }

        Position = next;
        RefuseCircle();
        _guard.See(items);
        return true;
    }

    /// <summary>Compares with one earlier cursor that moves ahead at each power of two: whatever the circle, it is found within twice its length, and nothing but that cursor is kept (Brent).</summary>
    private void RefuseCircle()
    {
        if (Comparer.Equals(Position, _mark))
        {
            throw new EndlessException($"the server gave the cursor '{WireText.OfAny(Position)}' a second time");
        }

        _steps++;
        if (_steps == _stepsToNextMark)
        {
            _mark = Position;
            _steps = 0;
            _stepsToNextMark *= 2;
        }
    }
}
