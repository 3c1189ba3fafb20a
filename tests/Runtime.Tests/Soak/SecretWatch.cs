using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace Genviral.Gen.Runtime.Tests.Soak;

/// <summary>Hears every log line, span and measurement, and keeps those that show a secret.</summary>
internal sealed class SecretWatch : ILogger, IDisposable
{
    private readonly string _secret;
    private readonly ActivityListener _spans;
    private readonly MeterListener _measurements = new();
    private readonly List<string> _leaks = [];
    private long _heard;

    internal SecretWatch(string secret)
    {
        _secret = secret;
        _spans = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span => Look(span.DisplayName + span.StatusDescription + Text(span.TagObjects) + string.Concat(span.Events.Select(@event => @event.Name + Text(@event.Tags)))),
        };
        ActivitySource.AddActivityListener(_spans);
        _measurements.InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument);
        _measurements.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Look(instrument.Name + Text(tags.ToArray())));
        _measurements.SetMeasurementEventCallback<int>((instrument, _, tags, _) => Look(instrument.Name + Text(tags.ToArray())));
        _measurements.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Look(instrument.Name + Text(tags.ToArray())));
        _measurements.Start();
    }

    /// <summary>How many texts were looked at.</summary>
    internal long Heard => Volatile.Read(ref _heard);

    internal IReadOnlyList<string> Leaks
    {
        get
        {
            lock (_leaks)
            {
                return [.. _leaks];
            }
        }
    }

    internal void Look(string text)
    {
        Interlocked.Increment(ref _heard);
        if (text.Contains(_secret, StringComparison.Ordinal))
        {
            lock (_leaks)
            {
                _leaks.Add(text);
            }
        }
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        => Look(formatter(state, exception) + exception + (state is IEnumerable<KeyValuePair<string, object?>> values ? Text(values) : ""));

    public void Dispose()
    {
        _spans.Dispose();
        _measurements.Dispose();
    }

    private static string Text(IEnumerable<KeyValuePair<string, object?>> tags) => string.Concat(tags.Select(tag => $" {tag.Key}={tag.Value}"));
}
