using Microsoft.Extensions.Hosting;
using Spectre.Console;

namespace Genviral.Samples.Worker.Progress;

/// <summary>Draws the table again and again while the host runs, and once more at its end.</summary>
/// <remarks>It is registered before the worker, and services stop in reverse order: it sees the worker's last steps.</remarks>
internal sealed class LiveTable(ProgressTable table, IAnsiConsole console) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => console.Live(table.Render()).StartAsync(async live =>
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            live.UpdateTarget(table.Render());
            await Task.Delay(Interval, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        live.UpdateTarget(table.Render());
    });
}
