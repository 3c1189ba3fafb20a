#pragma warning disable CA1848 // Shown in the README as people write it.
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NSubstitute;
using Shop;

namespace Genviral.Gen.Hosting.Tests.Readme;

/// <summary>The README's part on production, so that the compiler reads it, too; <see cref="ReadmeTests"/> sees that both say the same.</summary>
internal static class Production
{
    internal interface IVault
    {
        Task<string> ReadAsync(string name, CancellationToken cancellation);
    }

    internal static async Task RetriesAsync()
    {
        var options = new GenviralClientOptions
        {
            ApiKeyVariable = "SHOP_API_KEY",                       // or ApiKey, or ApiKeyProvider for keys that change
            Timeout = TimeSpan.FromSeconds(20),                    // each attempt, to the last byte
            MaxRetries = 2,
            MaxRetryDelay = TimeSpan.FromSeconds(30),
            MaxConcurrency = 8,                                    // attempts in flight; further calls wait in order
        };
        using var shop = new ShopClient(options);

        var patient = shop.WithOptions(new ApiCallOptions { Timeout = TimeSpan.FromMinutes(2), MaxRetries = 0 });
        var bought = await patient.Items.BuyAsync("42", new ItemsBuyRequest { Price = 9.5m });
        if (!bought.Ok)
        {
            Console.WriteLine($"{bought.ErrorCode} after {bought.Call.Attempts} attempts: {bought.Call.RetryEnd}");
        }
    }

    internal static GenviralClientOptions Credentials(IVault vault)
    {
        var rotating = new GenviralClientOptions { ApiKeyProvider = async cancellation => await vault.ReadAsync("shop", cancellation) };
        return rotating;
    }

    internal static void Hosts(WebApplicationBuilder builder, WebApplication app)
    {
        builder.Services.AddShopClient(builder.Configuration.GetSection("Shop"));
        builder.Services.AddShopClient("eu", options => options.BaseAddress = new Uri("https://eu.shop.example/api/v1"));

        app.MapGet("/items", async (IShopClient items, CancellationToken cancellation) => (await items.Items.ListAsync(cancellationToken: cancellation)).EnsureOk());
        app.MapGet("/eu/items", async ([FromKeyedServices("eu")] IShopClient items) => (await items.Items.ListAsync()).EnsureOk());
    }

    internal static void Telemetry(WebApplicationBuilder builder)
    {
        builder.Services.AddOpenTelemetry()
            .WithTracing(tracing => tracing.AddSource(ApiTelemetry.ActivitySourceName))
            .WithMetrics(metrics => metrics.AddMeter(ApiTelemetry.MeterName));
    }

    internal static void Drift(WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<GenviralClientOptions>(nameof(ShopClient)).Configure<ILogger<ShopClient>>((options, log) => options.OnDrift = drift
            => log.LogWarning("{Endpoint} {Path}: {Kind} '{Value}'", drift.Endpoint, drift.JsonPath, drift.Kind, drift.Value));
    }

    internal static async Task TestsAsync()
    {
        var fake = Substitute.For<IShopClient>();
        fake.Items.BuyAsync("42", Arg.Any<ItemsBuyRequest>(), Arg.Any<CancellationToken>()).Returns(ShopEnvelope<Item>.Failure(409, ShopErrorCodes.SoldOut));

        using var api = new ShopTestHandler();
        api.ItemsBuy.Replies(ShopEnvelope.Success(new Item { Id = "42", State = ItemState.Sold, Price = 9.5m }));
        using var tested = new ShopClient(api.CreateHttpClient());
        await tested.Items.BuyAsync("42", new ItemsBuyRequest { Price = 9.5m });
        Assert.Equal(9.5m, api.ItemsBuy.Requests[0].Body!.Price);
    }
}
