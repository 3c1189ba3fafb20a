using Genviral.Gen.ForGenerated;
using Genviral.Gen.Runtime.Tests.Servers;
using Genviral.Gen.Runtime.Tests.Twin;
using Microsoft.Extensions.Time.Testing;
using static Genviral.Gen.Runtime.Tests.Outcomes.Calls;

namespace Genviral.Gen.Runtime.Tests.Outcomes;

/// <summary>Endpoints whose success is a stream.</summary>
public class StreamOutcomes
{
    private const string Video = "HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nContent-Disposition: attachment; filename=\"a/b.mp4\"\r\n";

    private static readonly ApiOperation Download = new("videos.get", "GET", "/videos/{id}") { AnswerMediaType = "video/mp4" };

    [Fact, Outcome("stream")]
    public async Task A_stream_is_handed_over_open()
    {
        await using var server = SocketServer.Of(Video + "Content-Length: 5\r\n\r\nhello");
        using var connection = Connect(server);

        var envelope = await DownloadAsync(connection);
        await using var stream = envelope.EnsureOk();

        Assert.Equal(("video/mp4", 5L, "b.mp4"), (stream.ContentType, stream.ContentLength, stream.FileName));
        Assert.Equal("hello", await new StreamReader(stream).ReadToEndAsync(Ct));
        Assert.Contains("Accept: video/mp4, application/json\r\n", server.Requests[0], StringComparison.Ordinal);
    }

    [Theory, Outcome("stream-failure")]
    [InlineData("404 Not Found")]
    [InlineData("200 OK")]
    public async Task A_failure_is_an_envelope(string status)
    {
        await using var server = SocketServer.Of(SocketServer.Json("""{ "ok": false, "code": 404, "error_code": "not_found" }""", status));
        using var connection = Connect(server);

        var envelope = await DownloadAsync(connection);

        Assert.Equal((false, "not_found"), (envelope.Ok, envelope.ErrorCode));
        Assert.Null(envelope.Data);
    }

    [Theory]
    [InlineData("*/*")]
    [InlineData("application/*")]
    [InlineData("application/json")]
    public async Task Json_may_be_the_file(string wanted)
    {
        await using var server = SocketServer.Of(SocketServer.Json("""{ "a": 1 }"""));
        using var connection = Connect(server);

        var operation = new ApiOperation("files.get", "GET", "/files") { AnswerMediaType = wanted };
        var envelope = await connection.SendStreamAsync(new ApiRequest(operation), static (in ApiAnswer answer) => StreamEnvelope.Read(answer), Ct);
        await using var stream = envelope.EnsureOk();

        Assert.Equal("""{ "a": 1 }""", await new StreamReader(stream).ReadToEndAsync(Ct));
    }

    [Fact, Outcome("stream-broken")]
    public async Task A_stream_that_breaks_off()
    {
        await using var server = new SocketServer(async visit =>
        {
            await visit.SendAsync(Video + "Content-Length: 50000\r\n\r\nhello");
            visit.Close();
        });
        using var connection = Connect(server);
        await using var stream = (await DownloadAsync(connection)).EnsureOk();

        var thrown = await Assert.ThrowsAsync<ApiTransportException>(() => stream.CopyToAsync(Stream.Null, Ct));

        AssertComplete(thrown, path: "/videos/{id}");
        Assert.Equal(200, thrown.StatusCode);
    }

    [Fact, Outcome("stream-timeout")]
    public async Task A_stream_that_takes_too_long()
    {
        await using var server = Hanging();
        var clock = new FakeTimeProvider();
        var options = Options(server.Address);
        options.TimeProvider = clock;
        using var connection = ApiConnection.Create(SampleApi.Api, Key, options);
        await using var stream = (await DownloadAsync(connection)).EnsureOk();

        var copy = stream.CopyToAsync(Stream.Null, Ct);
        clock.Advance(TimeSpan.FromSeconds(31));

        AssertComplete(await Assert.ThrowsAsync<ApiTimeoutException>(() => copy), path: "/videos/{id}");
    }

