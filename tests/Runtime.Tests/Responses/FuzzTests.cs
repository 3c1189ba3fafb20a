using System.Net;
using System.Text;
using CsCheck;
using Genviral.Gen.ForGenerated;
using Genviral.Gen.Runtime.Tests.Twin;
using Any = CsCheck.Gen;

namespace Genviral.Gen.Runtime.Tests.Responses;

/// <summary>Whatever bytes a server sends, a call ends with an answer or an ApiProtocolException.</summary>
public class FuzzTests
{
    private static readonly byte[][] Seeds =
    [
        .. new[]
        {
            """{"ok":true,"code":200,"message":"Fine \u00e9\ud83d\ude00","data":{"posts":[{"id":"p1","status":"scheduled","scheduled_at":"2025-01-31T12:00:00.123Z","media":{"type":"video","url":"https://x.example/a","duration_sec":1.5},"counts":{"a":1,"b":-2},"more":[1,{"x":null}]},{"media":{"urls":["a","b"],"type":"slideshow"},"id":"","status":"other","scheduled_at":null},{"id":"p3","status":"draft","scheduled_at":null,"media":{"type":"poll","q":[]}}],"total":3},"request_id":"r"}""",
            """{"data":{"posts":[],"total":0},"hint":{"a":[true,false]},"ok":false,"code":"422","message":["a","b"],"error_code":7,"issues":{"formErrors":["a"],"fieldErrors":{"caption":["b","c"],"x":"d"}}}""",
            """{"success":{"at":0},"error":{"code":"E","details":["a",{"b":1}]},"errors":[{"code":1},{"code":2}]}""",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    private static readonly byte[][] Tokens =
        [.. new[] { "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud83d", "null", "true", "1e999", "-", "0", "\"ok\":", "\"data\":", "\"\":", "\uFEFF", "\u2028", "[[[[[[[[[[[[[[[[", "99999999999999999999" }.Select(Encoding.UTF8.GetBytes), [0xFF], [0], [0xC3]];

    private static readonly Gen<byte[]> Mutated =
        Any.Select(Any.OneOfConst(Seeds), Any.Select(Any.Int[0, 5], Any.Double[0, 1], Any.Double[0, 1], Any.Byte).Array[0, 6])
            .Select((seed, changes) => changes.Aggregate(seed, Change));

    private static readonly EnvelopeShape[] Shapes =
    [
        SampleApi.Api.Envelope,
        EnvelopeShape.None,
        new() { Ok = "success.at", OkValue = 0L, Code = "error.code", ErrorCode = "errors.0.code", Message = "error", Issues = "error.details", Data = ".", Fields = ["request_id"] },
        new() { Ok = null, Data = "data.posts.0", Message = "data", Issues = "data.posts" },
    ];

    [Fact]
    public void Any_bytes_end_as_an_answer_or_an_ApiProtocolException()
    {
        var counts = new int[2];
        Any.Select(Mutated, Any.Int[0, Shapes.Length - 1], Any.OneOfConst(200, 204, 404, 503)).Sample(
            (body, shape, status) =>
            {
                var isRead = Ask(body, Shapes[shape], status);
                Interlocked.Increment(ref counts[isRead ? 1 : 0]);
            },
            iter: 30_000);

        // Both ends are met, or the fuzzer proves nothing.
        Assert.All(counts, count => Assert.True(count > 1000, $"{count}"));
    }

    private static bool Ask(byte[] body, EnvelopeShape shape, int status)
    {
        using var http = new HttpClient(new FixedAnswer(body, status));
        var api = new ApiDescription { ClientName = "C", BaseUrl = "https://x.example", Envelope = shape };
        var client = new SampleClient(ApiConnection.Create(api, http, new GenviralClientOptions { MaxRetries = 0 }));
        try
        {
            var listed = client.Posts.ListAsync(cancellationToken: default).GetAwaiter().GetResult();
            _ = listed.Additional.Values.Append(listed.RawData ?? default).Select(Content.GetHashCode).Sum(hash => (long)hash);
            _ = listed.Ok ? listed.Data.Total : new ApiErrorException(listed, listed.Call).Message.Length;
            _ = client.Posts.DeleteAsync([], default).GetAwaiter().GetResult().Issues?.ToString();
            return true;
        }
        catch (ApiProtocolException exception)
        {
            Assert.True(exception.Message.Length < 2000, exception.Message);
            return false;
        }
    }

    private static byte[] Change(byte[] body, (int Kind, double At, double Length, byte Value) change)
    {
        var at = (int)(change.At * body.Length);
        var end = at + (int)(change.Length * Math.Min(40, body.Length - at));
        return change.Kind switch
        {
            0 => [.. body[..at], .. body[end..]],
            1 => [.. body[..end], .. body[at..]],
            2 => [.. body[..at], change.Value, .. body[Math.Min(at + 1, body.Length)..]],
            3 => body[..at],
            _ => [.. body[..at], .. Tokens[change.Value % Tokens.Length], .. body[(change.Kind == 4 ? at : end)..]],
        };
    }

    private sealed class FixedAnswer(byte[] body, int status) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            => Task.FromResult(new HttpResponseMessage((HttpStatusCode)status) { Content = new ByteArrayContent(body) });
    }
}
