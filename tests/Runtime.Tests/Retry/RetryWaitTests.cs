using Genviral.Gen.ForGenerated;
using Genviral.Gen.Runtime.Tests.Outcomes;
using Genviral.Gen.Runtime.Tests.Servers;
using Genviral.Gen.Runtime.Tests.Twin;
using Microsoft.Extensions.Time.Testing;
using static Genviral.Gen.Runtime.Tests.Outcomes.Calls;

namespace Genviral.Gen.Runtime.Tests.Retry;

/// <summary>How long is waited between attempts, by a clock that the test moves.</summary>
public class RetryWaitTests
{
    private const string Broken = """{ "ok": false, "code": 500 }""";

    [Fact]
    public async Task The_servers_hint_is_kept_to_the_second()
    {
        var waits = new List<TimeSpan>();
        await using var server = SocketServer.Of(
            SocketServer.Json(Broken, "429 Too Many Requests", "Retry-After: 20\r\n"), SocketServer.Json(Broken, "503 Service Unavailable", "Retry-After: 60\r\n"), SocketServer.Json(OkPost));
        using var client = new SampleClient(
            Key, new GenviralClientOptions { BaseAddress = server.Address, TimeProvider = new RecordingClock(waits), Timeout = Timeout.InfiniteTimeSpan });

        Assert.True((await client.Posts.GetAsync("p1", Ct)).Ok);

        Assert.Equal([TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(60)], waits);
    }

    [Fact]
    public async Task Who_cancels_between_an_attempt_and_the_wait_has_cancelled()
    {
        using var cancel = new CancellationTokenSource();
        await using var server = SocketServer.Of(SocketServer.Json(Broken, "500 Internal Server Error"));

        // The clock is read when an attempt is judged.
        var judged = 0;
        var clock = new WatchedClock(() =>
        {
            if (++judged == 2)
            {
                cancel.Cancel();
            }
        });
        using var client = new SampleClient(Key, new GenviralClientOptions { BaseAddress = server.Address, TimeProvider = clock, MaxRetryDelay = TimeSpan.FromMilliseconds(1) });

        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Posts.GetAsync("p1", cancel.Token));

