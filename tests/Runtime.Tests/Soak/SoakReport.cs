using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace Genviral.Gen.Runtime.Tests.Soak;

/// <summary>What the calls came to.</summary>
internal sealed class SoakReport
{
    private readonly ConcurrentDictionary<string, long> _outcomes = new();
    private readonly ConcurrentQueue<string> _faults = new();
    private long _attempts;

    internal IReadOnlyCollection<string> Faults => _faults;

    internal long Calls => _outcomes.Values.Sum();

    internal IReadOnlyDictionary<string, long> Outcomes => _outcomes;

    internal void Count(string outcome, int attempts)
    {
        _outcomes.AddOrUpdate(outcome, 1, static (_, count) => count + 1);
        Interlocked.Add(ref _attempts, attempts);
    }

    internal void Fault(string what)
    {
        if (_faults.Count < 20)
        {
            _faults.Enqueue(what);
        }
    }

    public override string ToString()
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{Calls} calls, {_attempts} attempts");
        foreach (var (outcome, count) in _outcomes.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{outcome}: {count}");
        }

        return text.ToString();
    }
}
