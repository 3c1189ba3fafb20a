using Genviral.Gen;
using Microsoft.Extensions.Logging;

namespace Genviral.Samples.Worker.Posting;

/// <summary>Tells the team that the API has moved on.</summary>
internal static partial class DriftLog
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "{Endpoint} answers at {Path} with an unknown {Kind}: {Value}")]
    public static partial void Unknown(ILogger log, string endpoint, string path, ApiDriftKind kind, string value);
}
