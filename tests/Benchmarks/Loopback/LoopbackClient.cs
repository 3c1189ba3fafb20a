using System.Globalization;
using Genviral.Gen.Benchmarks.Peers;
using Genviral.Gen.Benchmarks.Social;

namespace Genviral.Gen.Benchmarks.Loopback;

/// <summary>A process that makes 2,000 calls at concurrency 8 and says how many milliseconds of CPU time it took, from its start on.</summary>
internal static class LoopbackClient
{
    internal const string Argument = "--client";
    internal const string Ours = "ours";
    internal const string Refit = "refit";
    private const int Calls = 2000;
    private const int Concurrency = 8;

    internal static async Task RunAsync(string kind, string address)
    {
        var call = kind == Ours ? CallOurs(address) : CallRefit(address);
        var left = Calls;
        await Task.WhenAll(Enumerable.Range(0, Concurrency).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Decrement(ref left) >= 0)
            {
                if (await call() != 50)
                {
                    throw new InvalidOperationException("The page has 50 posts.");
                }
            }
        })));
        Console.WriteLine(Environment.CpuUsage.TotalTime.TotalMilliseconds.ToString("F0", CultureInfo.InvariantCulture));
    }

    private static Func<Task<int>> CallOurs(string address)
    {
        var client = new SocialClient("a-key-that-nobody-has", new GenviralClientOptions { BaseAddress = new Uri(address) });
        return async () => (await client.Posts.ListAsync(50)).EnsureOk().Posts.Count;
    }

    private static Func<Task<int>> CallRefit(string address)
    {
        var http = new HttpClient { BaseAddress = new Uri(address), DefaultRequestHeaders = { { "Authorization", "Bearer a-key-that-nobody-has" } } };
        var client = RefitPeer.Create(http);
        return async () => (await client.ListAsync(50, CancellationToken.None)).Data!.Posts.Count;
    }
}
