using System.Collections.Concurrent;
using Genviral.Gen.Runtime.Tests.Servers;

namespace Genviral.Gen.Runtime.Tests.Soak;

/// <summary>Answers at random, and knows of each call what it was answered.</summary>
internal sealed class SoakServer : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<Fault>> _answers = new();
    private readonly ConcurrentDictionary<string, int> _counts = new();
    private readonly SocketServer _other;
    private readonly SocketServer _server;

    internal SoakServer(Random random, SecretWatch watch)
    {
        _other = new SocketServer(
            visit =>
            {
                watch.Look(visit.Request);
                return visit.SendAsync(SocketServer.Json(Outcomes.Calls.OkPost));
            },
            keepsRequests: false);
        var faults = new Faults(_other.Address);
        _server = new SocketServer(
            visit =>
            {
                var fault = faults.Any(random);
                _counts.AddOrUpdate(fault.Name, 1, static (_, count) => count + 1);
                if (visit.Header("X-Trace") is { } call)
                {
                    _answers.GetOrAdd(call, static _ => new()).Enqueue(fault);
                }

                return fault.Answer(visit);
            },
            keepsRequests: false);
    }

    internal Uri Address => _server.Address;

    internal IReadOnlyDictionary<string, int> Counts => _counts;

    /// <summary>What a call was answered, in order; it is forgotten afterwards.</summary>
    internal IReadOnlyList<Fault> Take(string call) => _answers.TryRemove(call, out var answers) ? [.. answers] : [];

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _other.DisposeAsync();
    }
}
