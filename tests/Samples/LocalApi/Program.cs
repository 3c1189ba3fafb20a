using Microsoft.Extensions.Configuration;

namespace Genviral.Samples;

internal static class Program
{
    /// <summary>Runs the API by itself: <c>dotnet run --project tests/Samples/LocalApi -- --urls http://127.0.0.1:5080</c>.</summary>
    public static async Task<int> Main(string[] args)
    {
        var url = new ConfigurationBuilder().AddCommandLine(args).Build()["urls"];
        if (url is not null && !LocalApi.IsLoopback(url))
        {
            await Console.Error.WriteLineAsync($"'{url}' is no loopback address such as http://127.0.0.1:5080.");
            return 1;
        }

        await using var api = await LocalApi.StartAsync(url ?? LocalApi.AnyFreePort);
        Console.WriteLine($"Partner API at {api.BaseAddress}");
        Console.WriteLine($"Key            {LocalApi.ApiKey}");
        await api.WaitForShutdownAsync();
        return 0;
    }
}
