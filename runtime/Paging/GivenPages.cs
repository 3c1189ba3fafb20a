using System.Runtime.CompilerServices;

namespace Genviral.Gen.Paging;

/// <summary>Pages that are there already.</summary>
internal sealed class GivenPages<TItem, TPage>(IEnumerable<TPage> pages, Func<TPage, IReadOnlyList<TItem>?> items) : IPageSource<TItem, TPage>
    where TPage : class, IApiEnvelope
{
    public async IAsyncEnumerable<FetchedPage<TItem, TPage>> FetchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        var number = 0;
        foreach (var page in pages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            number++;
            yield return new FetchedPage<TItem, TPage>(page, page.Ok ? items(page) ?? [] : [], new PagePlace(number, Position: null));
            if (!page.Ok)
            {
                yield break;
            }
        }
    }
}
