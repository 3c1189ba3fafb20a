using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Genviral.Gen.Hosting.Tests.Harness;

/// <summary>Keeps the lines of all categories of a host.</summary>
internal sealed class MemoryLogs : ILoggerProvider
{
    private readonly ConcurrentQueue<(string Category, MemoryLog Log)> _logs = [];

    internal IReadOnlyList<(string Category, string Text)> Lines
        => [.. _logs.SelectMany(log => log.Log.Lines.Select(line => (log.Category, line.Text)))];

    public ILogger CreateLogger(string categoryName)
    {
        var log = new MemoryLog();
        _logs.Enqueue((categoryName, log));
        return log;
    }

    public void Dispose()
    {
    }
}
