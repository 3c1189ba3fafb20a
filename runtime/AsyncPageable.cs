using Genviral.Gen.Paging;

namespace Genviral.Gen;

/// <summary>All elements of a list that comes in pages; a page is fetched when the enumeration gets there.</summary>
/// <remarks>
/// Each enumeration starts anew, with calls of its own. Where a page is a failure, the elements before it have come, and
/// the <see cref="ApiErrorException"/> tells the page and where to go on. <see cref="AsPages"/> gives the failure itself instead.
/// </remarks>
/// <typeparam name="TItem">The element.</typeparam>
/// <typeparam name="TPage">The envelope that a page comes in.</typeparam>
public sealed class AsyncPageable<TItem, TPage> : IAsyncEnumerable<TItem>
    where TPage : class, IApiEnvelope
{
    private readonly IPageSource<TItem, TPage> _source;

    internal AsyncPageable(IPageSource<TItem, TPage> source) => _source = source;

    /// <summary>Gives each page as it came. A page that is no success is given, too, and is the last.</summary>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <exception cref="ApiProtocolException">The pages would never end, or a page does not fit the spec.</exception>
    public IAsyncEnumerable<TPage> AsPages(CancellationToken cancellationToken = default) => new PageEnumerable<TItem, TPage>(_source, cancellationToken);

    /// <summary>Gives the elements.</summary>
    /// <exception cref="ApiErrorException">A page is no success: <see cref="ApiException.PageNumber"/> tells which, <see cref="ApiException.PagePosition"/> where to go on.</exception>
    /// <exception cref="ApiProtocolException">The pages would never end, or a page does not fit the spec.</exception>
    public async IAsyncEnumerator<TItem> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (var page in _source.FetchAsync(cancellationToken).ConfigureAwait(false))
        {
            if (!page.Envelope.Ok)
            {
                throw new ApiErrorException(page.Envelope, page.Envelope.Call).At(page.Place);
            }

            foreach (var item in page.Items)
            {
                yield return item;
            }
        }
    }
}

/// <summary>Makes pageables without an API, for tests of the code that reads them.</summary>
public static class AsyncPageable
{
    /// <summary>A pageable of given pages.</summary>
    /// <param name="pages">The pages in their order; one that is no success ends them.</param>
    /// <param name="items">The elements of a page.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static AsyncPageable<TItem, TPage> FromPages<TItem, TPage>(IEnumerable<TPage> pages, Func<TPage, IReadOnlyList<TItem>?> items)
        where TPage : class, IApiEnvelope
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(items);
        return new AsyncPageable<TItem, TPage>(new GivenPages<TItem, TPage>(pages, items));
    }
}
