using System.IO.Compression;
using System.Text;
using Genviral.Gen.Runtime.Tests.Servers;
using Genviral.Gen.Runtime.Tests.Twin;
using Genviral.Gen.Transport;
using static Genviral.Gen.Runtime.Tests.Outcomes.Calls;

namespace Genviral.Gen.Runtime.Tests.Transport;

/// <summary>What unpacks answers in native programs, held here by the same client.</summary>
public class GzipHandlerTests
{
    [Theory]
    [InlineData("Content-Encoding: gzip\r\n")]
    [InlineData("Content-Encoding: GZIP\r\n")]
    public async Task A_packed_answer_is_read(string header)
    {
        await using var server = new SocketServer(visit => visit.SendAsync(Packed(OkPost, header)));

        Assert.Equal("p1", (await GetAsync(server)).EnsureOk().Id);
        Assert.Contains("Accept-Encoding: gzip\r\n", server.Requests[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_as_it_is_is_read()
    {
        await using var server = SocketServer.Of(SocketServer.Json(OkPost));

        Assert.Equal("p1", (await GetAsync(server)).EnsureOk().Id);
    }

    [Fact]
    public async Task What_is_no_gzip_says_so()
    {
        await using var server = SocketServer.Of(SocketServer.Json(OkPost, headers: "Content-Encoding: gzip\r\n"));

        await Assert.ThrowsAsync<ApiProtocolException>(() => GetAsync(server));
    }

    [Fact]
    public async Task Headers_stay_but_for_what_was_packed()
    {
        await using var server = new SocketServer(visit => visit.SendAsync(Packed("hello", "Content-Encoding: x-own, gzip\r\nContent-Language: en\r\n")));
        using var http = new HttpClient(new GzipHandler(new SocketsHttpHandler()));

        using var response = await http.GetAsync(server.Address, HttpCompletionOption.ResponseHeadersRead, Ct);

        Assert.Equal(["x-own"], response.Content.Headers.ContentEncoding);
        Assert.Equal(["en"], response.Content.Headers.ContentLanguage);
        Assert.Null(response.Content.Headers.ContentLength);
        using var stream = response.Content.ReadAsStream(Ct);
        Assert.Equal("hello", new StreamReader(stream).ReadToEnd());
    }

    [Fact]
    public async Task What_the_request_says_itself_stays()
    {
        await using var server = SocketServer.Of(SocketServer.Json(OkPost));
        using var http = new HttpClient(new GzipHandler(new SocketsHttpHandler())) { DefaultRequestHeaders = { { "Accept-Encoding", "identity" } } };

        Assert.Contains("p1", await http.GetStringAsync(server.Address, Ct), StringComparison.Ordinal);
        Assert.Contains("Accept-Encoding: identity\r\n", server.Requests[0], StringComparison.Ordinal);
    }

    private static async Task<SampleEnvelope<Post>> GetAsync(SocketServer server)
    {
        using var http = new HttpClient(new GzipHandler(new SocketsHttpHandler()));
        using var client = new SampleClient(http, Options(server.Address));
        return await client.Posts.GetAsync("p1", Ct);
    }

    private static byte[] Packed(string text, string headers)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return [.. Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n{headers}Content-Length: {packed.Length}\r\n\r\n"), .. packed.ToArray()];
    }
}
