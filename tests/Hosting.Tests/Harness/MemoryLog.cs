using Microsoft.Extensions.Logging;

namespace Genviral.Gen.Hosting.Tests.Harness;

/// <summary>Keeps the lines of a log, with their parts.</summary>
internal sealed class MemoryLog : ILogger
{
    internal List<Line> Lines { get; } = [];

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var parts = ((IEnumerable<KeyValuePair<string, object?>>)state!).ToDictionary(part => part.Key, part => part.Value);
        lock (Lines)
        {
            Lines.Add(new Line(logLevel, eventId, formatter(state, exception) + exception, parts));
        }
    }

    internal sealed record Line(LogLevel Level, EventId Id, string Text, IReadOnlyDictionary<string, object?> Parts);
}
