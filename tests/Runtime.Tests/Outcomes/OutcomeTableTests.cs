using System.Reflection;
using System.Text.RegularExpressions;

namespace Genviral.Gen.Runtime.Tests.Outcomes;

/// <summary>The written table and the tests are the same list.</summary>
public partial class OutcomeTableTests
{
    private static readonly string[] Outcomes =
    [
        "envelope, ok", "envelope, not ok", "stream", "`ApiProtocolException`", "`ApiTimeoutException`", "`ApiTransportException`",
        "`OperationCanceledException`", "`ArgumentException`", "`InvalidOperationException`", "`ObjectDisposedException`", "what was thrown",
    ];

    [Fact]
    public void Each_row_of_the_table_has_one_test_and_each_test_a_row()
    {
        var rows = Rows().Select(row => row.Id).ToArray();
        var tests = typeof(OutcomeTableTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Select(method => method.GetCustomAttribute<OutcomeAttribute>()?.Row)
            .OfType<string>()
            .ToArray();

        Assert.True(rows.Length > 60);
        Assert.Empty(rows.GroupBy(row => row).Where(row => row.Count() > 1).Select(row => row.Key));
        Assert.Empty(tests.GroupBy(test => test).Where(test => test.Count() > 1).Select(test => test.Key));
        Assert.Empty(rows.Except(tests));
        Assert.Empty(tests.Except(rows));
    }

    [Fact]
    public void Each_row_has_one_outcome_of_the_policy()
        => Assert.Empty(Rows().Where(row => !Outcomes.Contains(row.Outcome)).Select(row => $"{row.Id}: {row.Outcome}"));

    private static IEnumerable<(string Id, string Outcome)> Rows()
        => from line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "outcomes.md"))
           let row = Row().Match(line)
           where row.Success
           select (row.Groups["id"].Value, row.Groups["outcome"].Value);

    [GeneratedRegex(@"^\| `(?<id>[a-z0-9-]+)` \| [^|]+ \| (?<outcome>[^|]+?) \| [^|]+ \|$")]
    private static partial Regex Row();
}
