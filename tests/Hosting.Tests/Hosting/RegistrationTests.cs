using Genviral.Gen.Hosting.Tests.Harness;
using Genviral.Gen.Runtime.Tests.Servers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Shop;
using Tenants;

namespace Genviral.Gen.Hosting.Tests.Hosting;

/// <summary>Clients from a service provider.</summary>
public class RegistrationTests
{
    private const string Ok = """{ "ok": true }""";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_client_is_given_by_its_interface_and_by_its_class_each_time_anew()
    {
        await using var server = await ShopServer.StartAsync(200, Ok);
        await using var provider = Services(server).BuildServiceProvider();

        Assert.True((await provider.GetRequiredService<IShopClient>().PingAsync(Ct)).Ok);
        Assert.True((await provider.GetRequiredService<ShopClient>().PingAsync(Ct)).Ok);
        Assert.NotSame(provider.GetRequiredService<IShopClient>(), provider.GetRequiredService<IShopClient>());
        Assert.Equal("Bearer " + ShopServer.Key, server.Requests[0].Headers.Authorization);
    }

    [Fact]
    public async Task Places_in_flight_are_shared_by_all_clients_of_a_name()
    {
        var (inFlight, most) = (0, 0);
        await using var server = await WebServer.StartAsync(async context =>
        {
            var now = Interlocked.Increment(ref inFlight);
            most = Math.Max(most, now);
            await Task.Delay(20, Ct);
            Interlocked.Decrement(ref inFlight);
            await context.Response.WriteAsync(Ok, Ct);
        });
        var services = new ServiceCollection();
        services.AddShopClient(options =>
        {
            options.ApiKey = ShopServer.Key;
            options.BaseAddress = server.Address;
            options.MaxConcurrency = 2;
        });
        await using var provider = services.BuildServiceProvider();

        await Task.WhenAll(Enumerable.Range(0, 12).Select(async _ =>
        {
            await using var scope = provider.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<IShopClient>().PingAsync(Ct);
        }));

        Assert.Equal(2, most);
    }

    [Fact]
    public async Task A_client_that_is_disposed_takes_neither_connections_nor_places_along()
    {
        await using var server = await ShopServer.StartAsync(200, Ok);
        await using var provider = Services(server).BuildServiceProvider();
        await using (var scope = provider.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<IShopClient>().PingAsync(Ct);
        }

        using (var client = provider.GetRequiredService<IShopClient>())
        {
            await client.PingAsync(Ct);
        }

        Assert.True((await provider.GetRequiredService<IShopClient>().PingAsync(Ct)).Ok);
    }

    [Fact]
    public async Task Named_clients_are_keyed_services_with_options_of_their_own()
    {
        await using var europe = await ShopServer.StartAsync(200, Ok);
        await using var america = await ShopServer.StartAsync(200, Ok);
        var services = new ServiceCollection();
        services.AddShopClient("eu", options => (options.ApiKey, options.BaseAddress) = ("key-of-europe", europe.Address));
        services.AddShopClient("us", options => (options.ApiKey, options.BaseAddress) = ("key-of-america", america.Address));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredKeyedService<IShopClient>("eu").PingAsync(Ct);
        await provider.GetRequiredKeyedService<ShopClient>("us").PingAsync(Ct);

        Assert.Equal("Bearer key-of-europe", Assert.Single(europe.Requests).Headers.Authorization);
        Assert.Equal("Bearer key-of-america", Assert.Single(america.Requests).Headers.Authorization);
        Assert.Null(provider.GetService<IShopClient>());
    }

