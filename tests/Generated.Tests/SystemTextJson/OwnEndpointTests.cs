using System.Net;
using Library;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Genviral.Gen.Generated.Tests.SystemTextJson;

/// <summary>A consumer's own minimal API takes and returns emitted types.</summary>
public sealed class OwnEndpointTests
{
    [Fact]
    public async Task Endpoints_return_emitted_types_as_the_spec_writes_them()
    {
        await using var app = await StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        var cancellation = TestContext.Current.CancellationToken;

        Assert.Equal("""[{"type":"video","url":"/v"},{"type":"sound","hertz":440}]""", await http.GetStringAsync(new Uri("/media", UriKind.Relative), cancellation));
        Assert.Equal("""{"type":"video","url":"/v"}""", await http.GetStringAsync(new Uri("/medium", UriKind.Relative), cancellation));
        var echoed = await http.PostAsync(new Uri("/echo", UriKind.Relative), Json("""{"type":"image","urls":["/i"],"alt":null}"""), cancellation);
        Assert.Equal("""{"type":"image","urls":["/i"],"alt":null}""", await echoed.Content.ReadAsStringAsync(cancellation));
        var refused = await http.PostAsync(new Uri("/echo", UriKind.Relative), Json("""{"type":"image","urls":"none"}"""), cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    private static async Task<WebApplication> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, LibraryJsonTypeInfoResolver.Default));
        var app = builder.Build();
        Medium video = new Video { Url = new Uri("/v", UriKind.Relative) };
        var sound = new UnknownMedium { Discriminator = "sound", Json = System.Text.Json.JsonElement.Parse("""{"type":"sound","hertz":440}""") };
        app.MapGet("/media", IReadOnlyList<Medium> () => [video, sound]);
        app.MapGet("/medium", () => TypedResults.Ok(video));
        app.MapPost("/echo", (Medium medium) => medium);
        await app.StartAsync();
        return app;
    }

    private static StringContent Json(string text) => new(text, System.Text.Encoding.UTF8, "application/json");
}
