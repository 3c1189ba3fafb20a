using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Paging;

/// <summary>Counts pages.</summary>
internal sealed class NumberTrack<TItem, TPage>(NumberPaging<TItem, TPage> paging, long? start) : PageTrack<TItem, TPage, long?>(start)
    where TPage : class, IApiEnvelope
{
    private readonly RepetitionGuard<TItem> _guard = new();
    private long? _seen;

    internal override bool Advance(TPage page, IReadOnlyList<TItem> items)
    {
        var number = Position ?? paging.FirstPage;

        // Who starts in the middle has the pages before, each at least as long as this one: it may be the last.
        _seen = (_seen ?? Math.Max(0, number - paging.FirstPage) * items.Count) + items.Count;
        var next = paging.Next?.Invoke(page);
        var isSaidToGoOn = paging.SaysMore(page) ?? (paging.Next is null ? null : next is not null);
        var total = paging.Total?.Invoke(page);
        if (!(isSaidToGoOn ?? (items.Count > 0 && (total is null || _seen < total))))
        {
            return false;
        }

        Position = next ?? number + 1;
        if (Position <= number)
        {
            throw new EndlessException($"the next page, {next}, is not behind this one, {number}");
        }

        if (isSaidToGoOn is not null || total is null)
        {
            _guard.See(items);
        }

        return true;
    }
}
