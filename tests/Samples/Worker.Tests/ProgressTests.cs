using Genviral.Samples.Worker.Progress;
using Spectre.Console;

namespace Genviral.Samples.Worker.Tests;

/// <summary>What people see.</summary>
public class ProgressTests
{
    [Fact]
    public void The_table_has_one_row_for_each_post_with_its_last_step()
    {
        var table = new ProgressTable();
        table.Report(new PostStep("bread", PostStage.Sending));
        table.Report(new PostStep("rye", PostStage.Later, "rate_limited [429]"));
        table.Report(new PostStep("bread", PostStage.Done, "posted as p1"));

        var lines = Draw(table);

        Assert.Single(lines, line => line.Contains("bread", StringComparison.Ordinal) && line.Contains("done", StringComparison.Ordinal) && line.Contains("posted as p1", StringComparison.Ordinal));
        Assert.Single(lines, line => line.Contains("rye", StringComparison.Ordinal) && line.Contains("rate_limited [429]", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("sending", StringComparison.Ordinal));
    }

    private static string[] Draw(ProgressTable table)
    {
        var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(text) });
        console.Profile.Width = 100;
        console.Write(table.Render());
        return text.ToString().Split('\n');
    }
}
