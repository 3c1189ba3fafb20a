using Genviral.Samples.Areas;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Genviral.Samples;

/// <summary>A small honest Partner API on loopback, with state in memory: for samples, tests and trying things out.</summary>
public sealed class LocalApi : IAsyncDisposable
{
    /// <summary>The key of a workspace with a plan.</summary>
    public const string ApiKey = "gva_live_local.open-sesame";

    /// <summary>A key without a plan: every call answers 402.</summary>
    public const string KeyWithoutPlan = "gva_live_noplan.open-sesame";

    /// <summary>A key of the Scheduler tier: every call answers 403.</summary>
    public const string SchedulerKey = "gva_live_scheduler.open-sesame";

    internal const string AnyFreePort = "http://127.0.0.1:0";
    internal const string Prefix = "/api/partner/v1";

    private readonly WebApplication _app;

    private LocalApi(WebApplication app)
    {
        _app = app;
        Origin = new Uri(app.Urls.First());
        BaseAddress = new Uri(Origin, Prefix + "/");
    }

    /// <summary>What clients take as their base address.</summary>
    public Uri BaseAddress { get; }

    /// <summary>Scheme, host and port.</summary>
    public Uri Origin { get; }

    /// <summary>Starts it on a free port, or on the port of <paramref name="url"/>.</summary>
    public static async Task<LocalApi> StartAsync(string url = AnyFreePort)
    {
        if (!IsLoopback(url))
        {
            throw new ArgumentException("Only loopback addresses are served.", nameof(url));
        }

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        var app = builder.Build();
        Map(app);
        await app.StartAsync();
        return new LocalApi(app);
    }

    /// <summary>Runs until the process is asked to end.</summary>
    public Task WaitForShutdownAsync() => _app.WaitForShutdownAsync();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(TimeSpan.FromSeconds(1));
        await _app.DisposeAsync();
    }

    internal static bool IsLoopback(string url)
        => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttp && address.IsLoopback;

    private static void Map(WebApplication app)
    {
        var routes = new Routes(app);
        var accounts = new AccountsArea(routes);
        var files = new FilesArea(routes);
        _ = new PostsArea(routes, accounts);
        var packs = new PacksArea(routes);
        var slideshows = new SlideshowsArea(routes);
        _ = new TikTokCopiesArea(routes, slideshows, packs);
        _ = new TemplatesArea(routes, slideshows);
        _ = new FoldersArea(routes, files, slideshows);
        _ = new StudioArea(routes);
        _ = new SubscriptionArea(routes);
        _ = new TrendsArea(routes);
        _ = new AnalyticsArea(routes);
        routes.MapNothingElse();
    }
}
