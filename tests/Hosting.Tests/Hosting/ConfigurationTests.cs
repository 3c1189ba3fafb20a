using Genviral.Gen.Hosting.Tests.Harness;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Shop;
using Tenants;

namespace Genviral.Gen.Hosting.Tests.Hosting;

/// <summary>Options from a configuration.</summary>
public class ConfigurationTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_setting_has_a_key()
    {
        var options = await OptionsAsync(
            ("BaseAddress", "https://eu.shop.example/v1"),
            ("ApiKey", "some-key"),
            ("apikeyvariable", "SHOP_KEY"),
            ("UserAgent", "Checkout/1.0"),
            ("MaxResponseBytes", "1000000"),
            ("AllowInsecureTransport", "true"),
            ("Timeout", "30s"),
            ("MaxRetries", "1"),
            ("MaxRetryDelay", "00:00:20"),
            ("MaxConcurrency", "4"),
            ("ValidateRequests", "False"),
            ("ReportUnknownMembers", "true"));

        Assert.Equal("https://eu.shop.example/v1", options.BaseAddress!.ToString());
        Assert.Equal("some-key", options.ApiKey);
        Assert.Equal("SHOP_KEY", options.ApiKeyVariable);
        Assert.Equal("Checkout/1.0", options.UserAgent);
        Assert.Equal(1_000_000, options.MaxResponseBytes);
        Assert.True(options.AllowInsecureTransport);
        Assert.Equal(TimeSpan.FromSeconds(30), options.Timeout);
        Assert.Equal(1, options.MaxRetries);
        Assert.Equal(TimeSpan.FromSeconds(20), options.MaxRetryDelay);
        Assert.Equal(4, options.MaxConcurrency);
        Assert.False(options.ValidateRequests);
        Assert.True(options.ReportUnknownMembers);
    }

    [Theory]
    [InlineData("Timout", "30s", "There is no setting 'Timout'. Did you mean 'Timeout'?")]
    [InlineData("Retry:Count", "3", "There is no setting 'Retry:Count'. ")]
    [InlineData("Timeout", "30", "The setting 'Timeout' cannot be read. Expected a duration, as 30s or 00:00:30, but got \"30\".")]
    [InlineData("MaxRetries", "1,5", "The setting 'MaxRetries' cannot be read. Expected a whole number, but got \"1,5\".")]
    [InlineData("ValidateRequests", "yes", "The setting 'ValidateRequests' cannot be read. Expected true or false, but got \"yes\".")]
    [InlineData("BaseAddress", "shop.example", "The setting 'BaseAddress' cannot be read. Expected an absolute http or https URL, but got \"shop.example\".")]
    [InlineData("MaxConcurrency", "0", "GenviralClientOptions.MaxConcurrency must be 1 or more.")]
    [InlineData("Timeout", "0s", "GenviralClientOptions.Timeout must be positive")]
    [InlineData("ApiKeyVariable", "NOBODY_SETS_THIS", "The environment variable NOBODY_SETS_THIS, which should hold the API key, is not set.")]
    [InlineData("BaseAddress", "http://shop.example", "", "ApiKey", "s3cr3t-key")]
    public async Task A_host_does_not_start_with_a_setting_that_is_unknown_or_cannot_be_used(string name, string value, string message, string? other = null, string? otherValue = null)
    {
        var thrown = await Assert.ThrowsAsync<OptionsValidationException>(() => OptionsAsync(other is null ? [(name, value)] : [(name, value), (other, otherValue!)]));

        Assert.Contains(message, Assert.Single(thrown.Failures), StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_fault_is_told_at_once()
    {
        var thrown = await Assert.ThrowsAsync<OptionsValidationException>(() => OptionsAsync(("Timout", "1s"), ("Retries", "1"), ("MaxConcurrency", "many")));

        Assert.Equal(3, thrown.Failures.Count());
    }

    [Fact]
    public async Task Code_goes_before_the_configuration()
    {
        var options = await OptionsAsync([("MaxRetries", "5"), ("MaxConcurrency", "5")], options => options.MaxRetries = 1);

        Assert.Equal((1, 5), (options.MaxRetries, options.MaxConcurrency));
    }

    [Fact]
    public async Task Headers_of_the_spec_are_settings_too()
    {
        using var host = Host(services => services.AddTenantClient(Section(("BaseAddress", "https://t.example"), ("xtenant", "t1"), ("XRegion", "us"))));
        await host.StartAsync(Ct);

        var options = host.Services.GetRequiredService<IOptionsMonitor<TenantClientOptions>>().Get("TenantClient");
        Assert.Equal("t1", options.XTenant);
        Assert.Equal(Region.Us, options.XRegion);
    }

    [Theory]
    [InlineData("XRegion", "mars", "The setting 'XRegion' cannot be read. Expected one of \"eu\", \"us\", but got \"mars\".")]
    [InlineData("XTennant", "t1", "There is no setting 'XTennant'. Did you mean 'XTenant'?")]
    [InlineData("UserAgent", "x", "The header 'X-Tenant' has no value.")]
    public async Task Headers_that_are_misspelt_unfit_or_missing_stop_the_host(string name, string value, string message)
    {
        using var host = Host(services => services.AddTenantClient(Section(("BaseAddress", "https://t.example"), (name, value))));

        var thrown = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(Ct));

        Assert.Contains(message, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_of_one_client_does_not_bind_another()
    {
        using var host = Host(services =>
        {
            services.AddShopClient("a", Section(("MaxRetries", "1")));
            services.AddShopClient("b", Section(("MaxRetries", "2")));
        });
        await host.StartAsync(Ct);

        var options = host.Services.GetRequiredService<IOptionsMonitor<GenviralClientOptions>>();
        Assert.Equal((1, 2), (options.Get("ShopClient:a").MaxRetries, options.Get("ShopClient:b").MaxRetries));
    }

    private static Task<GenviralClientOptions> OptionsAsync(params (string Name, string Value)[] settings) => OptionsAsync(settings, configure: null);

    private static async Task<GenviralClientOptions> OptionsAsync((string Name, string Value)[] settings, Action<GenviralClientOptions>? configure)
    {
        Environment.SetEnvironmentVariable("SHOP_KEY", "key-of-the-shop");
        using var host = Host(services => services.AddShopClient(Section(settings), configure));
        await host.StartAsync(Ct);
        return host.Services.GetRequiredService<IOptionsMonitor<GenviralClientOptions>>().Get("ShopClient");
    }

    private static IHost Host(Action<IServiceCollection> add)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        add(builder.Services);
        return builder.Build();
    }

    private static IConfigurationSection Section(params (string Name, string Value)[] settings)
        => new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create("Shop:" + setting.Name, (string?)setting.Value)))
            .Build()
            .GetSection("Shop");
}
