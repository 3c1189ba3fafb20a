using System.Text;
using Genviral.Gen.Generated.Tests.Bodies;
using Genviral.Gen.Generated.Tests.Harness;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Genviral.Gen.Generated.Tests.FollowUps;

/// <summary>Uploads: an API that names an address, and another host that takes the bytes.</summary>
public sealed class UploadTests
{
    private static readonly FilesCreateUploadRequest Request = new() { ContentType = FileType.ImagePng };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_bytes_go_to_the_address_with_their_type_and_length_and_nothing_of_the_API()
    {
        var headers = new Dictionary<string, string>();
        var body = "";
        await using var storage = await LoopbackServer.StartAsync(async context =>
        {
            headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString());
            headers.Remove("Accept-Encoding");
            using var reader = new StreamReader(context.Request.Body);
            body = await reader.ReadToEndAsync(Token);
        });
        await using var api = await ApiOf(new Uri(storage.Address, "bucket/a%2Fb?X-Signature=s%2Bt%3D"));
        using var client = Client(api);
        using var stream = new MemoryStream("bytes"u8.ToArray());

        var answer = await client.Files.CreateUploadAndSendAsync(Request, stream, cancellationToken: Token);

        Assert.Equal("f", answer.EnsureOk().Id);
        Assert.Equal("bytes", body);
        Assert.Equal(["PUT /bucket/a%2Fb?X-Signature=s%2Bt%3D"], storage.Requests);
        Assert.Equal(
            new Dictionary<string, string> { ["Content-Type"] = "image/png", ["Content-Length"] = "5", ["Host"] = storage.Address.Authority },
            headers);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task A_stream_that_cannot_seek_has_the_length_that_the_caller_gives_and_reports_progress()
    {
        const long Length = 8L * 1024 * 1024;
        var length = 0L;
        await using var storage = await LoopbackServer.StartAsync(async context =>
        {
            length = context.Request.ContentLength ?? -1;
            await context.Request.Body.CopyToAsync(Stream.Null, Token);
        });
        await using var api = await ApiOf(storage.Address);
        using var client = Client(api);
        using var stream = new OnceStream(Length + 1000);
        var progress = new Steps();

        await client.Files.CreateUploadAndSendAsync(Request, stream, contentLength: Length, progress: progress, cancellationToken: Token);

        Assert.Equal(Length, length);
        Assert.Equal(Length, progress.Values[^1]);
        Assert.True(progress.Values.Count > 10);
        Assert.Equal(progress.Values.Order(), progress.Values);
        Assert.False(stream.IsDisposed);
    }

    [Fact]
    public async Task A_length_that_nobody_knows_is_sent_in_chunks()
    {
        var encoding = "";
        await using var storage = await LoopbackServer.StartAsync(async context =>
        {
            encoding = context.Request.Headers.TransferEncoding.ToString();
            await context.Request.Body.CopyToAsync(Stream.Null, Token);
        });
        await using var api = await ApiOf(storage.Address);
        using var client = Client(api);
        using var stream = new OnceStream(100_000);

        await client.Files.CreateUploadAndSendAsync(Request, stream, cancellationToken: Token);

        Assert.Equal("chunked", encoding);
    }

