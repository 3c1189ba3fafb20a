using Genviral.Gen.Hosting.Tests.Harness;
using Microsoft.Extensions.Logging;
using Shop;

namespace Genviral.Gen.Hosting.Tests.Telemetry;

/// <summary>The lines of the log.</summary>
public class LogTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_refused_call_is_a_warning_with_code_and_error_code()
    {
        var log = new MemoryLog();
        await using var server = await ShopServer.StartAsync(200, """{ "ok": false, "code": 409, "error_code": "sold_out", "message": "private words" }""");
        using var client = server.Client(new GenviralClientOptions { Logger = log });

        await client.Items.BuyAsync("private words", new ItemsBuyRequest { Price = 1 }, Ct);

        var line = Assert.Single(log.Lines);
        Assert.Equal(LogLevel.Warning, line.Level);
        Assert.Equal("CallRefused", line.Id.Name);
        Assert.Equal(409, line.Parts["code"]);
        Assert.Equal("sold_out", line.Parts["error_code"]);
        Assert.Equal(200, line.Parts["StatusCode"]);
        Assert.Equal("items.buy", line.Parts["Endpoint"]);
        Assert.StartsWith("POST /items/{id}/buy was refused: HTTP 200, code 409, error_code sold_out. ShopClient items.buy, attempts: 1, ", line.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("private", line.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_that_works_leaves_no_line()
    {
        var log = new MemoryLog();
        await using var server = await ShopServer.StartAsync(200, """{ "ok": true }""");
        using var client = server.Client(new GenviralClientOptions { Logger = log });

        await client.PingAsync(Ct);

        Assert.Empty(log.Lines);
    }

    [Fact]
    public async Task An_unreadable_answer_is_a_warning_that_quotes_nothing()
    {
        var log = new MemoryLog();
        await using var server = await ShopServer.StartAsync(502, "<html>private words</html>");
        using var client = server.Client(new GenviralClientOptions { Logger = log, MaxRetries = 0 });

        await Assert.ThrowsAsync<ApiProtocolException>(() => client.Items.ListAsync(q: "private words", cancellationToken: Ct));

        var line = Assert.Single(log.Lines);
        Assert.Equal("CallFailed", line.Id.Name);
        Assert.StartsWith("GET /items failed: Genviral.Gen.ApiProtocolException, HTTP 502. ShopClient items.list, attempts: 1, ", line.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("private", line.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_sends_the_key_back_as_an_error_code_does_not_get_it_into_the_log()
    {
        var log = new MemoryLog();
        await using var server = await ShopServer.StartAsync(401, $$"""{ "ok": false, "error_code": "bad\n {{ShopServer.Key}}" }""");
        using var client = server.Client(new GenviralClientOptions { Logger = log });

        await client.PingAsync(Ct);

        Assert.Equal("bad ***", Assert.Single(log.Lines).Parts["error_code"]);
    }

    [Fact]
    public async Task A_cancelled_call_is_no_warning()
    {
        var log = new MemoryLog();
        using var client = new ShopClient(ShopServer.Key, new GenviralClientOptions { Logger = log });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.PingAsync(new CancellationToken(canceled: true)));

        Assert.Equal(LogLevel.Debug, Assert.Single(log.Lines).Level);
    }
}
