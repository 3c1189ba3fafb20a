namespace Genviral.Gen;

/// <summary>The names under which every emitted client traces and measures its calls.</summary>
/// <remarks>
/// One span and one measurement stand for one call, however many attempts it took; the attempts themselves are the spans and measurements
/// of <c>System.Net.Http</c>. Neither holds bodies, path values, query values or keys.
/// </remarks>
public static class ApiTelemetry
{
    /// <summary>The <see cref="System.Diagnostics.ActivitySource"/>, for <c>AddSource</c> of OpenTelemetry: <c>Genviral.Gen</c>.</summary>
    public const string ActivitySourceName = "Genviral.Gen";

    /// <summary>The <see cref="System.Diagnostics.Metrics.Meter"/>, for <c>AddMeter</c> of OpenTelemetry: <c>Genviral.Gen</c>.</summary>
    public const string MeterName = "Genviral.Gen";
}
