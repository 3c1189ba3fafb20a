using Genviral.Gen.Generated.Tests.Harness;
using Genviral.Gen.Generated.Tests.Polling;
using Microsoft.AspNetCore.Http;

namespace Genviral.Gen.Generated.Tests.FollowUps;

/// <summary>Jobs that are waited for: what a job, a call and the clock can do, on a real server.</summary>
public sealed class PollingTests
{
    private static readonly VideosGenerateRequest Request = new() { Prompt = "a cat" };

    private readonly JumpingClock _clock = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_job_is_looked_at_until_it_is_done()
    {
        await using var server = await StatesAsync("queued", "running", "done");
        using var client = Client(server);

        var result = await client.Videos.GenerateAndWaitAsync(Request, cancellationToken: Token);

        Assert.True(result.Ok);
        Assert.Equal((ApiJobOutcome.Succeeded, "v 1", "done", 3), (result.Outcome, result.JobId, result.State, result.Looks));
        Assert.Equal(State.Done, result.Data.State);
        Assert.Equal(result.Data, result.EnsureOk());
        Assert.Equal(["POST /videos", "GET /videos/v%201", "GET /videos/v%201", "GET /videos/v%201"], server.Requests);
        Assert.Equal([TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(5)], _clock.Pauses);
        Assert.Equal(TimeSpan.FromSeconds(10), result.Elapsed);
    }

    [Fact]
    public async Task Progress_is_told_what_each_look_gave()
    {
        await using var server = await StatesAsync("queued", "painting", "done");
        using var client = Client(server);
        var seen = new Seen<Job>();

        await client.Videos.GenerateAndWaitAsync(Request, progress: seen, cancellationToken: Token);

        Assert.Equal(["queued", "painting", "done"], seen.Values.Select(job => job.State.Value));
    }

    [Fact]
    public async Task A_job_that_fails_is_no_failed_call()
    {
        await using var server = await StatesAsync("running", "cancelled");
        using var client = Client(server);

        var result = await client.Videos.GenerateAndWaitAsync(Request, cancellationToken: Token);

        Assert.False(result.Ok);
        Assert.Equal((ApiJobOutcome.JobFailed, "cancelled", true), (result.Outcome, result.State, result.Answer.Ok));
        Assert.Equal(State.Cancelled, result.Data!.State);
        var failure = Assert.Throws<ApiJobFailedException>(result.EnsureOk);
        Assert.Equal(("v 1", "cancelled", "/videos/{id}"), (failure.JobId, failure.State, failure.PathTemplate));
        Assert.Contains("'v 1' failed", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_look_that_fails_leaves_the_state_unknown()
    {
        await using var server = await LoopbackServer.StartAsync(request => request.Method == "POST" ? Started : Refused);
        using var client = Client(server);

        var result = await client.Videos.GenerateAndWaitAsync(Request, cancellationToken: Token);

        Assert.Equal((ApiJobOutcome.StateUnknown, "gone", "v 1"), (result.Outcome, result.Answer.ErrorCode, result.JobId));
        var failure = Assert.Throws<ApiErrorException>(result.EnsureOk);
        Assert.Equal(("gone", "v 1"), (failure.ErrorCode, failure.JobId));
    }

    [Fact]
    public async Task A_start_that_fails_starts_no_job()
    {
        await using var server = await LoopbackServer.StartAsync(_ => Refused);
        using var client = Client(server);

        var result = await client.Videos.GenerateAndWaitAsync(Request, cancellationToken: Token);

        Assert.Equal((ApiJobOutcome.NotStarted, "gone", null), (result.Outcome, result.Answer.ErrorCode, result.JobId));
        Assert.Single(server.Requests);
        Assert.Null(Assert.Throws<ApiErrorException>(result.EnsureOk).JobId);
    }

    [Fact]
    public async Task A_state_that_the_spec_does_not_name_goes_on_until_the_time_is_over()
    {
        await using var server = await StatesAsync("thinking");
        using var client = Client(server);

        var result = await client.Videos.GenerateAndWaitAsync(Request, new ApiPollingOptions { TimeLimit = TimeSpan.FromSeconds(12) }, cancellationToken: Token);

        Assert.Equal((ApiJobOutcome.TimedOut, "thinking", 3), (result.Outcome, result.State, result.Looks));
        Assert.Equal("thinking", result.Data!.State.Value);
        Assert.Equal("v 1", Assert.Throws<ApiTimeoutException>(result.EnsureOk).JobId);
    }

    [Fact(Timeout = 60_000)]
    public async Task The_time_limit_ends_a_look_that_hangs()
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            if (context.Request.Method == "GET")
            {
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
            }

            await context.Response.WriteAsync(Started, Token);
        });
        using var client = new PollingClient(server.Options);

        var result = await client.Videos.GenerateAndWaitAsync(Request, new ApiPollingOptions { TimeLimit = TimeSpan.FromMilliseconds(200) }, cancellationToken: Token);

