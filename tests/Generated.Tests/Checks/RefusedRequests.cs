using System.Net;
using System.Net.Sockets;

namespace Genviral.Gen.Generated.Tests.Checks;

/// <summary>A client of a port on which connections are counted and nothing is ever answered.</summary>
internal sealed class RefusedRequests : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public RefusedRequests()
    {
        _listener.Start();
        Client = new CheckClient("key", new GenviralClientOptions { BaseAddress = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}") });
    }

    public CheckClient Client { get; }

    /// <summary>What the call is refused for, after proof that nobody connected.</summary>
    public async Task<Issues> OfAsync(Func<CheckClient, Task> call)
    {
        var refused = await Assert.ThrowsAsync<RequestValidationException>(() => call(Client));
        Assert.False(_listener.Pending());
        return refused.Issues;
    }

    public void Dispose()
    {
        Client.Dispose();
        _listener.Stop();
    }
}
