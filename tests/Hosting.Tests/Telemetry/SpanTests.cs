using System.Diagnostics;
using Genviral.Gen.Hosting.Tests.Harness;
using Shop;

namespace Genviral.Gen.Hosting.Tests.Telemetry;

/// <summary>One span a call, with what OpenTelemetry wants of HTTP clients.</summary>
public class SpanTests
{
    private const string Ok = """{ "ok": true, "data": { "items": [] } }""";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_call_that_works_is_a_span_with_the_attributes_of_an_HTTP_client()
    {
        using var listening = new Listening();
        await using var server = await ShopServer.StartAsync(200, Ok);
        using var client = server.Client();

        await client.Items.ListAsync(limit: 5, q: "private words", cancellationToken: Ct);

        var span = listening.Span;
        Assert.Equal("GET /items", span.DisplayName);
        Assert.Equal(ActivityKind.Client, span.Kind);
        Assert.Equal(ActivityStatusCode.Unset, span.Status);
        Assert.Equal("GET", span.GetTagItem("http.request.method"));
        Assert.Equal("/items", span.GetTagItem("url.template"));
        Assert.Equal("127.0.0.1", span.GetTagItem("server.address"));
        Assert.Equal(server.Address.Port, span.GetTagItem("server.port"));
        Assert.Equal(200, span.GetTagItem("http.response.status_code"));
        Assert.Equal("ShopClient", span.GetTagItem("genviral.client"));
        Assert.Equal("items.list", span.GetTagItem("genviral.endpoint"));
        Assert.Null(span.GetTagItem("error.type"));
        Assert.Null(span.GetTagItem("http.request.resend_count"));
    }

    [Fact]
    public async Task The_server_gets_the_trace_of_the_call()
    {
        using var listening = new Listening();
        await using var server = await ShopServer.StartAsync(200, Ok);
        using var client = server.Client();

        await client.Items.ListAsync(cancellationToken: Ct);

        Assert.Contains(listening.Span.TraceId.ToString(), server.Requests[0].Headers.TraceParent.ToString(), StringComparison.Ordinal);
        Assert.Null(Activity.Current);
    }

