using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Genviral.Gen.Generated.Tests.Harness;

/// <summary>A real web server on a free loopback port that answers as a test says, and keeps the targets of what came.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private LoopbackServer(WebApplication app) => _app = app;

    public Uri Address { get; private set; } = null!;

    /// <summary>Method, path and query of each request, in order: <c>GET /items?page=2</c>.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public GenviralClientOptions Options => new() { BaseAddress = Address };

    public static async Task<LoopbackServer> StartAsync(RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Limits.MaxRequestBodySize = null;
        });
        var server = new LoopbackServer(builder.Build());
        server._app.Run(context =>
        {
            server.Requests.Enqueue($"{context.Request.Method} {context.Request.Path}{context.Request.QueryString}");
            return answer(context);
        });
        await server._app.StartAsync();
        server.Address = new Uri(server._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        return server;
    }

    /// <summary>A server whose answers are JSON texts; one that begins with a number has that status.</summary>
    public static Task<LoopbackServer> StartAsync(Func<HttpRequest, string> answer)
        => StartAsync(async context =>
        {
            var text = answer(context.Request);
            if (char.IsDigit(text[0]))
            {
                context.Response.StatusCode = int.Parse(text[..3], null);
                text = text[4..];
            }

            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(text, context.RequestAborted);
        });

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