        Assert.Equal(cancel.Token, cancelled.CancellationToken);
        Assert.Equal((2, 2), (judged, server.Requests.Count));
    }

    private sealed class WatchedClock(Action read) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow()
        {
            read();
            return base.GetUtcNow();
        }
    }

    [Fact]
    public async Task A_hint_as_a_date_counts_from_the_clock_of_the_options()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2025, 10, 21, 7, 28, 0, TimeSpan.Zero));
        await using var server = SocketServer.Of(SocketServer.Json(Broken, "503 Service Unavailable", "Retry-After: Tue, 21 Oct 2025 08:28:00 GMT\r\n"));
        using var client = new SampleClient(Key, new GenviralClientOptions { BaseAddress = server.Address, TimeProvider = clock });

        var envelope = await client.Posts.GetAsync("p1", Ct);

        Assert.Equal((ApiRetryEnd.RetryAfterTooLong, TimeSpan.FromHours(1)), (envelope.Call.RetryEnd, envelope.Call.RetryAfter));
    }

    [Fact]
    public async Task The_back_off_grows_with_chance_and_never_beyond_the_longest_wait()
    {
        var waits = new List<TimeSpan>();
        var clock = new RecordingClock(waits);
        await using var server = SocketServer.Of(SocketServer.Json(Broken, "500 Internal Server Error"));
        var options = new GenviralClientOptions
        {
            BaseAddress = server.Address,
            TimeProvider = clock,
            MaxRetries = 8,
            MaxRetryDelay = TimeSpan.FromSeconds(10),
            Timeout = Timeout.InfiniteTimeSpan,
            Randomizer = () => 0.5,
        };
        using var client = new SampleClient(Key, options);

        var envelope = await client.Posts.GetAsync("p1", Ct);

        Assert.Equal(9, envelope.Call.Attempts);
        Assert.Equal(8, waits.Count);
        Assert.Equal(waits.Order(), waits);
        Assert.InRange(waits[0], TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(1));
        Assert.InRange(waits[2], waits[1] * 1.5, waits[1] * 3);
        Assert.Equal(TimeSpan.FromSeconds(10), waits[^1]);
    }

    [Fact]
    public async Task Settings_of_the_call_go_before_the_endpoints_before_the_clients_before_the_specs()
    {
        await using var server = SocketServer.Of(SocketServer.Json(Broken, "500 Internal Server Error"));
        var api = new ApiDescription { ClientName = "SampleClient", MaxRetries = 1 };
        var plain = new ApiOperation("a", "GET", "/a");
        var patient = new ApiOperation("b", "GET", "/b") { MaxRetries = 2 };
        var options = Options(server.Address);

        Assert.Equal((2, 3), await AttemptsAsync(ApiConnection.Create(api, Key, options), plain, patient));
        Assert.Equal((1, 1), await AttemptsAsync(ApiConnection.Create(api, Key, options).With(new ApiCallOptions { MaxRetries = 0 }), plain, patient));
        Assert.Equal((6, 6), await AttemptsAsync(ApiConnection.Create(api, Key, options).With(new ApiCallOptions { MaxRetries = 5 }), plain, patient));
        options.MaxRetries = 4;
        Assert.Equal((5, 3), await AttemptsAsync(ApiConnection.Create(api, Key, options), plain, patient));
        options.MaxRetries = 0;
        Assert.Equal((1, 1), await AttemptsAsync(ApiConnection.Create(api, Key, options), plain, patient));
        Assert.Equal((2, 2), await AttemptsAsync(ApiConnection.Create(api, Key, options).With(new ApiCallOptions { MaxRetries = 1 }), plain, patient));
    }

    [Fact]
    public async Task The_time_limit_follows_the_same_order()
    {
        await using var server = new SocketServer(visit => visit.HangAsync());
        var api = new ApiDescription { ClientName = "SampleClient", MaxRetries = 0, Timeout = TimeSpan.FromSeconds(0.11) };
        var plain = new ApiOperation("a", "GET", "/a");
        var patient = new ApiOperation("b", "GET", "/b") { Timeout = TimeSpan.FromSeconds(0.12) };
        var options = new GenviralClientOptions { BaseAddress = server.Address };

        Assert.Contains("within 0.11 s", await TimeOutAsync(ApiConnection.Create(api, Key, options), plain), StringComparison.Ordinal);
        Assert.Contains("within 0.12 s", await TimeOutAsync(ApiConnection.Create(api, Key, options), patient), StringComparison.Ordinal);
        options.Timeout = TimeSpan.FromSeconds(0.13);
        Assert.Contains("within 0.13 s", await TimeOutAsync(ApiConnection.Create(api, Key, options), plain), StringComparison.Ordinal);
        Assert.Contains("within 0.12 s", await TimeOutAsync(ApiConnection.Create(api, Key, options), patient), StringComparison.Ordinal);
        Assert.Contains("within 0.14 s", await TimeOutAsync(ApiConnection.Create(api, Key, options).With(new ApiCallOptions { Timeout = TimeSpan.FromSeconds(0.14) }), patient), StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_that_cannot_be_used_are_refused_when_the_client_is_made()
    {
        var address = new Uri("http://127.0.0.1:9");
        GenviralClientOptions[] wrong =
        [
            new() { Timeout = TimeSpan.Zero },
            new() { Timeout = TimeSpan.FromSeconds(-2) },
            new() { Timeout = TimeSpan.FromDays(60) },
            new() { MaxRetries = -1 },
            new() { MaxRetryDelay = TimeSpan.Zero },
            new() { MaxRetryDelay = TimeSpan.FromDays(2) },
            new() { MaxConcurrency = 0 },
            new() { MaxResponseBytes = 0 },
        ];
        foreach (var options in wrong)
        {
            options.BaseAddress = address;
            Assert.Contains("GenviralClientOptions.", Assert.Throws<ArgumentException>(() => new SampleClient(Key, options)).Message, StringComparison.Ordinal);
        }

        using var client = new SampleClient(Key, new GenviralClientOptions { BaseAddress = address, Timeout = Timeout.InfiniteTimeSpan });
        Assert.Contains("ApiCallOptions.MaxRetries", Assert.Throws<ArgumentException>(() => client.WithOptions(new ApiCallOptions { MaxRetries = -1 })).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => client.WithOptions(new ApiCallOptions { Timeout = TimeSpan.Zero }));
        Assert.Throws<ArgumentException>(() => client.WithOptions(new ApiCallOptions { MaxRetryDelay = TimeSpan.FromDays(2) }));
    }

    [Fact]
    public async Task A_client_with_other_options_shares_connections_and_ends_nothing()
    {
        await using var server = SocketServer.Of(SocketServer.Json(OkPost));
        using var client = Client(server);
        client.WithOptions(new ApiCallOptions { MaxRetries = 1 }).Dispose();

        Assert.True((await client.Posts.GetAsync("p1", Ct)).Ok);
    }

    private static async Task<(int Plain, int Patient)> AttemptsAsync(ApiConnection connection, ApiOperation plain, ApiOperation patient)
        => ((await connection.SendAsync(new ApiRequest(plain), SampleEnvelope.Read, Ct)).Call.Attempts,
            (await connection.SendAsync(new ApiRequest(patient), SampleEnvelope.Read, Ct)).Call.Attempts);

    private static async Task<string> TimeOutAsync(ApiConnection connection, ApiOperation operation)
        => (await Assert.ThrowsAsync<ApiTimeoutException>(() => connection.SendAsync(new ApiRequest(operation), SampleEnvelope.Read, Ct))).Message;

    /// <summary>A clock whose timers ring at once and are written down.</summary>
    private sealed class RecordingClock(List<TimeSpan> waits) : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime > TimeSpan.Zero)
            {
                waits.Add(dueTime);
            }

            return base.CreateTimer(callback, state, dueTime > TimeSpan.Zero ? TimeSpan.FromMilliseconds(1) : dueTime, period);
        }
    }
}
