using System.Globalization;
using Genviral.Gen.ForGenerated;
using Genviral.Gen.Runtime.Tests.Outcomes;
using Genviral.Gen.Runtime.Tests.Twin;

namespace Genviral.Gen.Runtime.Tests.Soak;

/// <summary>Twenty callers against a server that fails in every way of the table, at random, for <c>GENVIRAL_SOAK_SECONDS</c> (default: 5).</summary>
[Collection(nameof(SoakTests))]
[CollectionDefinition(nameof(SoakTests), DisableParallelization = true)] // What tests beside it hold would be taken for a leak.
public class SoakTests
{
    private const int Callers = 20;
    private const int MaxConcurrency = 7;
    private const string Secret = "s3cr3t";
    private const long AllowedGrowth = 8 * 1024 * 1024;

    private static readonly ApiDescription Api = new()
    {
        ClientName = "SoakClient",
        RetryableErrorCodes = ["busy"],
        NeverRetriedErrorCodes = ["quota_spent"],
    };

    [Fact]
    public async Task Every_call_has_one_outcome_and_nothing_leaks()
    {
        var time = TimeSpan.FromSeconds(double.Parse(Environment.GetEnvironmentVariable("GENVIRAL_SOAK_SECONDS") ?? "5", CultureInfo.InvariantCulture));
        var seed = Environment.TickCount;
        var report = new SoakReport();
        using var watch = new SecretWatch(Secret);
        await using var server = new SoakServer(new Random(seed), watch);
        using var counting = new CountingHandler(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = System.Net.DecompressionMethods.All });
        using var http = new HttpClient(counting) { Timeout = Timeout.InfiniteTimeSpan };
        using var own = ApiConnection.Create(Api, (string?)null, Options(server, watch));
        using var callers = ApiConnection.Create(Api, http, Options(server, watch));

        using var end = new CancellationTokenSource(time);
        var running = Enumerable.Range(0, Callers)
            .Select(i => new SoakCaller(i % 2 == 0 ? own : callers, server, watch, report, seed + i).RunAsync(end.Token))
            .ToArray();
        await Task.Delay(time / 4, TestContext.Current.CancellationToken);
        var before = MeasureMemory();
        await Task.WhenAll(running);
        var after = MeasureMemory();

        var text = FormattableString.Invariant(
            $"{time.TotalSeconds} s, seed {seed}: {report}\ntexts looked at: {watch.Heard}\nmost in flight: {counting.Most}\nmemory after a quarter: {before / 1024} KiB, at the end: {after / 1024} KiB\n{string.Join("\n", server.Counts.OrderBy(pair => pair.Key).Select(pair => $"  {pair.Key}: {pair.Value}"))}");
        TestContext.Current.TestOutputHelper?.WriteLine(text);
        if (Environment.GetEnvironmentVariable("GENVIRAL_SOAK_REPORT") is { } file)
        {
            await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
        }

        Assert.True(report.Faults.Count == 0, string.Join("\n", report.Faults));
        Assert.Empty(watch.Leaks);
        Assert.InRange(counting.Most, 1, MaxConcurrency);
        Assert.True(after - before < AllowedGrowth, $"Memory grew from {before} to {after} bytes.");
        Assert.True(report.Calls > Callers, text);
        Assert.True(watch.Heard > report.Calls, "Nobody listened.");
    }

    private static GenviralClientOptions Options(SoakServer server, SecretWatch watch) => new()
    {
        BaseAddress = server.Address,
        ApiKeyProvider = static async _ =>
        {
            await Task.Yield();
            return Calls.Key;
        },
        Timeout = TimeSpan.FromMilliseconds(500),
        MaxRetryDelay = TimeSpan.FromMilliseconds(20),
        MaxConcurrency = MaxConcurrency,
        MaxResponseBytes = 30_000,
        Logger = watch,
    };

    private static long MeasureMemory()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
