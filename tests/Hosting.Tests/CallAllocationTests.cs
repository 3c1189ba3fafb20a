using Genviral.Gen.Hosting.Tests.Harness;
using Shop;

namespace Genviral.Gen.Hosting.Tests;

/// <summary>What a whole call costs its users, counted in bytes, so that it holds on any machine.</summary>
public class CallAllocationTests
{
    /// <summary>Beside what HttpClient takes for the same. Raise it only for something that is worth it to each call.</summary>
#if DEBUG
    private const int MostBytes = 1_550; // Each state machine is an object.
#else
    private const int MostBytes = 940;
#endif

    private const string Item = """{ "ok": true, "code": 200, "message": "Fine", "data": { "id": "1", "state": "free", "price": 12.5 } }""";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_call_takes_no_more_than_before_beside_what_HttpClient_takes()
    {
        using var http = new HttpClient(new Fixed());
        using var client = new ShopClient(http, new GenviralClientOptions { ApiKey = ShopServer.Key });

        var beside = await CountAsync(() => client.Items.GetAsync("1", Ct)) - await CountAsync(async () =>
        {
            using var response = await http.GetAsync(new Uri("https://shop.example/api/v1/items/1"), HttpCompletionOption.ResponseHeadersRead, Ct);
            return await response.Content.ReadAsStreamAsync(Ct);
        });

        Assert.True(beside <= MostBytes, $"It takes {beside} bytes beside HttpClient's now.");
        Assert.True(beside > MostBytes * 0.8, $"It takes {beside} bytes beside HttpClient's now: lower the limit, so that it stays so.");
    }

    private static async Task<long> CountAsync<T>(Func<Task<T>> call)
    {
        const int Rounds = 50;
        await call();
        await call();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Rounds; i++)
        {
            await call();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / Rounds;
    }

    /// <summary>Answers at once, on the caller's thread.</summary>
    private sealed class Fixed : HttpMessageHandler
    {
        private static readonly byte[] Body = System.Text.Encoding.UTF8.GetBytes(Item);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            => Task.FromResult(new HttpResponseMessage { Content = new ByteArrayContent(Body), RequestMessage = request });
    }
}
