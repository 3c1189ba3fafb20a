using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Genviral.Gen.Telemetry;

/// <summary>What all clients of a process trace and measure with.</summary>
internal static class Instruments
{
    private static readonly string? Version = typeof(Instruments).Assembly.GetName().Version?.ToString(3);
    private static readonly Meter Meter = new(ApiTelemetry.MeterName, Version);

    internal static readonly ActivitySource Source = new(ApiTelemetry.ActivitySourceName, Version);

    /// <summary>How long calls take, with all their attempts and the waits between.</summary>
    internal static readonly Histogram<double> Duration = MakeDuration();

    /// <summary>How many attempts calls take.</summary>
    internal static readonly Histogram<long> Attempts = MakeAttempts();

    /// <summary>What the API sends and the spec does not know.</summary>
    internal static readonly Counter<long> Drift
        = Meter.CreateCounter<long>("genviral.client.drift", "{value}", "Values that the API sent and the spec does not know.");

#if NET9_0_OR_GREATER
    private static Histogram<double> MakeDuration() => Meter.CreateHistogram(
        "genviral.client.call.duration",
        "s",
        "Duration of calls, with all their attempts and the waits between.",
        tags: null,
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 60, 120] });

    private static Histogram<long> MakeAttempts() => Meter.CreateHistogram(
        "genviral.client.call.attempts",
        "{attempt}",
        "Attempts of calls.",
        tags: null,
        new InstrumentAdvice<long> { HistogramBucketBoundaries = [1, 2, 3, 4, 5, 10] });
#else
    private static Histogram<double> MakeDuration()
        => Meter.CreateHistogram<double>("genviral.client.call.duration", "s", "Duration of calls, with all their attempts and the waits between.");

    private static Histogram<long> MakeAttempts() => Meter.CreateHistogram<long>("genviral.client.call.attempts", "{attempt}", "Attempts of calls.");
#endif
}
