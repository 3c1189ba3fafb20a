using System.Text;
using Genviral.Gen.Runtime.Tests.Servers;

namespace Genviral.Gen.Runtime.Tests.Responses;

/// <summary>Answers that are no envelope, or do not fit: always one kind of exception that says what came and what to do.</summary>
public class ProtocolFailureTests
{
    private const string Html = "<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head></html>";

    [Theory]
    [InlineData(Html, "502 Bad Gateway", "is a page (HTML or XML), not JSON. A proxy or the server is in trouble")]
    [InlineData("", "200 OK", "has no body. Check that BaseAddress")]
    [InlineData("  \r\n", "200 OK", "has no body")]
    [InlineData("", "401 Unauthorized", "has no body. Something before the API refused the call")]
    [InlineData("Not Found", "404 Not Found", "is no JSON. Something other than the API answered: check BaseAddress")]
    [InlineData("Moved", "301 Moved Permanently", "It redirects without saying where")]
    [InlineData("""{ "ok": true, "data": { "posts": [""", "200 OK", "is broken JSON: at $.data.posts")]
    [InlineData("""{ "ok": true, "data": { "posts": [], "total": 1 } } x""", "200 OK", "is broken JSON")]
    [InlineData("""{ "ok": true, "data": { "posts": [], "total": 1 } }{}""", "200 OK", "is broken JSON")]
    [InlineData("""{ "ok": true, "data": { "posts": [], "total": 1, } }""", "200 OK", "is broken JSON")]
    [InlineData("""{ "ok": true, "data": { "posts": [], "total": 01 } }""", "200 OK", "is broken JSON")]
    [InlineData("""{ "ok": tru""", "200 OK", "is broken JSON")]
    [InlineData("{", "200 OK", "is broken JSON")]
    public async Task An_answer_that_cannot_be_read_says_so(string body, string status, string message)
    {
        var thrown = await Assert.ThrowsAsync<ApiProtocolException>(() => Client.ListAsync(body, status));

        Assert.StartsWith($"GET /posts: the answer ({status}) ", thrown.Message, StringComparison.Ordinal);
        Assert.Contains(message, thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', thrown.Message);
        Assert.Equal(body, thrown.BodyStart);
        Assert.Equal(("GET", "/posts"), (thrown.Method, thrown.PathTemplate));
        Assert.Equal(int.Parse(status[..3], null), thrown.StatusCode);
    }

    [Theory]
    [InlineData("[]", "$", "an object, the envelope", "an array")]
    [InlineData("null", "$", "an object, the envelope", "null")]
    [InlineData("5", "$", "an object, the envelope", "the number 5")]
    [InlineData("{}", "$.ok", "what tells whether the call worked", "an answer without it")]
    [InlineData("""{ "error": "Internal" }""", "$.ok", "what tells whether the call worked", "an answer without it")]
    [InlineData("""{ "ok": "yes" }""", "$.ok", "true or false", "the string \"yes\"")]
    [InlineData("""{ "ok": null }""", "$.ok", "true or false", "null")]
    [InlineData("""{ "ok": 1, "data": { "posts": [], "total": 1 } }""", "$.ok", "true or false", "the number 1")]
    [InlineData("""{ "ok": true }""", "$.data", "the data of a call that worked", "an answer without it")]
    [InlineData("""{ "ok": true, "data": null }""", "$.data", "an object", "null")]
    [InlineData("""{ "ok": true, "data": [] }""", "$.data", "an object", "an array")]
    [InlineData("""{ "data": { "posts": [] }, "ok": true }""", "$.data.total", "a member 'total'", "an object without it")]
    [InlineData("""{ "data": { "total": 1.5, "posts": [] }, "ok": true }""", "$.data.total", "a whole number of 32 bits", "the number 1.5")]
    [InlineData("""{ "data": { "total": 3000000000, "posts": [] }, "ok": true }""", "$.data.total", "a whole number of 32 bits", "the number 3000000000")]
    [InlineData("""{ "data": { "total": 1, "posts": [{ "id": "a", "status": "x", "scheduled_at": null }, { "scheduled_at": null, "id": "b", "status": 7 }] }, "ok": true }""", "$.data.posts[1].status", "a string", "the number 7")]
    [InlineData("""{ "data": { "total": 1, "posts": [{ "id": "a", "status": "x", "scheduled_at": "soon" }] }, "ok": true }""", "$.data.posts[0].scheduled_at", "a date with time, as 2025-01-31T12:00:00Z", "the string \"soon\"")]
    [InlineData("""{ "data": { "total": 1, "posts": [{ "id": "a", "status": "x" }] }, "ok": true }""", "$.data.posts[0].scheduled_at", "a member 'scheduled_at'", "an object without it")]
    [InlineData("""{ "data": { "total": 1, "posts": [{ "id": "a", "media": { "url": "x" }, "scheduled_at": null, "status": "x" }] }, "ok": true }""", "$.data.posts[0].media.type", "a member 'type' that tells the case", "an object without it")]
    [InlineData("""{ "data": { "total": 1, "posts": [{ "media": { "type": 1, "url": "x" }, "status": "x", "scheduled_at": null, "id": "a" }] }, "ok": true }""", "$.data.posts[0].media.type", "a string that tells the case", "the number 1")]
    [InlineData("""{ "data": { "total": 1, "posts": [{ "media": { "urls": ["a", null], "type": "slideshow" }, "status": "x", "scheduled_at": null, "id": "a" }] }, "ok": true }""", "$.data.posts[0].media.urls[1]", "a URI", "null")]
    [InlineData("""{ "data": { "total": 1, "posts": [{ "counts": { "a b": 1, "c'd": "x" }, "status": "x", "scheduled_at": null, "id": "a" }] }, "ok": true }""", "$.data.posts[0].counts['c\\'d']", "a whole number of 32 bits", "the string \"x\"")]
    public async Task What_does_not_fit_is_named_with_its_path(string body, string path, string expected, string actual)
    {
        var thrown = await Assert.ThrowsAsync<ApiProtocolException>(() => Client.ListAsync(body));

        Assert.Equal((path, expected, actual), (thrown.JsonPath, thrown.Expected, thrown.Actual));
        Assert.Contains($"does not fit the spec at {path}: expected {expected}, but got {actual}", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_that_are_no_utf_8_are_an_unreadable_answer()
    {
        await using var server = RawServer.Of([.. """{ "ok": true, "x": "a"""u8, 0xFF, 0xC3, .. "\" }"u8]);
        using var client = Client.Of(server);

        var thrown = await Assert.ThrowsAsync<ApiProtocolException>(() => client.Posts.DeleteAsync([], TestContext.Current.CancellationToken));

        Assert.Contains("is no UTF-8", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "ok": true, "x": """)]
    [InlineData("""{ "ok": true, "data": """)]
    public async Task Lists_in_lists_without_end_are_an_unreadable_answer(string start)
    {
        var body = start + new string('[', 100_000) + new string(']', 100_000) + "}";

        var thrown = await Assert.ThrowsAsync<ApiProtocolException>(() => Client.ListAsync(body));

        Assert.Contains("is nested deeper than 64 levels", thrown.Message, StringComparison.Ordinal);
        Assert.True(thrown.Message.Length < 1000);
        Assert.Equal(2048, thrown.BodyStart.Length);
    }

    [CurrentFact("Only .NET 8 and later say why a body or a connection ended.")]
    public async Task A_body_that_breaks_off_says_so()
    {
        await using var server = new RawServer("HTTP/1.1 200 OK\r\nContent-Length: 100\r\nConnection: close\r\n\r\n{ \"ok\": true, "u8.ToArray());
        using var client = Client.Of(server);

        var thrown = await Assert.ThrowsAsync<ApiProtocolException>(() => client.Posts.DeleteAsync([], TestContext.Current.CancellationToken));

        Assert.Contains("broke off before its end", thrown.Message, StringComparison.Ordinal);
        Assert.Equal("{ \"ok\": true, ", thrown.BodyStart);
        Assert.IsType<HttpIOException>(thrown.InnerException);
    }

    [Fact]
    public async Task A_body_that_is_no_gzip_although_it_says_so_is_an_unreadable_answer()
    {
        await using var server = RawServer.Of("{}"u8.ToArray(), headers: "Content-Encoding: gzip\r\n");
        using var client = Client.Of(server);

        await Assert.ThrowsAsync<ApiProtocolException>(() => client.Posts.DeleteAsync([], TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_longer_than_allowed_is_refused(bool isLengthAnnounced)
    {
        var body = """{ "ok": true, "x": "0123456789" }"""u8.ToArray();
        await using var server = isLengthAnnounced
            ? RawServer.Of(body)
            : new RawServer([.. "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"u8, .. body]);
        foreach (var (most, isRefused) in new[] { (body.Length, false), (body.Length - 1, true) })
        {
            using var client = new Twin.SampleClient(Client.Key, new GenviralClientOptions { BaseAddress = server.Address, MaxResponseBytes = most });
            var call = () => client.Posts.DeleteAsync([], TestContext.Current.CancellationToken);
            if (isRefused)
            {
                Assert.Contains("MaxResponseBytes", (await Assert.ThrowsAsync<ApiProtocolException>(call)).Message, StringComparison.Ordinal);
            }
            else
            {
                Assert.True((await call()).Ok);
            }
        }
    }

    [Fact]
    public async Task The_key_is_shown_nowhere_not_even_where_the_server_sends_it_back()
    {
        var thrown = await Assert.ThrowsAsync<ApiProtocolException>(() => Client.ListAsync($"<p>Bad key {Client.Key}</p>", "403 Forbidden"));
        var refused = (await Client.ListAsync($$"""{ "ok": false, "x": "{{Client.Key}}" }""")).Call;

        Assert.DoesNotContain("s3cr3t", thrown.ToString() + thrown.BodyStart + refused, StringComparison.Ordinal);
    }

    [Fact]
    public void The_beginning_of_a_body_is_cut_between_characters()
    {
        var start = Genviral.Gen.Responses.BodyText.Start(Encoding.UTF8.GetBytes(new string('a', 2047) + "é" + "b"));

        Assert.Equal(new string('a', 2047), start);
    }
}