    [Fact]
    public async Task A_synchronous_read_has_the_same_limit()
    {
        await using var server = Hanging();
        var clock = new FakeTimeProvider();
        var options = Options(server.Address);
        options.TimeProvider = clock;
        using var connection = ApiConnection.Create(SampleApi.Api, Key, options);
        await using var stream = (await DownloadAsync(connection)).EnsureOk();

        var copy = Task.Run(() => stream.CopyTo(Stream.Null), Ct);
        clock.Advance(TimeSpan.FromSeconds(31));

        AssertComplete(await Assert.ThrowsAsync<ApiTimeoutException>(() => copy), path: "/videos/{id}");
    }

    [Fact]
    public async Task A_stream_that_was_read_stays_at_its_end_whatever_becomes_of_later_calls()
    {
        await using var server = new SocketServer(visit => visit.Number == 1 ? visit.SendAsync(Video + "Content-Length: 5\r\n\r\nhello") : visit.HangAsync());
        using var connection = ApiConnection.Create(SampleApi.Api, Key, Options(server.Address, TimeSpan.FromMilliseconds(500)));
        await using var stream = (await DownloadAsync(connection)).EnsureOk();
        Assert.Equal("hello", await new StreamReader(stream).ReadToEndAsync(Ct));

        await Assert.ThrowsAsync<ApiTimeoutException>(() => DownloadAsync(connection.With(new ApiCallOptions { MaxRetries = 0 })));

        Assert.Equal(0, await stream.ReadAsync(new byte[1], Ct));
        Assert.Equal(0, stream.Read(new byte[1], 0, 1));
    }

    [Theory]
    [InlineData(30)]
    [InlineData(null)]
    public async Task A_read_ends_with_its_stream(int? seconds)
    {
        await using var server = Hanging();
        var options = Options(server.Address, seconds is { } limit ? TimeSpan.FromSeconds(limit) : Timeout.InfiniteTimeSpan);
        options.MaxConcurrency = 1;
        using var connection = ApiConnection.Create(SampleApi.Api, Key, options);
        for (var i = 0; i < 3; i++)
        {
            var stream = (await DownloadAsync(connection)).EnsureOk();
            var buffer = new byte[5];
            await stream.ReadExactlyAsync(buffer, Ct);

            // Nothing more comes: this read waits.
            var read = stream.ReadAsync(buffer, CancellationToken.None).AsTask();
            Assert.Throws<InvalidOperationException>(() => stream.Read(buffer, 0, 1));
            await stream.DisposeAsync();

            await Assert.ThrowsAsync<ObjectDisposedException>(() => read.WaitAsync(TimeSpan.FromSeconds(20), Ct));
            Assert.Throws<ObjectDisposedException>(() => stream.Read(buffer, 0, 1));
        }
    }

    [Theory]
    [InlineData("attachment; filename=\"..\"", null)]
    [InlineData("attachment; filename=\".\"", null)]
    [InlineData("attachment; filename=\"/etc/\"", null)]
    [InlineData("attachment; filename=\"C:\\a\\b.txt\"", "b.txt")]
    [InlineData("attachment; filename*=UTF-8''a%0Ab%00.txt", "ab.txt")]
    [InlineData("attachment", null)]
    public async Task A_file_name_is_one_that_a_folder_can_have(string disposition, string? name)
    {
        await using var server = SocketServer.Of($"HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nContent-Disposition: {disposition}\r\nContent-Length: 0\r\n\r\n");
        using var connection = Connect(server);
        await using var stream = (await DownloadAsync(connection)).EnsureOk();

        Assert.Equal(name, stream.FileName);
    }

    /// <summary>Sends the beginning of a video, and nothing more.</summary>
    private static SocketServer Hanging() => new(async visit =>
    {
        await visit.SendAsync(Video + "Content-Length: 50000\r\n\r\nhello");
        await visit.HangAsync();
    });

    private static ApiConnection Connect(SocketServer server) => ApiConnection.Create(SampleApi.Api, Key, Options(server.Address));

    private static Task<StreamEnvelope> DownloadAsync(ApiConnection connection)
    {
        var request = new ApiRequest(Download);
        request.Path("id", "v1");
        return connection.SendStreamAsync(request, static (in ApiAnswer answer) => StreamEnvelope.Read(answer), Ct);
    }
}
