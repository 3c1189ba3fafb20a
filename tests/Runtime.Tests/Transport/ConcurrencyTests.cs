using System.Collections.Concurrent;
using Genviral.Gen.ForGenerated;
using Genviral.Gen.Runtime.Tests.Outcomes;
using Genviral.Gen.Runtime.Tests.Servers;
using Genviral.Gen.Runtime.Tests.Twin;
using static Genviral.Gen.Runtime.Tests.Outcomes.Calls;

namespace Genviral.Gen.Runtime.Tests.Transport;

/// <summary>The limit of attempts in flight.</summary>
public class ConcurrencyTests
{
    private const string TooMany = """{ "ok": false, "code": 429 }""";

    [Fact]
    public async Task Many_callers_never_pass_the_limit_and_all_come_through()
    {
        var (inFlight, most) = (0, 0);
        await using var server = new SocketServer(async visit =>
        {
            var now = Interlocked.Increment(ref inFlight);
            InterlockedMax(ref most, now);
            await Task.Delay(visit.Number % 5, visit.End);
            Interlocked.Decrement(ref inFlight);
            await visit.SendAsync(visit.Number % 3 == 0 ? SocketServer.Json(TooMany, "429 Too Many Requests") : SocketServer.Json(OkPost));
        });
        var options = Options(server.Address);
        options.MaxConcurrency = 3;
        options.MaxRetries = 20;
        using var client = new SampleClient(Key, options);
        var other = client.WithOptions(new ApiCallOptions { MaxRetries = 21 });

        var envelopes = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => (i % 2 == 0 ? client : other).Posts.GetAsync("p1", Ct)));

        Assert.All(envelopes, envelope => Assert.True(envelope.Ok));
        Assert.Equal(3, most);
    }

    [Fact]
    public async Task Waiting_callers_go_in_order()
    {
        var order = new ConcurrentQueue<string>();
        await using var server = new SocketServer(visit =>
        {
            order.Enqueue(visit.Target.Split('/')[^1]);
            return visit.SendAsync(SocketServer.Json(OkPost));
        });
        var options = Options(server.Address);
        options.MaxConcurrency = 1;
        using var client = new SampleClient(Key, options);

        await Task.WhenAll(Enumerable.Range(0, 50).Select(i => client.Posts.GetAsync($"p{i}", Ct)).ToArray());

        Assert.Equal(Enumerable.Range(0, 50).Select(i => $"p{i}"), order);
    }

    [Fact]
    public async Task A_place_is_held_to_the_last_byte_and_not_while_the_next_attempt_is_waited_for()
    {
        var goOn = new TaskCompletionSource();
        await using var server = new SocketServer(async visit =>
        {
            if (visit.Target.EndsWith("/slow", StringComparison.Ordinal))
            {
                var answer = SocketServer.Json(OkPost);
                await visit.SendAsync(answer[..^1]);
                await goOn.Task.WaitAsync(visit.End);
                await visit.SendAsync(answer[^1..]);
                return;
            }

            await visit.SendAsync(visit.Number == 1 ? SocketServer.Json(TooMany, "429 Too Many Requests", "Retry-After: 1\r\n") : SocketServer.Json(OkPost));
        });
        using var client = new SampleClient(Key, new GenviralClientOptions { BaseAddress = server.Address, MaxConcurrency = 1 });

        var waits = client.Posts.GetAsync("limited", Ct);
        while (server.Requests.Count == 0)
        {
            await Task.Delay(5, Ct);
        }

        Assert.True((await client.Posts.GetAsync("meanwhile", Ct)).Ok);
        Assert.False(waits.IsCompleted);

        var slow = client.Posts.GetAsync("slow", Ct);
        var behind = client.Posts.GetAsync("behind", Ct);
        await Task.Delay(200, Ct);
        Assert.DoesNotContain(server.Requests, request => request.Contains("behind", StringComparison.Ordinal));
        goOn.SetResult();
        await Task.WhenAll(slow, behind, waits);
    }

    [Fact]
    public async Task An_open_stream_holds_its_place_until_it_is_read_or_disposed()
    {
        await using var server = new SocketServer(visit => visit.SendAsync("HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nContent-Length: 5\r\n\r\nhello"));
        var options = Options(server.Address);
        options.MaxConcurrency = 1;
        using var connection = ApiConnection.Create(SampleApi.Api, Key, options);

        var first = await OpenAsync(connection);
        var second = OpenAsync(connection);
        await Task.Delay(100, Ct);
        Assert.False(second.IsCompleted);
        await first.CopyToAsync(Stream.Null, Ct);

        var third = OpenAsync(connection);
        var open = await second.WaitAsync(TimeSpan.FromSeconds(20), Ct);
        await Task.Delay(100, Ct);
        Assert.False(third.IsCompleted);
        await open.DisposeAsync();

        await (await third.WaitAsync(TimeSpan.FromSeconds(20), Ct)).DisposeAsync();
        await first.DisposeAsync();
    }

    [Fact]
    public async Task Cancelled_callers_leave_the_queue_and_cost_no_place()
    {
        var goOn = new TaskCompletionSource();
        await using var server = new SocketServer(async visit =>
        {
            await goOn.Task.WaitAsync(visit.End);
            await visit.SendAsync(SocketServer.Json(OkPost));
        });
        var options = Options(server.Address);
        options.MaxConcurrency = 2;
        using var client = new SampleClient(Key, options);
        using var cancel = new CancellationTokenSource();

        var calls = Enumerable.Range(0, 40).Select(i => client.Posts.GetAsync($"p{i}", i % 2 == 0 ? Ct : cancel.Token)).ToArray();
        await Task.Delay(100, Ct);
        await cancel.CancelAsync();
        goOn.SetResult();

        await Task.WhenAll(calls.Where((_, i) => i % 2 == 0)).WaitAsync(TimeSpan.FromSeconds(20), Ct);
        foreach (var call in calls.Where((_, i) => i % 2 == 1))
        {
            Assert.Equal(cancel.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call)).CancellationToken);
        }

        Assert.True((await client.Posts.GetAsync("after", Ct)).Ok);
    }

    private static async Task<ApiStream> OpenAsync(ApiConnection connection)
    {
        var envelope = await connection.SendStreamAsync(
            new ApiRequest(new ApiOperation("videos.get", "GET", "/videos") { AnswerMediaType = "video/mp4" }), static (in ApiAnswer answer) => StreamEnvelope.Read(answer), Ct);
        return envelope.EnsureOk();
    }

    private static void InterlockedMax(ref int most, int value)
    {
        int seen;
        while ((seen = Volatile.Read(ref most)) < value && Interlocked.CompareExchange(ref most, value, seen) != seen)
        {
        }
    }
}