    [Fact]
    public async Task Clients_of_two_APIs_do_not_share_options_under_one_name()
    {
        await using var server = await ShopServer.StartAsync(200, Ok);
        var services = new ServiceCollection();
        services.AddShopClient("main", options => (options.ApiKey, options.BaseAddress) = ("shop-key", server.Address));
        services.AddTenantClient("main", options => (options.ApiKey, options.BaseAddress, options.XTenant) = ("tenant-key", server.Address, "t1"));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredKeyedService<ITenantClient>("main").RenameAsync(new RenameRequest { Name = "n" }, Ct);
        await provider.GetRequiredKeyedService<IShopClient>("main").PingAsync(Ct);

        Assert.Equal("/api/v1/rename?api_key=tenant-key", server.Requests[0].Path);
        Assert.Equal("t1", server.Requests[0].Headers["X-Tenant"]);
        Assert.Equal("Bearer shop-key", server.Requests[1].Headers.Authorization);
    }

    [Fact]
    public async Task The_builder_configures_the_HttpClient()
    {
        await using var server = await ShopServer.StartAsync(200, Ok);
        var services = Services(server, builder => builder.ConfigureHttpClient(http => http.DefaultRequestHeaders.Add("X-Team", "blue")));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IShopClient>().PingAsync(Ct);

        Assert.Equal("blue", Assert.Single(server.Requests).Headers["X-Team"]);
    }

    [Fact]
    public async Task The_clock_of_the_host_is_the_clients_too_unless_its_options_have_one()
    {
        var (hosts, own) = (new FakeTimeProvider(), new FakeTimeProvider());
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(hosts);
        services.AddShopClient();
        services.AddShopClient("own", options => options.TimeProvider = own);
        await using var provider = services.BuildServiceProvider();
        await using var without = new ServiceCollection().AddShopClient().Services.BuildServiceProvider();

        Assert.Same(hosts, OptionsOf(provider, "ShopClient").TimeProvider);
        Assert.Same(own, OptionsOf(provider, "ShopClient:own").TimeProvider);
        Assert.Null(OptionsOf(without, "ShopClient").TimeProvider);
    }

    [Fact]
    public void Connections_are_set_up_as_the_clients_own()
    {
        using var handler = Assert.IsType<SocketsHttpHandler>(ForGenerated.ApiConnections.MakeHandler());

        Assert.False(handler.AllowAutoRedirect);
        Assert.False(handler.UseCookies);
        Assert.Equal(System.Net.DecompressionMethods.All, handler.AutomaticDecompression);
    }

    [Fact]
    public async Task Lines_go_to_the_hosts_log_under_the_clients_name_and_show_no_query()
    {
        var log = new MemoryLogs();
        await using var server = await ShopServer.StartAsync(404, """{ "ok": false, "error_code": "not_found" }""");
        var services = Services(server);
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IShopClient>().Items.ListAsync(q: "private words", cancellationToken: Ct);

        var line = Assert.Single(log.Lines);
        Assert.Equal("Shop.ShopClient", line.Category);
        Assert.Contains("error_code not_found", line.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData(2, 2)]
    public async Task Beside_a_resilience_handler_the_client_leaves_retries_to_it_unless_they_are_set(int? set, int expected)
    {
        await using var server = await ShopServer.StartAsync(500, """{ "ok": false }""");
        var services = Services(server, builder => builder.AddStandardResilienceHandler(standard => standard.Retry.Delay = TimeSpan.FromMilliseconds(1)), options => options.MaxRetries = set);
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<IShopClient>();

        Assert.Equal(expected, provider.GetRequiredService<IOptionsMonitor<GenviralClientOptions>>().Get("ShopClient").MaxRetries);
        if (set is null)
        {
            await client.PingAsync(Ct);
            Assert.Equal(4, server.Requests.Count);
        }
    }

    private static GenviralClientOptions OptionsOf(IServiceProvider provider, string name)
        => provider.GetRequiredService<IOptionsMonitor<GenviralClientOptions>>().Get(name);

    private static ServiceCollection Services(ShopServer server, Action<IHttpClientBuilder>? build = null, Action<GenviralClientOptions>? configure = null)
    {
        var services = new ServiceCollection();
        var builder = services.AddShopClient(options =>
        {
            options.ApiKey = ShopServer.Key;
            options.BaseAddress = server.Address;
            configure?.Invoke(options);
        });
        build?.Invoke(builder);
        return services;
    }
}
