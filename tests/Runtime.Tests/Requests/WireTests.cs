using System.Text;
using CsCheck;
using Genviral.Gen.ForGenerated;
using Genviral.Gen.Runtime.Tests.Servers;
using Genviral.Gen.Runtime.Tests.Twin;
using Any = CsCheck.Gen;

namespace Genviral.Gen.Runtime.Tests.Requests;

/// <summary>What reaches the server, byte by byte.</summary>
public class WireTests
{
    private const string Ok = """{ "ok": true, "data": { "posts": [], "total": 0 } }""";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_call_carries_key_headers_and_query()
    {
        await using var server = RawServer.Json(Ok);
        using var client = Client.Of(server);

        await client.Posts.ListAsync(
            PostStatus.Scheduled, 20, new DateTimeOffset(2025, 1, 31, 12, 0, 0, TimeSpan.FromHours(2)), ["a b", "c&d=e"], ["1,2", "3"], Ct);

        Assert.Equal("GET /api/v1/posts?status=scheduled&limit=20&since=2025-01-31T12%3A00%3A00%2B02%3A00&tag=a%20b&tag=c%26d%3De&ids=1%2C2,3 HTTP/1.1", server.RequestLine);
        Assert.Equal("Bearer " + Client.Key, server.Header("Authorization"));
        Assert.Equal("application/json", server.Header("Accept"));
        Assert.Equal("gen", server.Header("X-Client"));
        Assert.Matches(@"^Genviral\.Gen/\d+\.\d+\.\d+$", server.Header("User-Agent"));
        Assert.Contains("gzip", server.Header("Accept-Encoding"), StringComparison.Ordinal);
        Assert.Null(server.Header("Content-Type"));
    }

    [Fact]
    public async Task What_is_null_is_left_out()
    {
        await using var server = RawServer.Json(Ok);
        using var client = Client.Of(server);

        await client.Posts.ListAsync(ids: [], tags: [], cancellationToken: Ct);

        Assert.Equal("GET /api/v1/posts HTTP/1.1", server.RequestLine);
    }

