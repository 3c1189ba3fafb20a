using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Genviral.Gen.Hosting.Tests.Harness;

/// <summary>OpenTelemetry as a host sets it up, exporting to memory.</summary>
internal sealed class Listening : IDisposable
{
    private readonly List<Activity> _spans = [];
    private readonly List<MetricSnapshot> _metrics = [];
    private readonly TracerProvider _tracer;
    private readonly MeterProvider _meter;

    internal Listening()
    {
        _tracer = Sdk.CreateTracerProviderBuilder().AddSource(ApiTelemetry.ActivitySourceName).AddInMemoryExporter(_spans).Build();
        _meter = Sdk.CreateMeterProviderBuilder().AddMeter(ApiTelemetry.MeterName).AddInMemoryExporter(_metrics).Build();
    }

    internal Activity Span
    {
        get
        {
            _tracer.ForceFlush();
            return Assert.Single(_spans);
        }
    }

    /// <summary>All that the exporters have been given, as text.</summary>
    internal string Text
    {
        get
        {
            _tracer.ForceFlush();
            _meter.ForceFlush();
            var spans = _spans.SelectMany(span => span.TagObjects
                .Concat(span.Events.SelectMany(e => e.Tags))
                .Select(tag => $"{tag.Key}={tag.Value}")
                .Prepend($"{span.DisplayName} {span.StatusDescription}"));
            var points = _metrics.SelectMany(metric => metric.MetricPoints.SelectMany(point => Tags(point).Select(tag => $"{tag.Key}={tag.Value}").Prepend(metric.Name)));
            return string.Join("\n", spans.Concat(points));
        }
    }

    /// <summary>The points of an instrument; none where it has measured nothing.</summary>
    internal IReadOnlyList<MetricPoint> Points(string instrument)
    {
        _metrics.Clear();
        _meter.ForceFlush();
        return [.. _metrics.Where(metric => metric.Name == instrument).SelectMany(metric => metric.MetricPoints)];
    }

    internal string? Unit(string instrument) => _metrics.Single(metric => metric.Name == instrument).Unit;

    internal static Dictionary<string, object?> Tags(MetricPoint point)
    {
        var tags = new Dictionary<string, object?>();
        foreach (var tag in point.Tags)
        {
            tags.Add(tag.Key, tag.Value);
        }

        return tags;
    }

    public void Dispose()
    {
        _tracer.Dispose();
        _meter.Dispose();
    }
}
