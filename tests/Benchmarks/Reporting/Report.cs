namespace Genviral.Gen.Benchmarks.Reporting;

/// <summary>Measures sections one by one, prints their rows and keeps them.</summary>
internal static class Report
{
    /// <returns>0 if every row passes.</returns>
    internal static async Task<int> RunAsync(IEnumerable<Section> sections, string project)
    {
        var results = new ResultsFile(Path.Combine(project, "RESULTS.md"));
        var areAllPassed = true;
        foreach (var section in sections)
        {
            var rows = await section.MeasureAsync();
            results.Update(rows);
            foreach (var row in rows)
            {
                areAllPassed &= row.Passes;
                Console.WriteLine(ResultsFile.Line(row));
            }
        }

        return areAllPassed ? 0 : 1;
    }
}
