using Genviral.Samples.Worker.Files;
using Genviral.Samples.Worker.Posting;
using Microsoft.Extensions.Configuration;

namespace Genviral.Samples.Worker;

/// <summary>An API in this process and a folder with some posts, for those who have no key at hand.</summary>
internal sealed class Demo : IAsyncDisposable
{
    private readonly LocalApi _api;

    private Demo(LocalApi api) => _api = api;

    /// <summary>Starts it where nothing is configured: neither a key nor an address.</summary>
    public static async Task<Demo?> StartIfWantedAsync(ConfigurationManager configuration)
    {
        var section = configuration.GetSection("Genviral");
        var keyVariable = section["ApiKeyVariable"];
        if (section["ApiKey"] is not null || section["BaseAddress"] is not null || Environment.GetEnvironmentVariable(keyVariable ?? "") is not null)
        {
            return null;
        }

        var api = await LocalApi.StartAsync();
        configuration.AddInMemoryCollection(
        [
            new("Genviral:BaseAddress", api.BaseAddress.ToString()),
            new("Genviral:ApiKey", LocalApi.ApiKey),
            new("Posting:Folder", FillFolder()),
            new("Posting:Pause", "00:00:00.5"),
            new("Posting:Settling", "00:00:00"),
        ]);
        return new Demo(api);
    }

    /// <summary>Whether the posts came to the ends that they are made for.</summary>
    public static bool WentWell(Tally tally) => tally is { Posted: 2, Failed: 2, Open: 1 };

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    /// <summary>A fresh folder with the posts of the demo, beside the program.</summary>
    private static string FillFolder()
    {
        var root = Path.Combine(AppContext.BaseDirectory, "demo", "posts");
        if (Directory.Exists(root))
        {
            Directory.Delete(root, recursive: true);
        }

        var folder = new PostFolder(root);
        foreach (var post in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "demo"), "*.json"))
        {
            File.Copy(post, Path.Combine(folder.Inbox, Path.GetFileName(post)));
        }

        return root;
    }
}
