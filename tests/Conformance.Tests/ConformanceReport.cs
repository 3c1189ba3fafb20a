using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace Genviral.Gen.Conformance.Tests;

/// <summary>The table of what was tried, written beside the tests when all endpoints have been.</summary>
internal static class ConformanceReport
{
    private static readonly ConcurrentDictionary<string, Tally> Tallies = new(StringComparer.Ordinal);

    /// <summary>Where the table is written.</summary>
    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "conformance.txt");

    public static void Add(Tally tally) => Tallies[tally.Id] = tally;

    /// <summary>Writes the table, if there is something to tell.</summary>
    public static void Write()
    {
        if (!Tallies.IsEmpty)
        {
            File.WriteAllText(Path, Table());
        }
    }

    private static string Table()
    {
        var text = new StringBuilder();
        Line(text, "endpoint", "schema", "tried", "accepted", "refused", "not sayable", "differences");
        foreach (var tally in Tallies.Values.OrderBy(tally => tally.Id, StringComparer.Ordinal))
        {
            Line(text, tally.Id, tally.Schema, tally.Tried, tally.Accepted, tally.Refused, tally.Unsayable, tally.Differences.Count);
        }

        var all = Tallies.Values;
        Line(text, $"{all.Count} endpoints", "", all.Sum(one => one.Tried), all.Sum(one => one.Accepted), all.Sum(one => one.Refused), all.Sum(one => one.Unsayable), all.Sum(one => one.Differences.Count));
        return text.ToString();
    }

    private static void Line(StringBuilder text, params object[] cells)
        => text.AppendLine(string.Format(CultureInfo.InvariantCulture, "{0,-32} {1,-11} {2,6} {3,9} {4,8} {5,12} {6,12}", cells));
}
