using System.Runtime.CompilerServices;
using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Paging;

/// <summary>Fetches the pages of an endpoint, one after the other.</summary>
internal sealed class PageWalk<TItem, TPage, TPosition>(
    ApiPaging<TItem, TPage, TPosition> paging,
    TPosition start,
    Func<TPosition, CancellationToken, Task<TPage>> send,
    CancellationToken ownToken) : IPageSource<TItem, TPage>
    where TPage : class, IApiEnvelope
{
    public async IAsyncEnumerable<FetchedPage<TItem, TPage>> FetchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var cancellation = new JoinedCancellation(ownToken, cancellationToken);
        var track = paging.Begin(start);
        for (var number = 1; ; number++)
        {
            var place = new PagePlace(number, WireText.OfAny(track.Position));
            var envelope = await SendAsync(track.Position, place, cancellation).ConfigureAwait(false);
            var items = envelope.Ok ? paging.Items(envelope) ?? [] : [];
            yield return new FetchedPage<TItem, TPage>(envelope, items, place);
            if (!envelope.Ok || !Advance(track, envelope, items, place))
            {
                yield break;
            }
        }
    }

    private async Task<TPage> SendAsync(TPosition position, PagePlace place, JoinedCancellation cancellation)
    {
        try
        {
            return await send(position, cancellation.Token).ConfigureAwait(false);
        }
        catch (ApiException exception)
        {
            exception.At(place);
            throw;
        }
        catch (OperationCanceledException exception) when (cancellation.IsJoined(exception.CancellationToken))
        {
            throw new OperationCanceledException(exception.Message, exception, cancellation.Cause);
        }
    }

    private static bool Advance(PageTrack<TItem, TPage, TPosition> track, TPage envelope, IReadOnlyList<TItem> items, PagePlace place)
    {
        try
        {
            return track.Advance(envelope, items);
        }
        catch (EndlessException exception)
        {
            var endpoint = envelope.Call is { } call ? $"{call.Method} {call.PathTemplate}" : "The list";
            throw new ApiProtocolException($"{endpoint} {exception.What}: at page {place.Number}, {exception.Message}.", envelope.Call).At(place);
        }
    }
}
