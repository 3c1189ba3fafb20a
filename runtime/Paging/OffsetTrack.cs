using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Paging;

/// <summary>Skips what has come.</summary>
internal sealed class OffsetTrack<TItem, TPage>(OffsetPaging<TItem, TPage> paging, long? start) : PageTrack<TItem, TPage, long?>(start)
    where TPage : class, IApiEnvelope
{
    private readonly RepetitionGuard<TItem> _guard = new();

    internal override bool Advance(TPage page, IReadOnlyList<TItem> items)
    {
        var offset = Position ?? 0;
        var next = paging.Next?.Invoke(page);
        var isSaidToGoOn = paging.SaysMore(page) ?? (paging.Next is null ? null : next is not null);
        var total = paging.Total?.Invoke(page);
        if (!(isSaidToGoOn ?? (items.Count > 0 && (total is null || offset + items.Count < total))))
        {
            return false;
        }

        Position = next ?? offset + items.Count;
        if (Position <= offset)
        {
            throw new EndlessException(next is null ? "the page is empty, and still there is said to be more" : $"the next offset, {next}, is not behind this one, {offset}");
        }

        if (isSaidToGoOn is not null || total is null)
        {
            _guard.See(items);
        }

        return true;
    }
}
