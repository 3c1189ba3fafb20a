using System.Collections.Concurrent;
using Genviral.Gen.ForGenerated;
using Genviral.Gen.Runtime.Tests.Twin;

namespace Genviral.Gen.Runtime.Tests.Soak;

/// <summary>Calls one after the other, at random, and looks at what each comes to.</summary>
internal sealed class SoakCaller(ApiConnection connection, SoakServer server, SecretWatch watch, SoakReport report, int seed)
{
    private static readonly ApiOperation Refresh = new("posts.refresh", "POST", "/posts/refresh");

    private readonly PostsGroup _posts = new(connection);
    private readonly Random _random = new(seed);

    internal async Task RunAsync(CancellationToken end)
    {
        for (var number = 0; !end.IsCancellationRequested; number++)
        {
            await CallAsync($"c{seed}-{number}");
        }
    }

    private async Task CallAsync(string call)
    {
        using var cancel = new CancellationTokenSource();
        if (_random.Next(20) == 0)
        {
            cancel.CancelAfter(_random.Next(1, 60));
        }

        var kind = _random.Next(4);
        var (outcome, attempts) = await OutcomeAsync(kind, call, cancel.Token);
        report.Count(outcome, attempts);
        var answers = server.Take(call);
        if (kind is 1 or 2)
        {
            CheckPost(answers);
        }
    }

    private async Task<(string Outcome, int Attempts)> OutcomeAsync(int kind, string call, CancellationToken cancellationToken)
    {
        try
        {
            var envelope = await SendAsync(kind, call, cancellationToken).WaitAsync(TimeSpan.FromMinutes(2), CancellationToken.None);
            watch.Look(envelope.Call + string.Concat(envelope.Call.Headers.SelectMany(header => header.Value)));
            if (!envelope.Ok)
            {
                Look(Assert.Throws<ApiErrorException>(() => envelope.EnsureOk()));
            }

            return (envelope.Ok ? "envelope, ok" : "envelope, not ok", envelope.Call.Attempts);
        }
        catch (ApiException exception) when (exception is ApiProtocolException or ApiTimeoutException or ApiTransportException)
        {
            Look(exception);
            return (exception.GetType().Name, exception.Attempts);
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested && exception.CancellationToken == cancellationToken)
        {
            return ("OperationCanceledException", 0);
        }
        catch (Exception exception)
        {
            report.Fault($"{exception}");
            return ("outside the policy", 0);
        }
    }

    private async Task<SampleEnvelope> SendAsync(int kind, string call, CancellationToken cancellationToken)
    {
        var post = new PostsCreateRequest { Caption = "c", Accounts = [new AccountRef { Id = "a" }] };
        switch (kind)
        {
            case 0:
                return await _posts.GetAsync(call, cancellationToken);
            case 1:
                return await _posts.CreateAsync(post, call, cancellationToken);
            case 2:
                var request = new ApiRequest(Refresh);
                request.Header("X-Trace", call);
                return await connection.SendAsync(request, SampleEnvelope.Read, cancellationToken);
            default:
                return await _posts.CreateAsync(post with { ExternalId = call }, call, cancellationToken);
        }
    }

    /// <summary>A POST without key was sent again after nothing but an answer that said so.</summary>
    private void CheckPost(IReadOnlyList<Fault> answers)
    {
        foreach (var answer in answers.SkipLast(1).Where(answer => !answer.MayGoAgain))
        {
            report.Fault($"A POST was sent again after '{answer.Name}': {string.Join(", ", answers.Select(each => each.Name))}");
        }
    }

    private void Look(ApiException exception)
    {
        watch.Look(exception + exception.BodyStart + string.Concat(exception.Headers.SelectMany(header => header.Value)));
        if (exception.Method.Length == 0 || exception.PathTemplate.Length == 0 || exception.Attempts == 0 || exception.RetryEnd == ApiRetryEnd.Succeeded)
        {
            report.Fault($"A failure that does not tell what was called ({exception.Method} {exception.PathTemplate}, {exception.Attempts} attempts, {exception.RetryEnd}): {exception}");
        }
    }
}
