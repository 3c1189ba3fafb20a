namespace Genviral.Gen.Paging;

/// <summary>Where pages come from.</summary>
internal interface IPageSource<TItem, TPage>
    where TPage : class, IApiEnvelope
{
    /// <summary>Gives the pages from the first one on; one that is no success is the last.</summary>
    IAsyncEnumerable<FetchedPage<TItem, TPage>> FetchAsync(CancellationToken cancellationToken);
}
