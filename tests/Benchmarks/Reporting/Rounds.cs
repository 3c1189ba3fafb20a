using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Genviral.Gen.Benchmarks.Reporting;

/// <summary>Runs the benchmarks of a class several times over, so that a neighbour's noise meets ours and the peers' alike.</summary>
internal sealed class Rounds
{
    // Many short rounds: a machine that is shared goes slower for seconds at a time, and two slow rounds of three were a wrong median.
    private const int Count = 7;
    private readonly List<Dictionary<string, Measured>> _rounds = [];

    private Rounds()
    {
    }

    internal static Rounds Run(Type benchmarks)
    {
        var rounds = new Rounds();
        for (var round = 0; round < Count; round++)
        {
            var summary = BenchmarkRunner.Run(benchmarks, MakeConfig());
            rounds._rounds.Add(summary.Reports.ToDictionary(
                report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name,
                report => new Measured(report.ResultStatistics!.Median, report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0)));
        }

        return rounds;
    }

    /// <summary>The median of the rounds' ratios of time.</summary>
    internal double TimeRatio(string ours, string theirs) => Medians.Of(_rounds.Select(round => round[ours].Nanoseconds / round[theirs].Nanoseconds));

    internal double BytesRatio(string ours, string theirs) => Bytes(ours) / Bytes(theirs);

    internal double Nanoseconds(string name) => Medians.Of(_rounds.Select(round => round[name].Nanoseconds));

    internal double Bytes(string name) => Medians.Of(_rounds.Select(round => round[name].Bytes));

    // In this process: what is built is what is measured, and no project of BenchmarkDotNet's is built beside it.
    private static ManualConfig MakeConfig()
        => ManualConfig.CreateEmpty()
            .AddJob(Job.Default
                .WithToolchain(InProcessEmitToolchain.Instance)
                .WithClock(ThreadClock.Best)
                .WithLaunchCount(1)
                .WithWarmupCount(4)
                .WithIterationCount(7)
                .WithIterationTime(Perfolizer.Horology.TimeInterval.FromMilliseconds(100)))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(NullLogger.Instance)
            .WithOptions(ConfigOptions.DisableLogFile | ConfigOptions.DisableOptimizationsValidator);
}
