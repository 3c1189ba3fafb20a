using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Genviral.Gen.Benchmarks.Reporting;

/// <summary>RESULTS.md: one table, in which a run replaces the rows that it measured.</summary>
internal sealed class ResultsFile(string path)
{
    private const string Head = """
        # Results

        Written by `dotnet run -c Release --project tests/Benchmarks -- --report`. Ratios are ours to the peer's in the same run; the
        absolute numbers beside them belong to one machine at one time, and are there to make a ratio readable.

        | what | against | of | bar | measured | | numbers |
        |---|---|---|---|---|---|---|
        """;

    // A row without a bar is there to read the others by.
    private const string OtherHead = """

        What has no bar:

        | what | against | of | | measured | | numbers |
        |---|---|---|---|---|---|---|
        """;

    internal void Update(IReadOnlyList<Row> rows)
    {
        var lines = ReadRows();
        foreach (var row in rows)
        {
            var line = Line(row);
            var old = lines.FindIndex(other => KeyOf(other) == KeyOf(line));
            if (old < 0)
            {
                lines.Add(line);
            }
            else
            {
                lines[old] = line;
            }
        }

        var text = new StringBuilder(Head.ReplaceLineEndings("\n")).Append('\n');
        foreach (var line in lines.Where(HasBar))
        {
            text.Append(line).Append('\n');
        }

        text.Append(OtherHead.ReplaceLineEndings("\n")).Append('\n');
        foreach (var line in lines.Where(line => !HasBar(line)))
        {
            text.Append(line).Append('\n');
        }

        text.Append(CultureInfo.InvariantCulture, $"\n{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} cores.\n");
        File.WriteAllText(path, text.ToString());
    }

    internal static string Line(Row row)
        => FormattableString.Invariant($"| {row.What} | {row.Against} | {row.Unit} | {row.Bar:0.##} | {row.Measured:0.00#} | {(row.Bar is null ? "" : row.Passes ? "pass" : "short")} | {row.Detail} |");

    private List<string> ReadRows()
        => File.Exists(path)
            ? [.. File.ReadLines(path).Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| what |", StringComparison.Ordinal))]
            : [];

    private static bool HasBar(string line) => line.Split('|')[4].Trim().Length > 0;

    private static string KeyOf(string line) => string.Join('|', line.Split('|').Take(4));
}