    [Fact]
    public async Task A_host_that_refuses_is_told_with_what_it_said_and_without_the_query()
    {
        await using var storage = await LoopbackServer.StartAsync(async context =>
        {
            await context.Request.Body.CopyToAsync(Stream.Null, Token);
            context.Response.StatusCode = 403;
            await context.Response.WriteAsync("<Error><Code>AccessDenied</Code></Error>" + new string('x', 100_000), Token);
        });
        await using var api = await ApiOf(new Uri(storage.Address, "?X-Signature=secret"));
        using var client = Client(api);

        var failure = await Assert.ThrowsAsync<ApiUploadException>(() => client.Files.CreateUploadAndSendAsync(Request, new MemoryStream([1]), cancellationToken: Token));

        Assert.Equal((403, "127.0.0.1", "PUT", "{target.uploadUrl}"), (failure.StatusCode, failure.Host, failure.Method, failure.PathTemplate));
        Assert.Contains("AccessDenied", failure.Message, StringComparison.Ordinal);
        Assert.Equal(2048, failure.BodyStart.Length);
        Assert.DoesNotContain("secret", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_host_quotes_of_the_address_is_not_shown()
    {
        await using var storage = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.StatusCode = 403;
            context.Response.Headers.Location = context.Request.Path + context.Request.QueryString;
            await context.Response.WriteAsync($"<Error>{context.Request.QueryString}</Error>", Token);
        });
        await using var api = await ApiOf(new Uri(storage.Address, "?X-Signature=s3cr3t%2Fsignature"));
        using var client = Client(api);

        var failure = await Assert.ThrowsAsync<ApiUploadException>(() => client.Files.CreateUploadAndSendAsync(Request, new MemoryStream([1]), cancellationToken: Token));

        Assert.DoesNotContain("s3cr3t", failure + failure.BodyStart + string.Join(' ', failure.Headers.SelectMany(header => header.Value)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task A_refusal_that_is_not_packed_as_it_says_is_one(string encoding)
    {
        await using var storage = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.StatusCode = 403;
            context.Response.Headers.ContentEncoding = encoding;
            await context.Response.WriteAsync("<Error>plain</Error>", Token);
        });
        await using var api = await ApiOf(storage.Address);
        using var client = Client(api);

        var failure = await Assert.ThrowsAsync<ApiUploadException>(() => client.Files.CreateUploadAndSendAsync(Request, new MemoryStream([1]), cancellationToken: Token));

        Assert.Equal(403, failure.StatusCode);
    }

    [Fact]
    public async Task A_refusal_that_does_not_end_is_one()
    {
        await using var storage = await LoopbackServer.StartAsync(async context =>
        {
            await context.Request.Body.CopyToAsync(Stream.Null, Token);
            context.Response.StatusCode = 403;
            await context.Response.WriteAsync("<Error>", Token);
            await context.Response.Body.FlushAsync(Token);
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        await using var api = await LoopbackServer.StartAsync(_ => """{"ok":true,"code":200,"message":"","data":{"url":"ADDRESS"}}""".Replace("ADDRESS", storage.Address.OriginalString, StringComparison.Ordinal));
        using var client = Client(api);

        var failure = await Assert.ThrowsAsync<ApiUploadException>(() => client.Files.CreatePostAndSendAsync(new MemoryStream([1]), cancellationToken: Token));

        Assert.Equal((403, "<Error>", 1), (failure.StatusCode, failure.BodyStart, storage.Requests.Count));
    }

    [Theory]
    [InlineData("/a%7Eb%41/c?sig=%7Ex%2Dy", "/a%7Eb%41/c?sig=%7Ex%2Dy")]
    [InlineData("/a b/\u00FC?sig=c d", "/a%20b/%C3%BC?sig=c%20d")]
    [InlineData("/a/../b/%2E%2e/c", "/c")]
    [InlineData("/a#b", "/a")]
    [InlineData("?sig=%7E", "/?sig=~")]
    public async Task An_address_goes_as_it_is_written_where_it_can(string written, string sent)
    {
        var target = "";
        await using var storage = await LoopbackServer.StartAsync(context =>
        {
            target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
            return Task.CompletedTask;
        });
        await using var api = await LoopbackServer.StartAsync(_ => Answer(storage.Address.GetLeftPart(UriPartial.Authority) + written));
        using var client = Client(api);

        await client.Files.CreateUploadAndSendAsync(Request, new MemoryStream([1]), cancellationToken: Token);

        Assert.Equal(sent, target);
    }

    [Fact]
    public async Task A_redirect_is_a_refusal()
    {
        await using var storage = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Redirect("http://127.0.0.1:1/elsewhere");
            return Task.CompletedTask;
        });
        await using var api = await ApiOf(storage.Address);
        using var client = Client(api);

        var failure = await Assert.ThrowsAsync<ApiUploadException>(() => client.Files.CreateUploadAndSendAsync(Request, new MemoryStream([1]), cancellationToken: Token));

        Assert.Equal(302, failure.StatusCode);
    }

    [Fact]
    public async Task A_call_that_does_not_work_sends_nothing()
    {
        await using var api = await LoopbackServer.StartAsync(_ => """422 {"ok":false,"code":422,"message":"No","error_code":"invalid_payload"}""");
        using var client = Client(api);
        using var stream = new OnceStream(10);

        var answer = await client.Files.CreateUploadAndSendAsync(Request, stream, cancellationToken: Token);

        Assert.Equal("invalid_payload", answer.ErrorCode);
        Assert.Equal(0, stream.Sent);
    }

    [Theory]
    [InlineData("/relative", "no absolute http or https URL")]
    [InlineData("ftp://files.example/x", "no absolute http or https URL")]
    [InlineData("file:///etc/passwd", "no absolute http or https URL")]
    [InlineData("http://files.example/x", "plain http")]
    public async Task Bytes_go_to_no_address_that_is_unsafe(string address, string says)
    {
        await using var api = await LoopbackServer.StartAsync(_ => Answer(address));
        using var client = Client(api);
        using var stream = new OnceStream(10);

        var failure = await Assert.ThrowsAsync<ApiProtocolException>(() => client.Files.CreateUploadAndSendAsync(Request, stream, cancellationToken: Token));

        Assert.Contains(says, failure.Message, StringComparison.Ordinal);
        Assert.Equal("/files", failure.PathTemplate);
        Assert.Equal(0, stream.Sent);
    }

    [Fact]
    public async Task An_answer_without_an_address_says_so()
    {
        await using var api = await LoopbackServer.StartAsync(_ => """{"ok":true,"code":201,"message":"","data":{"id":"f"}}""");
        using var client = Client(api);

        var failure = await Assert.ThrowsAsync<ApiProtocolException>(() => client.Files.CreateUploadAndSendAsync(Request, new MemoryStream([1]), cancellationToken: Token));

        Assert.Contains("names no address", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_takes_the_type_that_the_caller_says()
    {
        var seen = "";
        await using var storage = await LoopbackServer.StartAsync(async context =>
        {
            seen = $"{context.Request.Method} {context.Request.ContentType}";
            await context.Request.Body.CopyToAsync(Stream.Null, Token);
        });
        await using var api = await LoopbackServer.StartAsync(_ => """{"ok":true,"code":200,"message":"","data":{"url":"ADDRESS"}}""".Replace("ADDRESS", storage.Address.OriginalString, StringComparison.Ordinal));
        using var client = Client(api);

        await client.Files.CreatePostAndSendAsync(new MemoryStream([1, 2]), contentType: "text/plain; charset=utf-8", cancellationToken: Token);

        Assert.Equal("POST text/plain; charset=utf-8", seen);
    }

    [Fact]
    public async Task A_host_that_stands_still_is_given_up_and_one_that_is_slow_is_not()
    {
        var isSlow = false;
        await using var storage = await LoopbackServer.StartAsync(async context =>
        {
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
            if (!isSlow)
            {
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
            }
        });
        await using var api = await LoopbackServer.StartAsync(_ => """{"ok":true,"code":200,"message":"","data":{"url":"ADDRESS"}}""".Replace("ADDRESS", storage.Address.OriginalString, StringComparison.Ordinal));
        using var client = Client(api);

        var failure = await Assert.ThrowsAsync<ApiTimeoutException>(() => client.Files.CreatePostAndSendAsync(new MemoryStream([1]), cancellationToken: Token));
        Assert.Equal(("POST", "{url}"), (failure.Method, failure.PathTemplate));

        isSlow = true;
        await client.Files.CreatePostAndSendAsync(new SlowStream(steps: 8, TimeSpan.FromMilliseconds(100)), cancellationToken: Token);
    }

    [Fact]
    public async Task The_caller_ends_an_upload_with_the_own_token()
    {
        await using var storage = await LoopbackServer.StartAsync(async context => await Task.Delay(Timeout.Infinite, context.RequestAborted));
        await using var api = await ApiOf(storage.Address);
        using var client = Client(api);
        using var source = new CancellationTokenSource();

        var upload = client.Files.CreateUploadAndSendAsync(Request, new MemoryStream([1]), progress: new Steps { Then = source.Cancel }, cancellationToken: source.Token);

        Assert.Equal(source.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => upload)).CancellationToken);
    }

    [Fact]
    public async Task A_host_that_is_not_there_is_a_failure_of_the_transport()
    {
        await using var api = await LoopbackServer.StartAsync(_ => Answer("http://127.0.0.1:1/x?secret"));
        using var client = Client(api);

        var failure = await Assert.ThrowsAsync<ApiTransportException>(() => client.Files.CreateUploadAndSendAsync(Request, new MemoryStream([1]), cancellationToken: Token));

        Assert.Equal("{target.uploadUrl}", failure.PathTemplate);
        Assert.DoesNotContain("secret", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_that_cannot_be_read_is_refused_before_anything_is_asked()
    {
        await using var api = await ApiOf(new Uri("https://files.example"));
        using var client = Client(api);
        var closed = new MemoryStream();
        await closed.DisposeAsync();

        Assert.Throws<ArgumentException>(() => { _ = client.Files.CreateUploadAndSendAsync(Request, closed, cancellationToken: Token); });
        Assert.Throws<ArgumentNullException>(() => { _ = client.Files.CreateUploadAndSendAsync(Request, null!, cancellationToken: Token); });
        Assert.Empty(api.Requests);
    }

    private static BodiesClient Client(LoopbackServer server) => new("gva_live_secret", server.Options);

    private static Task<LoopbackServer> ApiOf(Uri address) => LoopbackServer.StartAsync(_ => Answer(address.OriginalString));

    private static string Answer(string address)
        => $$$$"""{"ok":true,"code":201,"message":"","data":{"id":"f","target":{"uploadUrl":"{{{{address}}}}"}}}""";

    private sealed class Steps : IProgress<long>
    {
        public List<long> Values { get; } = [];

        public Action Then { get; init; } = () => { };

        public void Report(long value)
        {
            Values.Add(value);
            Then();
        }
    }

    /// <summary>A byte at a time, with a pause before each.</summary>
    private sealed class SlowStream(int steps, TimeSpan pause) : Stream
    {
        private int _step;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(pause, cancellationToken);
            return _step++ < steps ? 1 : 0;
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