        Assert.Equal((ApiJobOutcome.TimedOut, 0), (result.Outcome, result.Looks));
    }

    [Fact]
    public async Task The_caller_ends_the_waiting_with_the_own_token()
    {
        using var source = new CancellationTokenSource();
        await using var server = await LoopbackServer.StartAsync(request => request.Method == "POST" ? Started : InState("running"));
        using var client = new PollingClient(server.Options);
        var seen = new Seen<Job> { Then = _ => source.CancelAfter(TimeSpan.FromMilliseconds(20)) };

        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Videos.GenerateAndWaitAsync(Request, progress: seen, cancellationToken: source.Token));

        Assert.Equal(source.Token, cancelled.CancellationToken);
    }

    [Fact]
    public async Task The_caller_chooses_another_pause_and_the_API_a_longer_one()
    {
        var looks = 0;
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.Headers.RetryAfter = (context.Request.Method, looks) switch
            {
                ("POST", _) => "7",
                (_, 0) => "1",
                (_, 1) => "30",
                _ => (_clock.GetUtcNow() + TimeSpan.FromSeconds(20)).ToString("R"),
            };
            await context.Response.WriteAsync(context.Request.Method == "POST" ? Started : InState(looks++ < 3 ? "running" : "done"), Token);
        });
        using var client = Client(server);

        await client.Videos.GenerateAndWaitAsync(Request, new ApiPollingOptions { Interval = TimeSpan.FromSeconds(2) }, cancellationToken: Token);

        Assert.Equal([7, 2, 30, 20], _clock.Pauses.Select(pause => pause.TotalSeconds));
    }

    [Fact]
    public async Task An_answer_without_an_id_is_told_at_once()
    {
        await using var server = await LoopbackServer.StartAsync(_ => """{"ok":true,"code":200,"message":"","data":{"video":{"id":null}}}""");
        using var client = Client(server);

        var failure = await Assert.ThrowsAsync<ApiProtocolException>(() => client.Videos.GenerateAndWaitAsync(Request, cancellationToken: Token));

        Assert.Equal("/videos", failure.PathTemplate);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_look_that_comes_to_no_envelope_tells_the_job()
    {
        await using var server = await LoopbackServer.StartAsync(request => request.Method == "POST" ? Started : "<html>");
        using var client = Client(server);

        var failure = await Assert.ThrowsAsync<ApiProtocolException>(() => client.Videos.GenerateAndWaitAsync(Request, cancellationToken: Token));

        Assert.Equal("v 1", failure.JobId);
    }

    [Fact]
    public async Task Parameters_carry_over_and_numbers_are_states_too()
    {
        var tenant = Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e");
        var phases = new Queue<string>(["null", "{\"phase\":1}", "{\"phase\":null}", "{\"phase\":3}"]);
        await using var server = await LoopbackServer.StartAsync(request => Data(request.Method == "POST" ? """{"number":42}""" : phases.Dequeue()));
        using var client = Client(server);

        var result = await client.Exports.StartAndWaitAsync(tenant, cancellationToken: Token);

        Assert.Equal(Phase._3, result.EnsureOk().Phase);
        Assert.Equal(4, result.Looks);
        Assert.Equal([$"POST /{tenant}/exports", $"GET /{tenant}/exports/42"], server.Requests.Take(2));
        Assert.All(_clock.Pauses, pause => Assert.Equal(TimeSpan.FromMilliseconds(250), pause));
    }

    [Fact]
    public async Task The_id_may_stand_in_the_envelope_and_the_state_be_the_data()
    {
        await using var server = await LoopbackServer.StartAsync(request => request.Method == "POST"
            ? """{"ok":true,"code":200,"message":"","job":{"number":7}}"""
            : Data("\"ready\""));
        using var client = Client(server);

        var result = await client.Imports.RunAndWaitAsync(cancellationToken: Token);

        Assert.Equal("ready", result.EnsureOk());
        Assert.Equal(["POST /imports", "GET /imports/7"], server.Requests);
    }

    [Fact]
    public async Task An_option_that_cannot_be_used_is_refused_before_anything_is_sent()
    {
        await using var server = await StatesAsync("done");
        using var client = Client(server);

        await Assert.ThrowsAsync<ArgumentException>(() => client.Videos.GenerateAndWaitAsync(Request, new ApiPollingOptions { TimeLimit = TimeSpan.Zero }, cancellationToken: Token));
        await Assert.ThrowsAsync<ArgumentException>(() => client.Videos.GenerateAndWaitAsync(Request, new ApiPollingOptions { Interval = TimeSpan.FromSeconds(-1) }, cancellationToken: Token));

        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    public async Task An_id_that_cannot_be_asked_for_is_the_servers_fault(string id)
    {
        await using var server = await LoopbackServer.StartAsync(_ => Started.Replace("v 1", id, StringComparison.Ordinal));
        using var client = Client(server);

        var failure = await Assert.ThrowsAsync<ApiProtocolException>(() => client.Videos.GenerateAndWaitAsync(Request, cancellationToken: Token));

        Assert.StartsWith($"The job was started, but nobody can ask how it stands: its id in the answer is \"{id}\".", failure.Message, StringComparison.Ordinal);
        Assert.Equal(id, failure.JobId);
    }

    private const string Started = """{"ok":true,"code":202,"message":"Accepted","data":{"video":{"id":"v 1"}}}""";

    private const string Refused = """404 {"ok":false,"code":404,"message":"No","error_code":"gone"}""";

    private PollingClient Client(LoopbackServer server)
    {
        var options = server.Options;
        options.TimeProvider = _clock;
        return new PollingClient(options);
    }

    /// <summary>A server whose job goes through these states and stays in the last.</summary>
    private static Task<LoopbackServer> StatesAsync(params string[] states)
    {
        var look = 0;
        return LoopbackServer.StartAsync(request => request.Method == "POST" ? Started
            : look > 100 ? Refused // Nobody ends the waiting.
            : InState(states[Math.Min(look++, states.Length - 1)]));
    }

    private static string InState(string state) => Data($$"""{"id":"v 1","state":"{{state}}"}""");

    private static string Data(string data) => $$"""{"ok":true,"code":200,"message":"Fine","data":{{data}}}""";

    private sealed class Seen<T> : IProgress<T>
    {
        public List<T> Values { get; } = [];

        public Action<T> Then { get; init; } = _ => { };

        public void Report(T value)
        {
            Values.Add(value);
            Then(value);
        }
    }
}
