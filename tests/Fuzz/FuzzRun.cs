using System.Diagnostics;
using System.Globalization;
using Genviral.Gen.Fuzz.Checks;
using Genviral.Gen.Fuzz.Corpus;
using Genviral.Gen.Fuzz.Mutations;

namespace Genviral.Gen.Fuzz;

/// <summary>Tries inputs until the time is up, and tells of those that fail.</summary>
internal sealed class FuzzRun(FuzzOptions options)
{
    private const int MostFailures = 25;

    // What the compiler gives to its threads, so that a recursion that is too deep for it is too deep here.
    private const int StackBytes = 1024 * 1024;

    /// <summary>A whole compilation costs as much as a hundred inputs.</summary>
    private const int CompiledEvery = 100;

    private static readonly TimeSpan Stuck = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(30);

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly HashSet<string> _kinds = new(StringComparer.Ordinal);
    private long _current;
    private long _startedAt;
    private int _failures;

    /// <summary>The exit code: 0 when nothing failed.</summary>
    public int Run()
    {
        var seeds = SeedSpecs.Find();
        Console.WriteLine(Text($"Seed {options.Seed}, {options.Budget.TotalSeconds} s, {seeds.Count} specs."));
        var worker = new Thread(() => Try(new InputMaker(seeds, options.Seed)), StackBytes) { IsBackground = true };
        worker.Start();
        for (var nextTick = Tick; !worker.Join(TimeSpan.FromMilliseconds(200));)
        {
            if (Environment.CpuUsage.TotalTime.Ticks - Interlocked.Read(ref _startedAt) > Stuck.Ticks)
            {
                Console.WriteLine(Text($"\nFAILED: an input does not end.\n{Repeat(Interlocked.Read(ref _current))}"));
                return 1;
            }

            if (_clock.Elapsed > nextTick)
            {
                nextTick += Tick;
                Console.WriteLine(Progress());
            }
        }

        Console.WriteLine(Progress());
        return _failures == 0 ? 0 : 1;
    }

    private void Try(InputMaker maker)
    {
        for (; _current - options.First < options.Count && _clock.Elapsed < options.Budget && _failures < MostFailures; _current++)
        {
            var number = Math.Max(_current, options.First);
            Interlocked.Exchange(ref _current, number);
            Interlocked.Exchange(ref _startedAt, Environment.CpuUsage.TotalTime.Ticks);
            var input = maker.Make(number);
            if (options.IsSingle)
            {
                Show(input);
            }

            var isCompiled = options.IsSingle || number % CompiledEvery == 0;
            if (InputCheck.Find(input, isCompiled) is { } failure)
            {
                Tell(failure, number, input, isCompiled);
            }
        }
    }

    /// <summary>A kind of failure is told once: a thousand inputs may show the same fault.</summary>
    private void Tell(Failure failure, long number, FuzzInput input, bool isCompiled)
    {
        _failures++;
        if (!_kinds.Add(failure.Kind))
        {
            Console.WriteLine(Text($"\nFAILED again: {failure.Kind}\n{Repeat(number)}"));
            return;
        }

        Console.WriteLine(Text($"\nFAILED: {failure}\n{Repeat(number)}\nThe smallest input that fails so:"));
        Interlocked.Exchange(ref _startedAt, Environment.CpuUsage.TotalTime.Ticks);
        Show(Minimiser.Minimise(input, failure.Kind, isCompiled));
    }

    private static void Show(FuzzInput input)
    {
        foreach (var file in input.Files)
        {
            Console.WriteLine($"--- {file.Path}\n{file.Text}\n--- escaped\n{Escaped.Text(file.Text)}\n---");
        }
    }

    private string Repeat(long number)
        => Text($"Repeat: dotnet run -c Release --project tests/Fuzz -- --seed {options.Seed} --input {number}");

    private string Progress()
    {
        var count = Interlocked.Read(ref _current) - options.First;
        return Text($"{count} inputs in {_clock.Elapsed.TotalSeconds:F0} s, {count / _clock.Elapsed.TotalSeconds:F0}/s, {_failures} failed.");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
