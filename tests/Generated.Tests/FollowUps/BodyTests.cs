using System.Text;
using Genviral.Gen.Generated.Tests.Bodies;
using Genviral.Gen.Generated.Tests.Harness;
using Microsoft.AspNetCore.Http;

namespace Genviral.Gen.Generated.Tests.FollowUps;

/// <summary>Bodies that are no JSON, as a real server takes them apart.</summary>
[Collection(nameof(BodyTests))]
[CollectionDefinition(nameof(BodyTests), DisableParallelization = true)] // What tests beside it allocate would be counted, too.
public sealed class BodyTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_multipart_body_has_files_texts_and_objects_as_JSON()
    {
        var parts = new List<string>();
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            var form = await context.Request.ReadFormAsync(Token);
            parts.AddRange(form.SelectMany(field => field.Value.Select(value => $"{field.Key}={value}")));
            foreach (var file in form.Files)
            {
                using var reader = new StreamReader(file.OpenReadStream());
                parts.Add($"{file.Name}: {file.FileName} {file.ContentType} {await reader.ReadToEndAsync(Token)}");
            }

            await context.Response.WriteAsync("""{"ok":true,"code":200,"message":"","data":{"id":"i"}}""", Token);
        });
        using var client = Client(server);

        var answer = await client.Images.UploadAsync(
            new ImagesUploadRequest
            {
                Image = new ApiFile(new MemoryStream("one"u8.ToArray()), "größe \"1\".png", "image/png"),
                More = [new ApiFile("two"u8.ToArray(), "two.bin"), new ApiFile("three"u8.ToArray(), "three.bin")],
                Title = "Grüße & more",
                Note = null,
                Kind = Kind.Moving,
                Mode = Mode.Slow,
                Taken = new DateTimeOffset(2026, 5, 31, 9, 20, 0, TimeSpan.Zero),
                Tags = ["a", "b"],
                Sizes = [new Size { Width = 1 }, new Size { Width = 2, Height = 3 }],
                Size = new Size { Width = 4 },
                Mark = "text",
            },
            Token);

        Assert.Equal("i", answer.EnsureOk().Id);
        Assert.Equal(
            [
                "title=Grüße & more", "kind=moving", "mode=slow", "taken=2026-05-31T09:20:00+00:00", "tags=a", "tags=b",
                """sizes={"width":1}""", """sizes={"width":2,"height":3}""", """size={"width":4}""", "mark=text", "version=2",
                "image: größe %221%22.png image/png one", "more: two.bin application/octet-stream two", "more: three.bin application/octet-stream three",
            ],
            parts);
    }

    [Fact]
    public async Task The_parts_look_as_browsers_write_them()
    {
        var (type, text) = ("", "");
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            (type, text) = (context.Request.ContentType!, await reader.ReadToEndAsync(Token));
            await context.Response.WriteAsync("""{"ok":true,"code":200,"message":""}""", Token);
        });
        using var client = Client(server);

        await client.Images.ReplaceAsync("7", new ImagesReplaceRequest { Image = new ApiFile("x"u8.ToArray(), "a.png", "image/png"), OddName = "y" }, Token);

        var boundary = type["multipart/form-data; boundary=".Length..];
        Assert.DoesNotContain('"', boundary);
        Assert.Equal(
            $"--{boundary}\r\nContent-Type: image/png\r\nContent-Disposition: form-data; name=\"image\"; filename=\"a.png\"\r\n\r\nx\r\n"
            + $"--{boundary}\r\nContent-Disposition: form-data; name=\"odd %22name%22\"\r\n\r\ny\r\n--{boundary}--\r\n",
            text);
    }

    [Fact]
    public async Task A_name_that_is_not_ASCII_goes_in_UTF8_and_once()
    {
        var text = "";
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            text = await reader.ReadToEndAsync(Token);
            await context.Response.WriteAsync("""{"ok":true,"code":200,"message":""}""", Token);
        });
        using var client = Client(server);

        await client.Images.ReplaceAsync("7", new ImagesReplaceRequest { Image = new ApiFile("x"u8.ToArray(), "größe 図\\.png"), Größe = "y" }, Token);

        Assert.Contains("Content-Disposition: form-data; name=\"image\"; filename=\"größe 図\\.png\"\r\n", text, StringComparison.Ordinal);
        Assert.Contains("Content-Disposition: form-data; name=\"größe\"\r\n\r\ny\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_is_left_out_is_none()
    {
        long? length = -1;
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            length = context.Request.ContentLength;
            Assert.Null(context.Request.ContentType);
            await context.Response.WriteAsync("""{"ok":true,"code":200,"message":""}""", Token);
        });
        using var client = Client(server);

        Assert.True((await client.Images.ReplaceAsync("7", cancellationToken: Token)).Ok);
        Assert.True((await client.Blobs.TouchAsync(cancellationToken: Token)).Ok);
        Assert.True(length is null or 0);
    }

    [Fact]
    public async Task A_form_repeats_lists_and_encodes_what_it_holds()
    {
        var (type, text, key) = ("", "", "");
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            (type, text, key) = (context.Request.ContentType!, await reader.ReadToEndAsync(Token), context.Request.Headers.Authorization.ToString());
            await context.Response.WriteAsync("""{"ok":true,"code":200,"message":"","data":{"token":"t"}}""", Token);
        });
        using var client = Client(server);

        await client.Tokens.CreateAsync(
            new TokensCreateRequest { Scope = ["read all", "write"], At = new DateOnly(2026, 5, 31), Extra = new Size { Width = 1 }, Text = "a&b=ü" }, Token);

        Assert.Equal("application/x-www-form-urlencoded", type);
        Assert.Equal("grant_type=client_credentials&scope=read+all&scope=write&at=2026-05-31&extra=%7B%22width%22%3A1%7D&text=a%26b%3D%C3%BC", text);
        Assert.Equal("", key);
    }

    [Fact]
    public async Task A_constant_of_a_form_is_itself_or_left_out()
    {
        await using var server = await LoopbackServer.StartAsync(_ => """{"ok":true,"code":200,"message":"","data":{"token":"t"}}""");
        using var client = Client(server);
        var request = new TokensCreateRequest { Text = "a" };

        await client.Tokens.CreateAsync(request with { Kind = "card", Level = 1.5 }, Token);
        var thrown = await Assert.ThrowsAsync<RequestValidationException>(() => client.Tokens.CreateAsync(request with { Kind = "cord", Level = 2 }, Token));

        Assert.Equal(["must be \"card\"", "must be 1.5"], [thrown.Issues.FieldErrors["kind"][0], thrown.Issues.FieldErrors["level"][0]]);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task What_is_missing_from_a_form_is_refused_before_anything_is_sent()
    {
        await using var server = await LoopbackServer.StartAsync(_ => "{}");
        using var client = Client(server);
        var options = server.Options;
        options.ValidateRequests = false;
        using var unchecking = new BodiesClient("key", options);
        var request = new TokensCreateRequest { Text = null! };

        Assert.Contains("text", (await Assert.ThrowsAsync<RequestValidationException>(() => client.Tokens.CreateAsync(request, Token))).Issues.ToString(), StringComparison.Ordinal);
        Assert.Contains("text", (await Assert.ThrowsAnyAsync<ArgumentException>(() => unchecking.Tokens.CreateAsync(request, Token))).Message, StringComparison.Ordinal);
        await Assert.ThrowsAnyAsync<ArgumentException>(() => client.Tokens.CreateAsync(null!, Token));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => unchecking.Tokens.CreateAsync(null!, Token));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_binary_body_is_the_stream_from_where_it_stands()
    {
        var seen = "";
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            seen = $"{context.Request.ContentType} {context.Request.ContentLength} {await reader.ReadToEndAsync(Token)}";
            await context.Response.WriteAsync("""{"ok":true,"code":200,"message":""}""", Token);
        });
        using var client = Client(server);
        using var stream = new MemoryStream("head body"u8.ToArray()) { Position = 5 };

        await client.Avatars.SetAsync(stream, Token);

        Assert.Equal("image/png 4 body", seen);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task A_large_body_is_never_whole_in_memory()
    {
        const long Length = 64L * 1024 * 1024;
        var type = "";
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            type = context.Request.ContentType + " " + context.Request.Headers.TransferEncoding;
            var size = await DrainAsync(context.Request.Body);
            await context.Response.WriteAsync($$$"""{"ok":true,"code":200,"message":"","data":{"size":{{{size}}}}}""", Token);
        });
        using var client = Client(server);
        using var stream = new OnceStream(Length);
        var before = GC.GetTotalAllocatedBytes(precise: true);

        var answer = await client.Blobs.PutAsync("x", stream, "video/quicktime", cancellationToken: Token);

        Assert.Equal(Length, answer.EnsureOk().Size);
        Assert.Equal("video/quicktime chunked", type);
        Assert.False(stream.IsDisposed);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, Length / 2);
    }

    [Fact]
    public async Task A_media_type_that_is_none_is_refused()
    {
        await using var server = await LoopbackServer.StartAsync(_ => "{}");
        using var client = Client(server);

        await Assert.ThrowsAsync<ArgumentException>(() => client.Blobs.PutAsync("x", new MemoryStream(), "no type", cancellationToken: Token));
        Assert.Throws<ArgumentException>(() => new ApiFile(new MemoryStream(), "a", "no type"));
        Assert.Throws<ArgumentException>(() => new ApiFile(new MemoryStream(), "a\r\nb"));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task An_answer_is_a_stream_with_its_type_length_and_name()
    {
        var accept = "";
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            accept = context.Request.Headers.Accept.ToString();
            context.Response.ContentType = "video/mp4";
            context.Response.ContentLength = 5;
            context.Response.Headers.ContentDisposition = "attachment; filename=\"a.mp4\"";
            await context.Response.WriteAsync("bytes", Token);
        });
        using var client = Client(server);

        await using var download = await client.Blobs.GetAsync("x", Token);

        Assert.True(download.Ok);
        Assert.Equal(("video/mp4", 5L, "a.mp4"), (download.Data.ContentType, download.Data.ContentLength, download.Data.FileName));
        using var reader = new StreamReader(download.Data);
        Assert.Equal("bytes", await reader.ReadToEndAsync(Token));
        Assert.Equal((200, "/blobs/{id}"), (download.Code, download.Call.PathTemplate));
        Assert.Equal("video/mp4, application/json", accept);
    }

    [Fact]
    public async Task A_large_answer_is_never_whole_in_memory_and_comes_as_it_is_read()
    {
        const long Length = 64L * 1024 * 1024;
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.ContentType = "video/mp4";
            using var stream = new OnceStream(Length);
            await stream.CopyToAsync(context.Response.Body, 64 * 1024, Token);
        });
        var options = server.Options;
        options.MaxResponseBytes = 1024;
        using var client = new BodiesClient("key", options);

        using var download = await client.Blobs.GetAsync("x", Token);

        Assert.Equal(Length, await DrainAsync(download.EnsureOk()));
    }

    [Theory]
    [InlineData("""404 {"ok":false,"code":404,"message":"Gone","error_code":"blob_not_found"}""")]
    [InlineData("""200 {"ok":false,"code":404,"message":"Gone","error_code":"blob_not_found"}""")]
    public async Task A_failure_is_the_envelope_and_no_stream(string answer)
    {
        await using var server = await LoopbackServer.StartAsync(_ => answer);
        using var client = Client(server);

        using var download = await client.Blobs.GetAsync("x", Token);

        Assert.False(download.Ok);
        Assert.Null(download.Data);
        Assert.Equal("blob_not_found", download.ErrorCode);
        Assert.Equal("blob_not_found", Assert.Throws<ApiErrorException>(download.EnsureOk).ErrorCode);
    }

    [Fact]
    public async Task A_page_of_HTML_is_no_video()
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.WriteAsync("<html>Please log in</html>", Token);
        });
        using var client = Client(server);

        var failure = await Assert.ThrowsAsync<ApiProtocolException>(() => client.Blobs.GetAsync("x", Token));

        Assert.Contains("Please log in", failure.BodyStart, StringComparison.Ordinal);
    }

    private static BodiesClient Client(LoopbackServer server) => new("key", server.Options);

    /// <summary>Reads to the end, checks the pattern, and gives the number of bytes.</summary>
    private static async Task<long> DrainAsync(Stream stream)
    {
        var buffer = new byte[64 * 1024];
        var position = 0L;
        while (await stream.ReadAsync(buffer, Token) is > 0 and var read)
        {
            for (var i = 0; i < read; i++)
            {
                if (buffer[i] != OnceStream.At(position + i))
                {
                    Assert.Fail($"Byte {position + i} is another.");
                }
            }

            position += read;
        }

        return position;
    }
}
