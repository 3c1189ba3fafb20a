namespace Genviral.Gen.Paging;

/// <summary>The pages themselves.</summary>
internal sealed class PageEnumerable<TItem, TPage>(IPageSource<TItem, TPage> source, CancellationToken ownToken) : IAsyncEnumerable<TPage>
    where TPage : class, IApiEnvelope
{
    public async IAsyncEnumerator<TPage> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        using var cancellation = new JoinedCancellation(ownToken, cancellationToken);
        var pages = source.FetchAsync(cancellation.Token).GetAsyncEnumerator(cancellation.Token);
        await using (pages.ConfigureAwait(false))
        {
            while (await MoveNextAsync(pages, cancellation).ConfigureAwait(false))
            {
                yield return pages.Current.Envelope;
            }
        }
    }

    private static async Task<bool> MoveNextAsync(IAsyncEnumerator<FetchedPage<TItem, TPage>> pages, JoinedCancellation cancellation)
    {
        try
        {
            return await pages.MoveNextAsync().ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (cancellation.IsJoined(exception.CancellationToken))
        {
            throw new OperationCanceledException(exception.Message, exception, cancellation.Cause);
        }
    }
}
