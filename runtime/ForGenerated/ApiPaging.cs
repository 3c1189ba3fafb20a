using System.ComponentModel;
using Genviral.Gen.Paging;

namespace Genviral.Gen.ForGenerated;

/// <summary>How the pages of an endpoint follow each other.</summary>
/// <typeparam name="TItem">The element.</typeparam>
/// <typeparam name="TPage">The envelope that a page comes in.</typeparam>
/// <typeparam name="TPosition">What tells the API which page is wanted, as a nullable type: null is its first one.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ApiPaging<TItem, TPage, TPosition>
    where TPage : class, IApiEnvelope
{
    private protected ApiPaging()
    {
    }

    /// <summary>The elements of a page; null counts as none.</summary>
    public required Func<TPage, IReadOnlyList<TItem>?> Items { get; init; }

    /// <summary>Whether a page says that there is more; null (default): pages do not say so.</summary>
    public Func<TPage, bool?>? HasMore { get; init; }

    /// <summary>A text that is there, and not empty, where there is more; null (default): there is none.</summary>
    public Func<TPage, string?>? More { get; init; }

    /// <summary>The number of all elements; null (default): pages do not tell it.</summary>
    public Func<TPage, double?>? Total { get; init; }

    /// <summary>The pages from <paramref name="start"/> on.</summary>
    /// <param name="start">Where to begin.</param>
    /// <param name="send">Fetches the page of a position.</param>
    /// <param name="cancellationToken">Ends each enumeration, beside the token that the enumeration has itself.</param>
    public AsyncPageable<TItem, TPage> From(TPosition start, Func<TPosition, CancellationToken, Task<TPage>> send, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(send);
        return new AsyncPageable<TItem, TPage>(new PageWalk<TItem, TPage, TPosition>(this, start, send, cancellationToken));
    }

    internal abstract PageTrack<TItem, TPage, TPosition> Begin(TPosition start);

    /// <summary>What the page says of whether there is more, if it says anything.</summary>
    internal bool? SaysMore(TPage page)
        => HasMore?.Invoke(page) ?? (More is null ? null : !string.IsNullOrEmpty(More(page)));
}

/// <summary>Pages that are asked for by the number of elements before them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OffsetPaging<TItem, TPage> : ApiPaging<TItem, TPage, long?>
    where TPage : class, IApiEnvelope
{
    /// <summary>The next offset, if pages tell it: null from the last one on. Default null: they do not.</summary>
    public Func<TPage, long?>? Next { get; init; }

    internal override PageTrack<TItem, TPage, long?> Begin(long? start) => new OffsetTrack<TItem, TPage>(this, start);
}

/// <summary>Pages that are asked for by their number.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NumberPaging<TItem, TPage> : ApiPaging<TItem, TPage, long?>
    where TPage : class, IApiEnvelope
{
    /// <summary>The number of the first page. Default: 1.</summary>
    public long FirstPage { get; init; } = 1;

    /// <summary>The number of the next page, if pages tell it: null from the last one on. Default null: they do not.</summary>
    public Func<TPage, long?>? Next { get; init; }

    internal override PageTrack<TItem, TPage, long?> Begin(long? start) => new NumberTrack<TItem, TPage>(this, start);
}

/// <summary>Pages that are asked for by what the page before has given.</summary>
/// <typeparam name="TItem">The element.</typeparam>
/// <typeparam name="TPage">The envelope that a page comes in.</typeparam>
/// <typeparam name="TCursor">The cursor, as a nullable type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CursorPaging<TItem, TPage, TCursor> : ApiPaging<TItem, TPage, TCursor>
    where TPage : class, IApiEnvelope
{
    /// <summary>The cursor of the next page; null or an empty text: there is none.</summary>
    public required Func<TPage, TCursor> Next { get; init; }

    internal override PageTrack<TItem, TPage, TCursor> Begin(TCursor start) => new CursorTrack<TItem, TPage, TCursor>(this, start);
}
