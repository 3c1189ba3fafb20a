using System.IO.Compression;
using System.Text;
using Genviral.Gen.ForGenerated;
using Genviral.Gen.Runtime.Tests.Servers;
using Genviral.Gen.Runtime.Tests.Twin;
using static Genviral.Gen.Runtime.Tests.Outcomes.Calls;

namespace Genviral.Gen.Runtime.Tests.Outcomes;

/// <summary>Bodies as servers, proxies and broken wires make them.</summary>
public class BodyOutcomes
{
    [Fact, Outcome("html")]
    public async Task A_page_of_a_proxy()
    {
        var thrown = await FailAsync(Answer("<html>Bad gateway</html>", "502 Bad Gateway", "Content-Type: text/html\r\n"), attempts: 4);

        Assert.Equal((502, "<html>Bad gateway</html>"), (thrown.StatusCode, thrown.BodyStart));
        Assert.Equal("text/html", Assert.Single(thrown.Headers["Content-Type"]));
        await FailAsync(Answer("<html>Sign in</html>", "200 OK"));
    }

    [Fact, Outcome("empty-200")]
    public async Task No_body() => Assert.Contains("has no body", (await FailAsync(Answer("", "200 OK"))).Message, StringComparison.Ordinal);

    [Fact, Outcome("empty-204")]
    public async Task Nothing_is_needed()
    {
        await using var server = SocketServer.Of("HTTP/1.1 204 No Content\r\n\r\n");
        using var client = Client(server);

        Assert.True((await client.Posts.DeleteAsync(["a"], Ct)).Ok);
    }

    [Fact, Outcome("empty-204-data")]
    public async Task Nothing_where_data_is_needed() => await FailAsync("HTTP/1.1 204 No Content\r\n\r\n");

    [Theory, Outcome("no-object")]
    [InlineData("[]")]
    [InlineData("\"ok\"")]
    [InlineData("true")]
    public async Task Json_that_is_no_object(string body) => Assert.Equal("$", (await FailAsync(Answer(body))).JsonPath);

    [Fact, Outcome("invalid-utf8")]
    public async Task No_utf_8() => await FailAsync<ApiProtocolException>(Answer([.. """{ "ok": true, "x": "a"""u8, 0xFF, .. "\" }"u8]));

    [Fact, Outcome("cut-off")]
    public async Task Json_that_stops_in_the_middle() => Assert.Equal("$.data.id", (await FailAsync(Answer("""{ "ok": true, "data": { "id": """))).JsonPath);

    [Fact, Outcome("trailing-garbage")]
    public async Task More_after_the_json() => await FailAsync(Answer(OkPost + OkPost));

    [Fact, Outcome("too-deep")]
    public async Task Nested_too_deep() => await FailAsync(Answer("""{ "ok": true, "data": """ + new string('[', 1000) + new string(']', 1000) + "}"));

    [Fact, Outcome("too-long")]
    public async Task Longer_than_allowed()
    {
        await using var server = SocketServer.Of(Answer(OkPost));
        var options = Options(server.Address);
        options.MaxResponseBytes = 20;
        using var client = new SampleClient(Key, options);

        AssertComplete(await Assert.ThrowsAsync<ApiProtocolException>(() => client.Posts.GetAsync("p1", Ct)));
    }

    [Fact, Outcome("wrong-content-type")]
    public async Task A_wrong_content_type() => Assert.True((await GetAsync(Answer(OkPost, headers: "Content-Type: text/html\r\n"))).Envelope.Ok);

    [Fact, Outcome("no-content-type")]
    public async Task No_content_type() => Assert.True((await GetAsync(Answer(OkPost, headers: ""))).Envelope.Ok);

    [Fact, Outcome("wrong-charset")]
    public async Task A_wrong_charset()
        => Assert.Equal("Größe", (await GetAsync(Answer(OkPost.Replace("Fine", "Größe", StringComparison.Ordinal), headers: "Content-Type: application/json; charset=iso-8859-1\r\n"))).Envelope.Message);

    [Fact, Outcome("other-charset")]
    public async Task Another_charset() => await FailAsync<ApiProtocolException>(Answer(Encoding.Unicode.GetBytes(OkPost), "Content-Type: application/json; charset=utf-16\r\n"));

    [Fact, Outcome("byte-order-mark")]
    public async Task A_byte_order_mark() => Assert.True((await GetAsync(Answer("\uFEFF" + OkPost))).Envelope.Ok);

    [Fact, Outcome("gzip")]
    public async Task Gzip() => await AssertPackedAsync("gzip", static stream => new GZipStream(stream, CompressionLevel.Fastest));

    [CurrentFact("netstandard2.0 unpacks no Brotli."), Outcome("brotli")]
    public async Task Brotli() => await AssertPackedAsync("br", static stream => new BrotliStream(stream, CompressionLevel.Fastest));

    [Fact]
    public async Task What_nothing_unpacks_is_said_to_be_packed()
    {
        await using var server = new SocketServer(visit => visit.SendAsync(Answer([0x1F, 0x8B, 8, 0], "Content-Encoding: gzip\r\n")));
        var (http, client) = Through(server.Address);
        using (http)
        using (client)
        {
            var thrown = await Assert.ThrowsAsync<ApiProtocolException>(() => client.Posts.GetAsync("p1", Ct));
            Assert.Contains("It came packed (gzip), and nothing unpacked it: set AutomaticDecompression", thrown.Message, StringComparison.Ordinal);
        }
    }

    [Fact, Outcome("broken-gzip")]
    public async Task Gzip_that_is_none() => await FailAsync(Answer(OkPost, headers: "Content-Encoding: gzip\r\n"));

    [CurrentFact("netstandard2.0 unpacks no Brotli.")]
    public async Task Brotli_that_is_none() => await FailAsync(Answer(OkPost, headers: "Content-Encoding: br\r\n"));

    [CurrentFact("Only .NET 8 and later say why a body or a connection ended."), Outcome("length-too-large")]
    public async Task A_length_larger_than_the_body()
    {
        var thrown = await FailAsync($"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n{OkPost}", attempts: 4);

        Assert.Equal((200, OkPost), (thrown.StatusCode, thrown.BodyStart));
        Assert.Equal(ApiRetryEnd.AttemptsExhausted, thrown.RetryEnd);
    }

    [Fact, Outcome("length-too-small")]
    public async Task A_length_smaller_than_the_body() => await FailAsync($"HTTP/1.1 200 OK\r\nContent-Length: 30\r\n\r\n{OkPost}");

    [CurrentFact("Only .NET 8 and later say why a body or a connection ended."), Outcome("chunked-cut-off")]
    public async Task Chunks_without_an_end() => await FailAsync("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n{ \"ok\"\r\n", attempts: 4);

    private static string Answer(string body, string status = "200 OK", string headers = "Content-Type: application/json\r\n")
        => $"HTTP/1.1 {status}\r\n{headers}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}";

    private static byte[] Answer(byte[] body, string headers = "Content-Type: application/json\r\n")
        => [.. Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\n{headers}Content-Length: {body.Length}\r\n\r\n"), .. body];

    private static async Task AssertPackedAsync(string encoding, Func<Stream, Stream> pack)
    {
        var packed = new MemoryStream();
        await using (var stream = pack(packed))
        {
            await stream.WriteAsync(Encoding.UTF8.GetBytes(OkPost));
        }

        await using var server = new SocketServer(visit => visit.SendAsync(Answer(packed.ToArray(), $"Content-Encoding: {encoding}\r\n")));
        using var client = Client(server);
        Assert.True((await client.Posts.GetAsync("p1", Ct)).Ok);
    }
}
