#pragma warning disable xUnit1051 // Enumerations of a loopback server that answers at once; those that wait have tokens.

using Genviral.Gen.Generated.Tests.Harness;
using Genviral.Gen.Generated.Tests.Paging;
using Microsoft.AspNetCore.Http;
using static Genviral.Gen.Generated.Tests.FollowUps.Pages;

namespace Genviral.Gen.Generated.Tests.FollowUps;

/// <summary>Lists that come in pages, in every dialect of the language, from a real server.</summary>
public sealed class PagingTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_offset_skips_what_has_come_until_the_total_is_reached()
    {
        await using var server = await LoopbackServer.StartAsync(request => Data($$"""{"items":{{Items(Skip(request, "offset"))}},"total":{{Count}}}"""));
        using var client = new PagingClient(server.Options);

        Assert.Equal(Ids(0), await IdsAsync(client.Items.ByOffsetAllAsync(limit: PageSize)));
        Assert.Equal(["GET /offset?limit=3", "GET /offset?limit=3&offset=3", "GET /offset?limit=3&offset=6"], server.Requests);
    }

    [Fact]
    public async Task An_enumeration_begins_where_the_caller_says()
    {
        await using var server = await LoopbackServer.StartAsync(request => Data($$"""{"items":{{Items(Skip(request, "offset"))}},"total":{{Count}}}"""));
        using var client = new PagingClient(server.Options);

        Assert.Equal(Ids(5), await IdsAsync(client.Items.ByOffsetAllAsync(offset: 5)));
        Assert.Equal(["GET /offset?offset=5"], server.Requests);
    }

    [Fact]
    public async Task An_offset_that_must_be_given_begins_at_zero()
    {
        await using var server = await LoopbackServer.StartAsync(request => Data($$"""{"items":{{Items(Skip(request, "offset"))}},"total":{{Count}}}"""));
        using var client = new PagingClient(server.Options);

        Assert.Equal(Ids(0), await IdsAsync(client.Items.ByRequiredOffsetAllAsync()));
        Assert.Equal(["GET /offset?offset=0", "GET /offset?offset=3", "GET /offset?offset=6"], server.Requests);
    }

    [Fact]
    public async Task An_offset_that_the_server_gives_is_followed()
    {
        await using var server = await LoopbackServer.StartAsync(request => request.Query["skip"].ToString() switch
        {
            "" => Data("""{"items":[{"id":0}],"next_skip":10}"""),
            "10" => Data("""{"items":[],"next_skip":20}"""),
            _ => Data("""{"items":[{"id":1}]}"""),
        });
        using var client = new PagingClient(server.Options);

        Assert.Equal([0, 1], await IdsAsync(client.Items.ByNextOffsetAllAsync()));
        Assert.Equal(["GET /next-offset", "GET /next-offset?skip=10", "GET /next-offset?skip=20"], server.Requests);
    }

    [Fact]
    public async Task Pages_are_counted_from_one_until_the_total_is_reached()
    {
        await using var server = await LoopbackServer.StartAsync(request => Data($$"""{"items":{{Items((Number(request, "page", 1) - 1) * PageSize)}},"total":{{Count}}}"""));
        using var client = new PagingClient(server.Options);

        Assert.Equal(Ids(0), await IdsAsync(client.Items.ByPageAllAsync()));
        Assert.Equal(["GET /page", "GET /page?page=2", "GET /page?page=3"], server.Requests);
    }

    [Fact]
    public async Task Who_begins_in_the_middle_loses_no_page_to_the_total()
    {
        await using var server = await LoopbackServer.StartAsync(request => Data($$"""{"items":{{Items((Number(request, "page", 1) - 1) * PageSize)}},"total":{{Count}}}"""));
        using var client = new PagingClient(server.Options);

        Assert.Equal(Ids(3), await IdsAsync(client.Items.ByPageAllAsync(page: 2)));
        Assert.Equal(["GET /page?page=2", "GET /page?page=3"], server.Requests);
    }

    [Fact]
    public async Task Pages_count_from_the_default_and_a_list_that_is_null_is_none()
    {
        await using var server = await LoopbackServer.StartAsync(request => Data(Number(request, "page", -1) switch
        {
            0 => """{"items":[{"id":0}],"more":true}""",
            1 => """{"items":null,"more":true}""",
            _ => """{"items":[{"id":1}],"more":false}""",
        }));
        using var client = new PagingClient(server.Options);

        Assert.Equal([0, 1], await IdsAsync(client.Items.ByPageFromZeroAllAsync()));
        Assert.Equal(["GET /page-zero?page=0", "GET /page-zero?page=1", "GET /page-zero?page=2"], server.Requests);
    }

    [Fact]
    public async Task Without_a_mark_an_empty_page_is_the_end()
    {
        await using var server = await LoopbackServer.StartAsync(request => Items((Number(request, "page", 1) - 1) * PageSize));
        using var client = new PagingClient(server.Options);

        Assert.Equal(Ids(0), await IdsAsync(client.Items.ByPageUntilEmptyAllAsync()));
        Assert.Equal(4, server.Requests.Count);
    }

    [Fact]
    public async Task A_link_to_the_next_page_tells_that_there_is_one()
    {
        await using var server = await LoopbackServer.StartAsync(request => Number(request, "page", 1) switch
        {
            1 => Data("""{"items":[{"id":0}],"links":{"next":"/page-link?page=2"}}"""),
            2 => Data("""{"items":[{"id":1}],"links":{"next":"/page-link?page=3"}}"""),
            _ => Data("""{"items":[{"id":2}],"links":{}}"""),
        });
        using var client = new PagingClient(server.Options);

        Assert.Equal([0, 1, 2], await IdsAsync(client.Items.ByPageWithLinkAllAsync()));
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task A_cursor_is_sent_as_it_came_and_an_absent_list_is_none()
    {
        await using var server = await LoopbackServer.StartAsync(request => request.Query["after"].ToString() switch
        {
            "" => Data("""{"result":{"items":[{"id":0}],"paging":{"next":"a/b+c="}}}"""),
            "a/b+c=" => Data("""{"result":{"paging":{"next":"z"}}}"""),
            _ => Data("""{"result":{"items":[{"id":1}],"paging":{"next":null}}}"""),
        });
        using var client = new PagingClient(server.Options);

        Assert.Equal([0, 1], await IdsAsync(client.Items.ByCursorAllAsync()));
        Assert.Equal(["GET /cursor", "GET /cursor?after=a%2Fb%2Bc%3D", "GET /cursor?after=z"], server.Requests);
    }

    [Fact]
    public async Task A_cursor_may_be_a_number_deep_in_the_answer()
    {
        await using var server = await LoopbackServer.StartAsync(request => request.Query["since_id"].ToString() switch
        {
            "" => Data("""{"items":[{"id":0}],"edges":[{"last":5}]}"""),
            "5" => Data("""{"items":[{"id":1}],"edges":[{"last":9}]}"""),
            _ => Data("""{"items":[{"id":2}],"edges":[]}"""),
        });
        using var client = new PagingClient(server.Options);

        Assert.Equal([0, 1, 2], await IdsAsync(client.Items.ByNumericCursorAllAsync()));
        Assert.Equal(["GET /cursor-number", "GET /cursor-number?since_id=5", "GET /cursor-number?since_id=9"], server.Requests);
    }

    [Fact]
    public async Task The_cursor_and_the_mark_may_stand_in_the_envelope()
    {
        await using var server = await LoopbackServer.StartAsync(request => request.Query["cursor"] == "start"
            ? """{"ok":true,"code":200,"message":"","data":[1,2],"next_cursor":"b","has_more":true}"""
            : """{"ok":true,"code":200,"message":"","data":[3],"next_cursor":"c","has_more":false}""");
        using var client = new PagingClient(server.Options);

        var all = new List<int>();
        await foreach (var number in client.Items.ByRequiredCursorAllAsync("start"))
        {
            all.Add(number);
        }

        Assert.Equal([1, 2, 3], all);
        Assert.Equal(["GET /cursor-envelope?cursor=start", "GET /cursor-envelope?cursor=b"], server.Requests);
    }

    [Fact]
    public async Task A_position_in_the_body_leaves_the_rest_of_the_body_as_it_is()
    {
        var bodies = new List<string>();
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            using var body = new StreamReader(context.Request.Body);
            bodies.Add(await body.ReadToEndAsync(Token));
            await context.Response.WriteAsync(Data(bodies.Count < 3 ? $$"""{"items":["x{{bodies.Count}}","y"]}""" : """{"items":[]}"""), Token);
        });
        using var client = new PagingClient(server.Options);

        var pageable = client.Items.SearchAllAsync(new Search { Text = "tea" });
        var all = new List<string>();
        await foreach (var item in pageable.WithCancellation(Token))
        {
            all.Add(item);
        }

        Assert.Equal(["x1", "y", "x2", "y"], all);
        Assert.Equal(["""{"text":"tea"}""", """{"text":"tea","offset":2}""", """{"text":"tea","offset":4}"""], bodies);
    }

    [Fact]
    public async Task A_body_that_may_be_left_out_comes_with_the_first_position()
    {
        var bodies = new List<string>();
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            using var body = new StreamReader(context.Request.Body);
            bodies.Add(await body.ReadToEndAsync(Token));
            await context.Response.WriteAsync(Data(bodies.Count == 1 ? """{"items":[{"id":0}],"next":"n"}""" : """{"items":[{"id":1}]}"""), Token);
        });
        using var client = new PagingClient(server.Options);

        Assert.Equal([0, 1], await IdsAsync(client.Items.BrowseAllAsync()));
        Assert.Equal(["", """{"after":"n"}"""], bodies);
    }

    [Fact]
    public async Task A_union_as_body_keeps_its_case()
    {
        var bodies = new List<string>();
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            using var body = new StreamReader(context.Request.Body);
            bodies.Add(await body.ReadToEndAsync(Token));
            await context.Response.WriteAsync(Data(bodies.Count == 1 ? """{"items":[{"id":0}],"next":"n"}""" : "null"), Token);
        });
        using var client = new PagingClient(server.Options);

        Assert.Equal([0], await IdsAsync(client.Items.FilterAllAsync(new FilterTags { Tags = ["a"] })));
        Assert.Equal(["""{"kind":"tags","tags":["a"]}""", """{"kind":"tags","after":"n","tags":["a"]}"""], bodies);
    }

    [Fact]
    public async Task Pages_of_the_test_handler_follow_each_other_by_the_envelopes_fields()
    {
        using var api = new PagingTestHandler();
        using var client = new PagingClient(api.CreateHttpClient());
        api.ItemsByRequiredCursor
            .Replies(PagingEnvelope<IReadOnlyList<int>>.Success([1, 2]) with { NextCursor = "b", HasMore = true })
            .Replies(PagingEnvelope<IReadOnlyList<int>>.Success([3]) with { HasMore = false });

        Assert.Equal([1, 2, 3], await ToListAsync(client.Items.ByRequiredCursorAllAsync("a")));
    }

    [Fact]
    public async Task Each_enumeration_starts_anew()
    {
        await using var server = await LoopbackServer.StartAsync(request => Data($$"""{"items":{{Items(Skip(request, "offset"))}},"total":{{Count}}}"""));
        using var client = new PagingClient(server.Options);
        var pageable = client.Items.ByOffsetAllAsync();

        Assert.Equal(await IdsAsync(pageable), await IdsAsync(pageable));
        Assert.Equal(6, server.Requests.Count);
    }

    [Fact]
    public async Task A_body_that_is_missing_is_refused_before_anything_is_sent()
    {
        await using var server = await LoopbackServer.StartAsync(_ => Data("{}"));
        using var client = new PagingClient(server.Options);

        Assert.Throws<ArgumentNullException>(() => client.Items.SearchAllAsync(null!));
        Assert.Empty(server.Requests);
    }
}