    [Fact]
    public async Task Absent_null_and_a_value_are_three_things_in_a_body()
    {
        await using var server = RawServer.Json("""{ "ok": true, "data": { "id": "p", "status": "draft", "scheduled_at": null } }""");
        using var client = Client.Of(server);
        var request = new PostsCreateRequest { Caption = "Hi <é>", Accounts = [new AccountRef { Id = "a1" }] };

        await client.Posts.CreateAsync(request, cancellationToken: Ct);
        Assert.Equal("""{"caption":"Hi \u003C\u00E9\u003E","accounts":[{"id":"a1"}]}""", server.Body);
        Assert.Equal("application/json", server.Header("Content-Type"));
        Assert.Equal(Encoding.UTF8.GetByteCount(server.Body), int.Parse(server.Header("Content-Length")!, null));

        await client.Posts.CreateAsync(request with { Media = null, Mode = PostMode.MediaUpload }, "t1", Ct);
        Assert.EndsWith("""],"media":null,"mode":"MEDIA_UPLOAD"}""", server.Body, StringComparison.Ordinal);
        Assert.Equal("t1", server.Header("X-Trace"));

        await client.Posts.CreateAsync(request with { Media = new VideoMedia { Url = new Uri("https://x.example/a b?c=%41"), DurationSec = 1.5 } }, cancellationToken: Ct);
        Assert.EndsWith("""],"media":{"type":"video","url":"https://x.example/a b?c=%41","duration_sec":1.5}}""", server.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_goes_with_delete_too()
    {
        await using var server = RawServer.Json("""{ "ok": true }""");
        using var client = Client.Of(server);

        await client.Posts.DeleteAsync(["a", "b"], Ct);

        Assert.Equal("DELETE /api/v1/posts HTTP/1.1", server.RequestLine);
        Assert.Equal("""["a","b"]""", server.Body);
    }

    [Theory]
    [InlineData("PUT", "Content-Range", "bytes */5")]
    [InlineData("GET", "Expires", "0")]
    public async Task A_header_of_content_goes_without_a_body_too(string method, string name, string value)
    {
        await using var server = RawServer.Json("""{ "ok": true }""");
        using var connection = ApiConnection.Create(SampleApi.Api, Client.Key, new GenviralClientOptions { BaseAddress = server.Address });
        var request = new ApiRequest(new ApiOperation("x", method, "/x"));
        request.Header(name, value);

        await connection.SendAsync(request, SampleEnvelope.Read, Ct);

        Assert.Equal(value, server.Header(name));
        Assert.Equal("", server.Body);
    }

    [Fact]
    public async Task A_body_that_cannot_be_written_is_refused_before_anything_is_sent()
    {
        await using var server = RawServer.Json(Ok);
        using var client = Client.Of(server);

        var thrown = Assert.Throws<ArgumentException>(() => { _ = client.Posts.CreateAsync(new PostsCreateRequest { Caption = "a", Accounts = [new() { Id = "x" }, new() { Id = null! }] }, cancellationToken: Ct); });
        Assert.Equal("accounts[1].id must not be null", thrown.Message);
        thrown = Assert.Throws<ArgumentException>(() => { _ = client.Posts.CreateAsync(new PostsCreateRequest { Caption = "a", Accounts = [], Mode = (PostMode)9 }, cancellationToken: Ct); });
        Assert.StartsWith("mode must be one of \"DIRECT_POST\", \"MEDIA_UPLOAD\"", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(0, server.Requests);
    }

    [Theory]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("a b", "a%20b")]
    [InlineData("../../x", "..%2F..%2Fx")]
    [InlineData("%2E%2E", "%252E%252E")]
    [InlineData("..\\..\\x", "..%5C..%5Cx")]
    [InlineData("...", "...")]
    [InlineData(".. ", "..%20")]
    [InlineData("?a=b#c", "%3Fa%3Db%23c")]
    [InlineData("a;b,c:d@e!f$g&h'i(j)k*l+m=n", "a%3Bb%2Cc%3Ad%40e%21f%24g%26h%27i%28j%29k%2Al%2Bm%3Dn")]
    [InlineData("~-_.Az09", "~-_.Az09")]
    [InlineData("é\u200E\U0001F600", "%C3%A9%E2%80%8E%F0%9F%98%80")]
    [InlineData("a\r\nHost: x", "a%0D%0AHost%3A%20x")]
    public async Task A_path_value_is_one_segment_as_it_is(string id, string segment)
    {
        await using var server = RawServer.Json("""{ "ok": false }""");
        using var client = Client.Of(server);

        await client.Posts.GetAsync(id, Ct);

        Assert.Equal($"GET /api/v1/posts/{segment} HTTP/1.1", server.RequestLine);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData(null)]
    public async Task A_path_value_that_would_be_another_path_is_refused(string? id)
    {
        using var client = new SampleClient("key");

        var thrown = await Assert.ThrowsAsync<ArgumentException>(() => client.Posts.GetAsync(id!, Ct));

        Assert.Equal("id", thrown.ParamName);
    }

    /// <summary>A Uri decodes %2E by default, and then takes it for a step up.</summary>
    [CurrentFact("netstandard2.0 cannot send dot segments, and says so.")]
    public async Task The_fixed_part_of_a_path_goes_as_the_spec_has_it()
    {
        await using var server = RawServer.Json("""{ "ok": false }""");
        using var connection = ApiConnection.Create(SampleApi.Api, Client.Key, new GenviralClientOptions { BaseAddress = server.Address });

        await connection.SendAsync(new ApiRequest(new ApiOperation("x", "GET", "a/%2E%2E/é b:send//?v=1")), SampleEnvelope.Read, Ct);

        Assert.Equal("GET /api/v1/a/%2E%2E/%C3%A9%20b:send//?v=1 HTTP/1.1", server.RequestLine);
    }

    [Fact]
    public void No_value_leaves_its_segment() => Any.String.Where(text => text is not ("" or "." or "..")).Sample(text =>
    {
        var request = new ApiRequest(new ApiOperation("x", "GET", "/a/{id}/b"));
        request.Path("id", text);
        request.Query("q", text);
        var path = Gen.Requests.PathTemplate.Of("/a/{id}/b").Fill(request.PathValues, null);
        var url = Gen.Requests.BaseAddress.Of(new Uri("https://h.example/v1/"), "x").Join(path, request.QueryParameters);
        var expected = text.EnumerateRunes().Aggregate("", (all, rune) => all + rune);
        return url.AbsolutePath.Split('/') is ["", "v1", "a", var segment, "b"] && Uri.UnescapeDataString(segment) == expected
            && url.Query.StartsWith("?q=", StringComparison.Ordinal) && Uri.UnescapeDataString(url.Query[3..]) == expected;
    });

    [Theory]
    [InlineData("", "/posts")]
    [InlineData("/", "/posts")]
    [InlineData("/api", "/api/posts")]
    [InlineData("/api/", "/api/posts")]
    [InlineData("/a%20b/é", "/a%20b/%C3%A9/posts")]
    [InlineData("/api?version=2", "/api/posts?version=2")]
    [InlineData("/api/?version=2#x", "/api/posts?version=2")]
    public async Task The_base_address_keeps_its_path_and_query(string address, string target)
    {
        await using var server = RawServer.Json("""{ "ok": false }""");
        using var client = new SampleClient(Client.Key, new GenviralClientOptions { BaseAddress = new Uri(server.Address.GetLeftPart(UriPartial.Authority) + address) });

        await client.Posts.ListAsync(cancellationToken: Ct);

        Assert.Equal($"GET {target} HTTP/1.1", server.RequestLine);
    }

    [Theory]
    [InlineData("header", "GET /things HTTP/1.1", "Bot k:e y")]
    [InlineData("query", "GET /things?api_key=k%3Ae%20y HTTP/1.1", null)]
    [InlineData("path", "GET /botk%3Ae%20y/things HTTP/1.1", null)]
    [InlineData("none", "GET /things HTTP/1.1", null)]
    [InlineData("anonymous", "GET /things HTTP/1.1", null)]
    public async Task The_key_goes_where_the_api_wants_it(string kind, string line, string? header)
    {
        await using var server = RawServer.Json("""{ "ok": false }""");
        var auth = kind switch { "query" => ApiAuth.Query("api_key"), "path" => ApiAuth.Path("token"), "none" => ApiAuth.None, _ => ApiAuth.Header("X-Api-Key", "Bot ") };
        var api = new ApiDescription { ClientName = "C", Auth = auth };
        using var connection = ApiConnection.Create(api, kind == "none" ? null : "k:e y", new GenviralClientOptions { BaseAddress = new Uri(server.Address, "/") });
        var operation = new ApiOperation("x", "get", kind == "path" ? "/bot{token}/things" : "/things") { IsAnonymous = kind == "anonymous" };

        await connection.SendAsync(new ApiRequest(operation), SampleEnvelope.Read, Ct);

        Assert.Equal(line, server.RequestLine);
        Assert.Equal(header, server.Header("X-Api-Key"));
        Assert.Null(server.Header("Authorization"));
    }

    [Theory]
    [InlineData("a\r\nX-Evil: 1")]
    [InlineData("a\n")]
    [InlineData("a\0")]
    public async Task A_header_value_with_a_line_break_is_refused(string value)
    {
        await using var server = RawServer.Json(Ok);
        using var client = Client.Of(server);

        var thrown = await Assert.ThrowsAsync<ArgumentException>(() => client.Posts.CreateAsync(new PostsCreateRequest { Caption = "", Accounts = [] }, value, Ct));

        Assert.Equal("X-Trace", thrown.ParamName);
        Assert.Equal(0, server.Requests);
    }

    [Fact]
    public void Scalars_have_one_text_in_every_culture()
    {
        var culture = Thread.CurrentThread.CurrentCulture;
        var odd = (System.Globalization.CultureInfo)System.Globalization.CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = ",";
        odd.NumberFormat.NegativeSign = "~";
        odd.DateTimeFormat.TimeSeparator = ".";
        odd.DateTimeFormat.DateSeparator = ".";
        Thread.CurrentThread.CurrentCulture = odd;
        try
        {
            var request = new ApiRequest(new ApiOperation("x", "GET", "/"));
            request.Query("a", -1.5);
            request.Query("b", -1.50m);
            request.Query("c", -7);
            request.Query("d", (bool?)true);
            request.Query("e", new Date(2025, 1, 31));
            request.Query("f", new DateTimeOffset(2025, 1, 31, 1, 2, 3, TimeSpan.Zero).AddTicks(1200000));
            request.Query("g", (long?)null);
            Assert.Equal("a=-1.5&b=-1.50&c=-7&d=true&e=2025-01-31&f=2025-01-31T01%3A02%3A03.12%2B00%3A00", request.QueryParameters);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }
    }
}
