using Genviral.Partner;
using Genviral.Samples.Worker.Posting;
using Genviral.Samples.Worker.Progress;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Genviral.Samples.Worker.Tests.Harness;

/// <summary>The worker as it is, with a folder of its own, a clock that runs ahead, and the test kit in place of the API.</summary>
internal sealed class TestWorker : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("worker-").FullName;

    public GenviralTestHandler Api { get; } = new();

    public FakeTimeProvider Clock { get; } = new(DateTimeOffset.UtcNow.AddMinutes(1));

    public StepList Steps { get; } = new();

    /// <summary>Where an API is that answers in place of <see cref="Api"/>.</summary>
    public Uri? BaseAddress { get; init; }

    public void Drop(string name, string json) => File.WriteAllText(PathOf($"inbox/{name}"), json);

    public string Text(string path) => File.ReadAllText(PathOf(path));

    public string PathOf(string path)
    {
        var full = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        return full;
    }

    /// <summary>All files but receipts, as <c>done/bread.json</c>.</summary>
    public string[] Files => [.. Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(_root, path).Replace('\\', '/'))
        .Where(path => !path.Contains(".receipt.", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];

    /// <summary>Runs until nothing more can be done.</summary>
    public async Task<Tally> RunOnceAsync()
    {
        using var host = Build(("Posting:Once", "true"));
        await host.StartAsync(TestContext.Current.CancellationToken);
        await WaitAsync(() => host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested);
        await host.StopAsync(TestContext.Current.CancellationToken);
        return host.Services.GetRequiredService<Tally>();
    }

    /// <summary>Runs until <paramref name="isDone"/>, then is stopped.</summary>
    public async Task RunUntilAsync(Func<bool> isDone)
    {
        using var host = Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        await WaitAsync(isDone);
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        Api.Dispose();
        Directory.Delete(_root, recursive: true);
    }

    private IHost Build(params (string Name, string Value)[] settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Posting:Folder"] = _root,
            ["Genviral:ApiKey"] = LocalApi.ApiKey,
            ["Genviral:BaseAddress"] = BaseAddress?.ToString(),
        }.Where(setting => setting.Value is not null));
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)));
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.Services.AddSingleton<IProgress<PostStep>>(Steps);
        builder.Services.AddPosting(builder.Configuration);
        if (BaseAddress is null)
        {
            builder.Services.AddHttpClient(nameof(GenviralClient)).ConfigurePrimaryHttpMessageHandler(() => Api);
        }

        return builder.Build();
    }

    /// <summary>The clock runs a thousand times faster than the machine's.</summary>
    private async Task WaitAsync(Func<bool> isDone)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!isDone())
        {
            limit.Token.ThrowIfCancellationRequested();
            Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }
    }
}
