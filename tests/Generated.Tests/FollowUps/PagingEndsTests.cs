#pragma warning disable xUnit1051 // Enumerations of a loopback server that answers at once; those that wait have tokens.

using Genviral.Gen.Generated.Tests.Harness;
using Genviral.Gen.Generated.Tests.Paging;
using Microsoft.AspNetCore.Http;
using static Genviral.Gen.Generated.Tests.FollowUps.Pages;

namespace Genviral.Gen.Generated.Tests.FollowUps;

/// <summary>What ends an enumeration before its last page: failures, positions that lead nowhere, tokens.</summary>
public sealed class PagingEndsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_failure_on_the_third_page_comes_after_the_elements_before_it_and_tells_where_to_go_on()
    {
        await using var server = await LoopbackServer.StartAsync(request => Skip(request, "offset") < 6
            ? Data($$"""{"items":{{Items(Skip(request, "offset"))}},"total":{{Count}}}""")
            : """500 {"ok":false,"code":500,"message":"Broken","error_code":"list_failed"}""");
        using var client = new PagingClient(server.Options);
        var seen = new List<int>();

        var failure = await Assert.ThrowsAsync<ApiErrorException>(async () =>
        {
            await foreach (var item in client.Items.ByOffsetAllAsync())
            {
                seen.Add(item.Id);
            }
        });

        Assert.Equal([0, 1, 2, 3, 4, 5], seen);
        Assert.Equal("list_failed", failure.ErrorCode);
        Assert.Equal((3, "6", 500), (failure.PageNumber, failure.PagePosition, failure.StatusCode));
    }

    [Fact]
    public async Task Pages_give_the_failure_itself_and_throw_nothing()
    {
        await using var server = await LoopbackServer.StartAsync(request => Skip(request, "offset") == 0
            ? Data($$"""{"items":{{Items(0)}},"total":{{Count}}}""")
            : """403 {"ok":false,"code":403,"message":"No","error_code":"forbidden"}""");
        using var client = new PagingClient(server.Options);

        var pages = new List<PagingEnvelope<ItemsByOffsetData>>();
        await foreach (var page in client.Items.ByOffsetAllAsync().AsPages(Token))
        {
            pages.Add(page);
        }

        Assert.Equal([true, false], pages.Select(page => page.Ok));
        Assert.Equal("forbidden", pages[1].ErrorCode);
    }

    [Fact]
    public async Task An_answer_that_does_not_fit_tells_its_page_too()
    {
        await using var server = await LoopbackServer.StartAsync(request => Skip(request, "offset") == 0
            ? Data($$"""{"items":{{Items(0)}},"total":{{Count}}}""")
            : Data("""{"items":7,"total":7}"""));
        using var client = new PagingClient(server.Options);

        var failure = await Assert.ThrowsAsync<ApiProtocolException>(() => IdsAsync(client.Items.ByOffsetAllAsync()));

        Assert.Equal("$.data.items", failure.JsonPath);
        Assert.Equal((2, "3"), (failure.PageNumber, failure.PagePosition));
    }

    [Fact]
    public async Task Cursors_that_go_in_a_circle_are_stopped()
    {
        var number = 0;
        await using var server = await LoopbackServer.StartAsync(_ => Data("""{"result":{"items":[{"id":N}],"paging":{"next":"cM"}}}""".Replace("N", $"{number++}").Replace("M", $"{number % 5}")));
        using var client = new PagingClient(server.Options);

        var failure = await Assert.ThrowsAsync<ApiProtocolException>(() => IdsAsync(client.Items.ByCursorAllAsync()));

        Assert.Contains("would never end", failure.Message, StringComparison.Ordinal);
        Assert.InRange(server.Requests.Count, 6, 20);
    }

    [Fact]
    public async Task More_without_a_cursor_for_it_is_no_end()
    {
        await using var server = await LoopbackServer.StartAsync(_ => """{"ok":true,"code":200,"message":"","data":[1],"has_more":true,"next_cursor":null}""");
        using var client = new PagingClient(server.Options);

        var failure = await Assert.ThrowsAsync<ApiProtocolException>(() => ToListAsync(client.Items.ByRequiredCursorAllAsync("a")));

        Assert.Contains("cannot be followed to its end: at page 1, there is said to be more, and no cursor for it", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cursor_that_stays_is_stopped_at_once()
    {
        await using var server = await LoopbackServer.StartAsync(_ => Data("""{"result":{"items":[{"id":1}],"paging":{"next":"same"}}}"""));
        using var client = new PagingClient(server.Options);

        await Assert.ThrowsAsync<ApiProtocolException>(() => IdsAsync(client.Items.ByCursorAllAsync()));

        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task A_server_that_gives_the_same_page_for_ever_is_stopped()
    {
        await using var server = await LoopbackServer.StartAsync(_ => """[{"id":1},{"id":2}]""");
        using var client = new PagingClient(server.Options);

        var failure = await Assert.ThrowsAsync<ApiProtocolException>(() => IdsAsync(client.Items.ByPageUntilEmptyAllAsync()));

        Assert.Contains("does not look at the position", failure.Message, StringComparison.Ordinal);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task More_that_never_comes_is_stopped()
    {
        await using var server = await LoopbackServer.StartAsync(_ => Data("""{"items":[],"more":true}"""));
        using var client = new PagingClient(server.Options);

        await Assert.ThrowsAsync<ApiProtocolException>(() => IdsAsync(client.Items.ByPageFromZeroAllAsync()));

        Assert.Equal(101, server.Requests.Count);
    }

    [Fact]
    public async Task An_offset_that_goes_back_is_stopped()
    {
        await using var server = await LoopbackServer.StartAsync(_ => Data("""{"items":[{"id":1}],"next_skip":10}"""));
        using var client = new PagingClient(server.Options);

        var failure = await Assert.ThrowsAsync<ApiProtocolException>(() => IdsAsync(client.Items.ByNextOffsetAllAsync()));

        Assert.Contains("the next offset, 10, is not behind this one, 10", failure.Message, StringComparison.Ordinal);
        Assert.Equal("10", failure.PagePosition);
    }

    [Fact]
    public async Task Each_token_ends_the_enumeration_and_the_exception_carries_it()
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            if (context.Request.QueryString.HasValue)
            {
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
            }

            await context.Response.WriteAsync(Data($$"""{"items":{{Items(0)}},"total":{{Count}}}"""), Token);
        });
        using var client = new PagingClient(server.Options);
        using var first = new CancellationTokenSource();
        using var second = new CancellationTokenSource();

        foreach (var source in new[] { first, second })
        {
            var seen = 0;
            var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            {
                await foreach (var item in client.Items.ByOffsetAllAsync(cancellationToken: source == first ? first.Token : Token).WithCancellation(second.Token))
                {
                    if (++seen == PageSize)
                    {
                        source.CancelAfter(TimeSpan.FromMilliseconds(50));
                    }
                }
            });
            Assert.Equal(source.Token, cancelled.CancellationToken);
            Assert.Equal(PageSize, seen);
        }
    }
}
