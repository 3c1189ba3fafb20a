using System.Net;
using System.Net.Sockets;
using Genviral.Gen.Runtime.Tests.Servers;
using Microsoft.AspNetCore.Http;
using Shop;

namespace Genviral.Gen.Hosting.Tests.Harness;

/// <summary>Answers calls of the shop's client over a real socket, one prepared answer after the other; the last stays.</summary>
internal sealed class ShopServer : IAsyncDisposable
{
    internal const string Key = "gva_live_1.s3cr3t";

    private readonly List<(int Status, string Body)> _answers;
    private readonly List<(string Path, IHeaderDictionary Headers)> _requests = [];
    private WebServer _server = null!;

    private ShopServer(IEnumerable<(int Status, string Body)> answers) => _answers = [.. answers];

    internal Uri Address => new(_server.Address, "/api/v1");

    internal IReadOnlyList<(string Path, IHeaderDictionary Headers)> Requests => _requests;

    internal static Task<ShopServer> StartAsync(int status, string body) => StartAsync([(status, body)]);

    internal static async Task<ShopServer> StartAsync(params (int Status, string Body)[] answers)
    {
        var server = new ShopServer(answers);
        server._server = await WebServer.StartAsync(server.AnswerAsync);
        return server;
    }

    internal ShopClient Client(GenviralClientOptions? options = null)
    {
        options ??= new GenviralClientOptions();
        options.BaseAddress ??= Address;
        return new ShopClient(Key, options);
    }

    /// <summary>An address on which nobody listens.</summary>
    internal static Uri NobodysAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        (int Status, string Body) answer;
        lock (_requests)
        {
            answer = _answers[Math.Min(_requests.Count, _answers.Count - 1)];
            _requests.Add((context.Request.Path + context.Request.QueryString, new HeaderDictionary(context.Request.Headers.ToDictionary())));
        }

        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(answer.Body);
    }
}
