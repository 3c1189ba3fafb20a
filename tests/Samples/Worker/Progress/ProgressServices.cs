using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Spectre.Console;

namespace Genviral.Samples.Worker.Progress;

/// <summary>Chooses how progress is shown: a table for people at a terminal, else lines of the log.</summary>
internal static class ProgressServices
{
    public static void AddProgress(this IHostApplicationBuilder builder)
    {
        var console = AnsiConsole.Console;
        if (Console.IsOutputRedirected || !console.Profile.Capabilities.Interactive)
        {
            builder.Logging.AddSimpleConsole(lines => lines.SingleLine = true);
            builder.Services.AddSingleton<IProgress<PostStep>, ProgressLog>();
            return;
        }

        // Lines in between would tear the table apart.
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(console);
        builder.Services.AddSingleton<ProgressTable>();
        builder.Services.AddSingleton<IProgress<PostStep>>(services => services.GetRequiredService<ProgressTable>());
        builder.Services.AddHostedService<LiveTable>();
    }
}
