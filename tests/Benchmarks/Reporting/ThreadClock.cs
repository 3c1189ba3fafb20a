using System.Runtime.InteropServices;
using Perfolizer.Horology;
using Perfolizer.Metrology;

namespace Genviral.Gen.Benchmarks.Reporting;

/// <summary>The CPU time of the thread that measures, so that a machine shared with others does not count their work as ours. Linux only.</summary>
internal sealed partial class ThreadClock : IClock
{
    private const int ThreadCpuTime = 3;
    private const long NanosecondsInSecond = 1_000_000_000;

    public string Title => "CPU time of the thread";

    public bool IsAvailable => OperatingSystem.IsLinux();

    public Frequency Frequency => new(NanosecondsInSecond);

    /// <summary>This clock where there is one, else the best that there is.</summary>
    internal static IClock Best { get; } = OperatingSystem.IsLinux() ? new ThreadClock() : Chronometer.BestClock;

    public long GetTimestamp()
    {
        _ = GetTime(ThreadCpuTime, out var time);
        return (time.Seconds * NanosecondsInSecond) + time.Nanoseconds;
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out Time time);

    private struct Time
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