    [Fact]
    public async Task A_listener_that_throws_keeps_no_place()
    {
        using var stops = new ActivityListener
        {
            ShouldListenTo = source => source.Name == ApiTelemetry.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _ => throw new InvalidOperationException("listener"),
        };
        ActivitySource.AddActivityListener(stops);
        using var api = new ShopTestHandler();
        api.ItemsPhoto.RepliesRaw(_ => new HttpResponseMessage { Content = new ByteArrayContent([1, 2]) { Headers = { ContentType = new("image/png") } } });
        using var client = new ShopClient(api.CreateHttpClient(), new GenviralClientOptions { ApiKey = ShopServer.Key, MaxConcurrency = 1 });
        for (var i = 0; i < 3; i++)
        {
            var thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => client.Items.PhotoAsync("1", Ct).WaitAsync(TimeSpan.FromSeconds(20), Ct));
            Assert.Equal("listener", thrown.Message);
        }
    }

    [Fact]
    public async Task The_callers_span_is_the_parent()
    {
        using var listening = new Listening();
        using var source = new ActivitySource("caller");
        using var all = new ActivityListener { ShouldListenTo = s => s == source, Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded };
        ActivitySource.AddActivityListener(all);
        await using var server = await ShopServer.StartAsync(200, Ok);
        using var client = server.Client();
        using var caller = source.StartActivity("work");

        await client.Items.ListAsync(cancellationToken: Ct);

        Assert.Equal(caller!.SpanId, listening.Span.ParentSpanId);
        Assert.Same(caller, Activity.Current);
    }

    [Theory]
    [InlineData(200, "sold_out", "sold_out")]
    [InlineData(409, "sold_out", "sold_out")]
    [InlineData(409, "moved_to_mars", "_OTHER")]
    [InlineData(409, null, "_OTHER")]
    public async Task The_status_of_the_span_is_that_of_the_envelope(int status, string? code, string errorType)
    {
        using var listening = new Listening();
        var errorCode = code is null ? "null" : $"\"{code}\"";
        await using var server = await ShopServer.StartAsync(status, $$"""{ "ok": false, "code": 409, "error_code": {{errorCode}}, "message": "private words" }""");
        using var client = server.Client();

        var answer = await client.Items.BuyAsync("7", new ItemsBuyRequest { Price = 1 }, Ct);

        Assert.False(answer.Ok);
        var span = listening.Span;
        Assert.Equal("POST /items/{id}/buy", span.DisplayName);
        Assert.Equal(ActivityStatusCode.Error, span.Status);
        Assert.Null(span.StatusDescription);
        Assert.Equal(errorType, span.GetTagItem("error.type"));
        Assert.Equal(status, span.GetTagItem("http.response.status_code"));
        Assert.Equal(409, span.GetTagItem("genviral.code"));
    }

    [Fact]
    public async Task Attempts_that_are_repeated_are_events_of_one_span()
    {
        using var listening = new Listening();
        var log = new MemoryLog();
        await using var server = await ShopServer.StartAsync((503, """{ "ok": false, "code": 503, "error_code": "busy" }"""), (200, """{ "ok": true }"""));
        using var client = server.Client(new GenviralClientOptions { MaxRetryDelay = TimeSpan.FromMilliseconds(1), Logger = log });

        Assert.True((await client.PingAsync(Ct)).Ok);

        var span = listening.Span;
        Assert.Equal((200, 1), (span.GetTagItem("http.response.status_code"), span.GetTagItem("http.request.resend_count")));
        Assert.Equal(ActivityStatusCode.Unset, span.Status);
        var repetition = Assert.Single(span.Events);
        Assert.Equal("genviral.retry", repetition.Name);
        Assert.Equal("busy", repetition.Tags.ToDictionary(tag => tag.Key, tag => tag.Value)["error.type"]);
        Assert.Equal(2, Assert.Single(listening.Points("genviral.client.call.attempts")).GetHistogramSum());
        var line = Assert.Single(log.Lines);
        Assert.Equal(("CallRepeats", "busy"), (line.Id.Name, line.Parts["error_code"]));
    }

    [Fact]
    public async Task No_connection_is_named_as_NET_names_it()
    {
        using var listening = new Listening();
        using var client = new ShopClient(ShopServer.Key, new GenviralClientOptions { BaseAddress = ShopServer.NobodysAddress(), MaxRetries = 0 });

        await Assert.ThrowsAsync<ApiTransportException>(() => client.PingAsync(Ct));

        Assert.Equal("connection_error", listening.Span.GetTagItem("error.type"));
        Assert.Null(listening.Span.GetTagItem("http.response.status_code"));
        Assert.Equal(ActivityStatusCode.Error, listening.Span.Status);
    }

    [Fact]
    public async Task An_answer_that_is_none_and_a_call_that_is_cancelled_are_named_by_their_exceptions()
    {
        await using var server = await ShopServer.StartAsync(200, "<html>private words</html>");
        using var client = server.Client(new GenviralClientOptions { MaxRetries = 0 });
        using (var listening = new Listening())
        {
            await Assert.ThrowsAsync<ApiProtocolException>(() => client.PingAsync(Ct));
            Assert.Equal("Genviral.Gen.ApiProtocolException", listening.Span.GetTagItem("error.type"));
            Assert.Equal(200, listening.Span.GetTagItem("http.response.status_code"));
        }

        using (var listening = new Listening())
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.PingAsync(new CancellationToken(canceled: true)));
            Assert.Equal("System.OperationCanceledException", listening.Span.GetTagItem("error.type"));
        }
    }

    [Fact]
    public async Task A_cancellation_has_one_name_wherever_it_comes()
    {
        var isAsked = new TaskCompletionSource();
        var options = new GenviralClientOptions { BaseAddress = ShopServer.NobodysAddress(), Timeout = Timeout.InfiniteTimeSpan };
        options.ApiKeyProvider = async token =>
        {
            isAsked.SetResult();
            await Task.Delay(Timeout.Infinite, token);
            return "";
        };
        using var client = new ShopClient(options);
        using var listening = new Listening();
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Ct);

        var call = client.PingAsync(cancel.Token);
        await isAsked.Task;
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal("System.OperationCanceledException", listening.Span.GetTagItem("error.type"));
    }

    [Fact]
    public async Task Neither_keys_nor_values_nor_bodies_reach_a_span_or_a_measurement()
    {
        using var listening = new Listening();
        await using var server = await ShopServer.StartAsync(
            (500, """{ "ok": false, "error_code": "private words", "message": "private words", "data": "private words" }"""));
        using var client = server.Client(new GenviralClientOptions { MaxRetries = 0 });

        await client.Items.ListAsync(q: "private words", cancellationToken: Ct);
        await client.Items.BuyAsync("private words", new ItemsBuyRequest { Price = 42.42m }, Ct);

        Assert.Contains("POST /items/{id}/buy", listening.Text, StringComparison.Ordinal);
        Assert.Contains("genviral.client.call.duration", listening.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("private", listening.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", listening.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("42.42", listening.Text, StringComparison.Ordinal);
    }
}
