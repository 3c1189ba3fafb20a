using Genviral.Gen.Generated.Tests.Bodies;
using Genviral.Gen.Generated.Tests.Harness;
using Microsoft.AspNetCore.Http;

namespace Genviral.Gen.Generated.Tests.FollowUps;

/// <summary>Bodies and uploads that are sent again, and those that cannot be.</summary>
public sealed class BodyRetryTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_stream_that_can_seek_is_sent_again_from_where_it_stood()
    {
        var bodies = new List<string>();
        await using var server = await RefusingAsync(503, bodies);
        using var client = Client(server);
        using var stream = new MemoryStream("head body"u8.ToArray()) { Position = 5 };

        var answer = await client.Avatars.SetAsync(stream, Token);

        Assert.Equal((true, 2), (answer.Ok, answer.Call.Attempts));
        Assert.Equal(["body", "body"], bodies);
    }

    [Fact]
    public async Task A_stream_that_cannot_seek_is_sent_once()
    {
        var bodies = new List<string>();
        await using var server = await RefusingAsync(503, bodies);
        using var client = Client(server);
        using var stream = new OnceStream(10);

        var answer = await client.Avatars.SetAsync(stream, Token);

        Assert.Equal((false, 1, ApiRetryEnd.BodyNotReplayable), (answer.Ok, answer.Call.Attempts, answer.Call.RetryEnd));
        Assert.Single(bodies);
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public async Task Parts_are_sent_again_if_all_their_streams_can_seek(bool canSeek, int attempts)
    {
        var bodies = new List<string>();
        await using var server = await RefusingAsync(429, bodies);
        using var client = Client(server);
        using Stream stream = canSeek ? new MemoryStream(new byte[10]) : new OnceStream(10);

        var answer = await client.Images.ReplaceAsync("7", new ImagesReplaceRequest { Image = new ApiFile(stream, "a.png") }, Token);

        Assert.Equal((canSeek, attempts), (answer.Ok, answer.Call.Attempts));
        Assert.Equal(attempts, bodies.Count);
        Assert.All(bodies, body => Assert.Contains("filename=\"a.png\"", body, StringComparison.Ordinal));
        Assert.Single(bodies.Select(body => body.Length).Distinct());
    }

    [Fact]
    public async Task An_answer_that_comes_before_the_body_has_gone_spoils_nothing_of_the_next_attempt()
    {
        var content = new byte[4 * 1024 * 1024];
        new Random(7).NextBytes(content);
        byte[]? seen = null;
        var attempt = 0;
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            if (++attempt > 1)
            {
                using var whole = new MemoryStream();
                await context.Request.Body.CopyToAsync(whole, Token);
                seen = whole.ToArray();
            }

            context.Response.StatusCode = attempt > 1 ? 200 : 429;
            await context.Response.WriteAsync(attempt > 1 ? Fine : Refused, Token);
        });
        using var client = Client(server);

        var answer = await client.Avatars.SetAsync(new MemoryStream(content), Token);

        Assert.True(answer.Ok);
        Assert.Equal(content, seen);
    }

    [Fact]
    public async Task An_upload_that_can_seek_is_sent_again()
    {
        var bodies = new List<string>();
        await using var storage = await RefusingAsync(503, bodies);
        await using var api = await ApiOf(storage);
        using var client = Client(api);

        await client.Files.CreateUploadAndSendAsync(new FilesCreateUploadRequest { ContentType = FileType.ImagePng }, new MemoryStream("bytes"u8.ToArray()), cancellationToken: Token);

        Assert.Equal(["bytes", "bytes"], bodies);
        Assert.Single(api.Requests);
    }

    [Fact]
    public async Task An_upload_that_cannot_seek_is_sent_once()
    {
        var bodies = new List<string>();
        await using var storage = await RefusingAsync(503, bodies);
        await using var api = await ApiOf(storage);
        using var client = Client(api);
        using var stream = new OnceStream(10);

        var failure = await Assert.ThrowsAsync<ApiUploadException>(() => client.Files.CreateUploadAndSendAsync(
            new FilesCreateUploadRequest { ContentType = FileType.ImagePng }, stream, contentLength: 10, cancellationToken: Token));

        Assert.Equal((503, 1, ApiRetryEnd.BodyNotReplayable), (failure.StatusCode, failure.Attempts, failure.RetryEnd));
        Assert.Single(bodies);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(501)]
    public async Task An_upload_that_is_refused_for_good_is_sent_once(int status)
    {
        var bodies = new List<string>();
        await using var storage = await RefusingAsync(status, bodies);
        await using var api = await ApiOf(storage);
        using var client = Client(api);

        await Assert.ThrowsAsync<ApiUploadException>(() => client.Files.CreateUploadAndSendAsync(
            new FilesCreateUploadRequest { ContentType = FileType.ImagePng }, new MemoryStream([1]), cancellationToken: Token));

        Assert.Single(bodies);
    }

    private const string Fine = """{"ok":true,"code":200,"message":""}""";

    private const string Refused = """{"ok":false,"code":503,"message":"Later"}""";

    private static BodiesClient Client(LoopbackServer server)
    {
        var options = server.Options;
        options.TimeProvider = new JumpingClock();
        options.MaxRetries = 2;
        return new BodiesClient("key", options);
    }

    /// <summary>A server that refuses what comes first, after it has read it.</summary>
    private static Task<LoopbackServer> RefusingAsync(int status, List<string> bodies)
        => LoopbackServer.StartAsync(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            bodies.Add(await reader.ReadToEndAsync(Token));
            context.Response.StatusCode = bodies.Count > 1 ? 200 : status;
            await context.Response.WriteAsync(bodies.Count > 1 ? Fine : Refused.Replace("503", $"{status}", StringComparison.Ordinal), Token);
        });

    private static Task<LoopbackServer> ApiOf(LoopbackServer storage)
        => LoopbackServer.StartAsync(_ => """{"ok":true,"code":201,"message":"","data":{"id":"f","target":{"uploadUrl":"ADDRESS"}}}""".Replace("ADDRESS", storage.Address.OriginalString, StringComparison.Ordinal));
}
