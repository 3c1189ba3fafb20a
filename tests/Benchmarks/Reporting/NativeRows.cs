using Genviral.Gen.Benchmarks.Loopback;

namespace Genviral.Gen.Benchmarks.Reporting;

/// <summary>The rows of native programs: their size, and the time to their first result.</summary>
internal static class NativeRows
{
    private const int Starts = 40;
    private const string Ours = "Ours";
    private const string Plain = "Plain";
    private const string Refit = "ByRefit"; // A project cannot be called as the package that it references.

    internal static async Task<Row[]> MeasureAsync(string project)
    {
        var run = new NativeRun(project);
        try
        {
            return [.. await CompareAsync(run), await WeighUncalledAsync(run)];
        }
        finally
        {
            run.Delete();
        }
    }

    private static async Task<Row[]> CompareAsync(NativeRun run)
    {
        const string Program = "a native program that makes one call";
        const string PlainHttp = "HttpClient with a context";
        var (ours, plain, refit) = (await run.PublishAsync(Ours), await run.PublishAsync(Plain), await run.PublishAsync(Refit));
        var (times, plainTimes) = await StartInTurnsAsync(run);
        var (time, plainTime) = (Medians.Of(times), Medians.Of(plainTimes));
        return
        [
            new Row(Program, PlainHttp, "size", 1.15, (double)ours / plain, $"{NativeRun.Megabytes(ours)} to {NativeRun.Megabytes(plain)}"),
            new Row(Program, "Refit 16.4 with a context", "size", 1, (double)ours / refit, $"{NativeRun.Megabytes(ours)} to {NativeRun.Megabytes(refit)}"),
            new Row(Program, PlainHttp, "start", 1.2, time / plainTime, $"{time:F0} ms to {plainTime:F0} ms"),
        ];
    }

    private static async Task<(double[] Ours, double[] Plain)> StartInTurnsAsync(NativeRun run)
    {
        await using var server = await LoopbackProcess.StartAsync();
        var ours = new double[Starts];
        var plain = new double[Starts];
        for (var i = 0; i < Starts; i++)
        {
            ours[i] = await run.StartAsync(Ours, server.Address);
            plain[i] = await run.StartAsync(Plain, server.Address);
        }

        return (ours, plain);
    }

    private static async Task<Row> WeighUncalledAsync(NativeRun run)
    {
        var (all, one) = (await run.PublishAsync("All"), await run.PublishAsync("One"));
        return new Row("57 endpoints of which one is called", "that endpoint alone", "KB more", 100, (all - one) / 1e3, $"{NativeRun.Megabytes(all)} to {NativeRun.Megabytes(one)}");
    }
}
