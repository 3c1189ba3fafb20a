using Genviral.Gen.Benchmarks.Reporting;

namespace Genviral.Gen.Benchmarks.Generation;

/// <summary>Runs long subjects in turns, each once a round, so that a neighbour's noise meets all alike: CPU time of the thread, and bytes.</summary>
internal sealed class Turns
{
    private readonly List<Dictionary<string, Measured>> _rounds = [];

    private Turns()
    {
    }

    /// <param name="rounds">Beside one that warms up.</param>
    /// <param name="subjects">By name. What a subject prepares is not measured, only what it returns.</param>
    internal static Turns Run(int rounds, params (string Name, Func<Action> Prepare)[] subjects)
    {
        var turns = new Turns();
        for (var round = 0; round <= rounds; round++)
        {
            var measured = subjects.ToDictionary(subject => subject.Name, subject => Measure(subject.Prepare()));
            if (round > 0)
            {
                turns._rounds.Add(measured);
            }
        }

        return turns;
    }

    /// <summary>The median of the rounds' ratios of time.</summary>
    internal double TimeRatio(string ours, string theirs) => Medians.Of(_rounds.Select(round => round[ours].Nanoseconds / round[theirs].Nanoseconds));

    internal double Milliseconds(string name) => Medians.Of(_rounds.Select(round => round[name].Nanoseconds)) / 1e6;

    internal double Bytes(string name) => Medians.Of(_rounds.Select(round => round[name].Bytes));

    private static Measured Measure(Action run)
    {
        // What a subject left behind is not cleared up at the next one's expense.
        GC.Collect();
        var clock = ThreadClock.Best;
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = clock.GetTimestamp();
        run();
        var time = clock.GetTimestamp() - start;
        return new Measured(time * 1e9 / clock.Frequency.Hertz, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }
}
