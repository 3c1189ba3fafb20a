namespace Genviral.Gen.Telemetry;

/// <summary>Attributes of spans and measurements: OpenTelemetry's for HTTP clients, and a few of one's own.</summary>
internal static class TagNames
{
    internal const string Method = "http.request.method";
    internal const string Template = "url.template";
    internal const string ServerAddress = "server.address";
    internal const string ServerPort = "server.port";
    internal const string Status = "http.response.status_code";
    internal const string ResendCount = "http.request.resend_count";
    internal const string ErrorType = "error.type";

    /// <summary>The emitted client's class.</summary>
    internal const string Client = "genviral.client";

    /// <summary>The endpoint's name in the spec.</summary>
    internal const string Endpoint = "genviral.endpoint";

    /// <summary>The envelope's own code, on spans of failures: it may tell more than the HTTP status.</summary>
    internal const string Code = "genviral.code";

    /// <summary>What is unknown, on the counter of drift.</summary>
    internal const string DriftKind = "genviral.drift.kind";
}
