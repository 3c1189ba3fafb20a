using Genviral.Gen;
using Genviral.Partner;
using Genviral.Samples.Worker.Files;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenTelemetry;

namespace Genviral.Samples.Worker.Posting;

/// <summary>All that the worker is made of.</summary>
internal static class PostingServices
{
    public static IServiceCollection AddPosting(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<PostingOptions>().Bind(configuration.GetSection("Posting")).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(FolderOf);
        services.AddSingleton<Tally>();
        services.AddSingleton<PostingTelemetry>();
        services.AddSingleton<Closing>();
        services.AddSingleton<PostSender>();
        services.AddSingleton<PostFollower>();
        services.AddHostedService<PostingWorker>();
        return services.AddApi(configuration.GetSection("Genviral")).AddTelemetry(configuration);
    }

    private static IServiceCollection AddApi(this IServiceCollection services, IConfigurationSection section)
    {
        services.AddGenviralClient(section);
        services.AddOptions<GenviralClientOptions>(nameof(GenviralClient)).Configure<ILogger<GenviralClient>>(
            (options, log) => options.OnDrift = drift => DriftLog.Unknown(log, drift.Endpoint, drift.JsonPath, drift.Kind, drift.Value));
        return services;
    }

    /// <summary>Spans and measurements of the worker and of its calls; they leave the process where an OTLP endpoint is configured.</summary>
    private static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        var telemetry = services.AddOpenTelemetry()
            .WithTracing(tracing => tracing.AddSource(PostingTelemetry.Name, ApiTelemetry.ActivitySourceName))
            .WithMetrics(metrics => metrics.AddMeter(PostingTelemetry.Name, ApiTelemetry.MeterName));
        if (configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is not null)
        {
            telemetry.UseOtlpExporter();
        }

        return services;
    }

    private static PostFolder FolderOf(IServiceProvider services)
    {
        var root = services.GetRequiredService<IHostEnvironment>().ContentRootPath;
        return new PostFolder(Path.Combine(root, services.GetRequiredService<IOptions<PostingOptions>>().Value.Folder));
    }
}
