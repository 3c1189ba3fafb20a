using System.Diagnostics.Metrics;
using Genviral.Gen.Hosting.Tests.Harness;
using Shop;

namespace Genviral.Gen.Hosting.Tests.Telemetry;

/// <summary>What the meter tells of calls.</summary>
public class MeasurementTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Duration_and_attempts_are_measured_once_a_call()
    {
        using var listening = new Listening();
        await using var server = await ShopServer.StartAsync((200, """{ "ok": true }"""), (404, """{ "ok": false, "error_code": "not_found" }"""));
        using var client = server.Client();

        await client.PingAsync(Ct);
        await client.Items.GetAsync("1", Ct);

        var durations = listening.Points("genviral.client.call.duration");
        Assert.Equal("s", listening.Unit("genviral.client.call.duration"));
        Assert.Equal([1L, 1L], durations.Select(point => point.GetHistogramCount()));
        Assert.All(durations, point => Assert.InRange(point.GetHistogramSum(), 0, 60));
        var attempts = listening.Points("genviral.client.call.attempts");
        Assert.Equal([1.0, 1.0], attempts.Select(point => point.GetHistogramSum()));

        var failed = Listening.Tags(attempts.Single(point => Listening.Tags(point).ContainsKey("error.type")));
        Assert.Equal("not_found", failed["error.type"]);
        Assert.Equal(404, failed["http.response.status_code"]);
        Assert.Equal("/items/{id}", failed["url.template"]);
        Assert.Equal("GET", failed["http.request.method"]);
        Assert.Equal(server.Address.Port, failed["server.port"]);
    }

    [Fact]
    public async Task An_attempt_that_had_no_message_yet_counts()
    {
        var options = new GenviralClientOptions { BaseAddress = ShopServer.NobodysAddress(), MaxRetries = 1, MaxRetryDelay = TimeSpan.FromMilliseconds(5), Timeout = TimeSpan.FromMilliseconds(50) };
        options.ApiKeyProvider = async token =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return "";
        };
        using var listening = new Listening();
        using var client = new ShopClient(options);

        var thrown = await Assert.ThrowsAsync<ApiTimeoutException>(() => client.Items.GetAsync("1", Ct));

        Assert.Equal(2, thrown.Attempts);
        Assert.Equal(2.0, Assert.Single(listening.Points("genviral.client.call.attempts")).GetHistogramSum());
    }

    [Fact]
    public async Task Buckets_are_advised_from_milliseconds_to_minutes()
    {
        using var listening = new Listening();
        await using var server = await ShopServer.StartAsync(200, """{ "ok": true }""");
        using var client = server.Client();

        await client.PingAsync(Ct);

        var bounds = new List<double>();
        foreach (var bucket in Assert.Single(listening.Points("genviral.client.call.duration")).GetHistogramBuckets())
        {
            bounds.Add(bucket.ExplicitBound);
        }

        Assert.Equal(0.005, bounds[0]);
        Assert.Equal(120, bounds[^2]);
    }

    [Fact]
    public async Task A_call_allocates_for_listeners_only_while_there_are_any()
    {
        using var client = new ShopClient(new HttpClient(new Echo()), new GenviralClientOptions { ApiKey = ShopServer.Key });
        var silent = await AllocatedAsync(client);
        using (var listener = new MeterListener { InstrumentPublished = (instrument, all) => { if (instrument.Meter.Name == ApiTelemetry.MeterName) { all.EnableMeasurementEvents(instrument); } } })
        {
            listener.Start();
            Assert.True(await AllocatedAsync(client) > silent);
        }

        Assert.Equal(silent, await AllocatedAsync(client));
    }

    private static async Task<long> AllocatedAsync(ShopClient client)
    {
        await client.PingAsync(Ct);
        await client.PingAsync(Ct);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 50; i++)
        {
            await client.PingAsync(Ct);
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / 50;
    }

    /// <summary>Answers at once, on the caller's thread.</summary>
    private sealed class Echo : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            => Task.FromResult(new HttpResponseMessage { Content = new ByteArrayContent("""{ "ok": true }"""u8.ToArray()), RequestMessage = request });
    }
}
