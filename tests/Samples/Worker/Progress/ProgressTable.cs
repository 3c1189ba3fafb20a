using Spectre.Console;
using Spectre.Console.Rendering;

namespace Genviral.Samples.Worker.Progress;

/// <summary>The posts of a run and how far each is, as a table.</summary>
internal sealed class ProgressTable : IProgress<PostStep>
{
    /// <remarks>A terminal is no taller, and what scrolled out of a live table cannot be drawn anew.</remarks>
    private const int MostRows = 20;

    private readonly Lock _gate = new();
    private readonly List<PostStep> _steps = [];

    public void Report(PostStep step)
    {
        lock (_gate)
        {
            var row = _steps.FindIndex(other => other.Post == step.Post);
            if (row < 0)
            {
                _steps.Add(step);
            }
            else
            {
                _steps[row] = step;
            }
        }
    }

    /// <summary>The table as it stands, the latest posts last.</summary>
    public IRenderable Render()
    {
        var table = new Table().RoundedBorder().AddColumns("Post", "", "Detail");
        lock (_gate)
        {
            foreach (var step in _steps.TakeLast(MostRows))
            {
                table.AddRow(new Text(step.Post), new Markup(Word(step.Stage)), new Text(step.Detail));
            }
        }

        return table;
    }

    private static string Word(PostStage stage) => stage switch
    {
        PostStage.Done => "[green]done[/]",
        PostStage.Failed => "[red]failed[/]",
        PostStage.Later => "[yellow]later[/]",
        PostStage.Accepted => "[blue]accepted[/]",
        _ => $"[grey]{stage.ToString().ToLowerInvariant()}[/]",
    };
}
