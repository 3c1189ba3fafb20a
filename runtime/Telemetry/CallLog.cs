using Genviral.Gen.ForGenerated;
using Microsoft.Extensions.Logging;

namespace Genviral.Gen.Telemetry;

/// <summary>The lines of the log. Exceptions do not go there whole: their messages may quote a body.</summary>
internal static partial class CallLog
{
    internal static void Refused(ILogger logger, in CallLogEntry entry, in CallOutcome outcome)
        => Refused(logger, entry.Operation.Method, entry.Operation.PathTemplate, outcome.Status, outcome.Code, outcome.ErrorCode, entry.Client, entry.Operation.Name, entry.Attempts, entry.Milliseconds);

    internal static void Failed(ILogger logger, in CallLogEntry entry, in CallOutcome outcome)
        => Failed(logger, entry.Operation.Method, entry.Operation.PathTemplate, outcome.Status, outcome.ErrorType, entry.Client, entry.Operation.Name, entry.Attempts, entry.Milliseconds);

    internal static void Cancelled(ILogger logger, in CallLogEntry entry)
        => Cancelled(logger, entry.Operation.Method, entry.Operation.PathTemplate, entry.Client, entry.Operation.Name, entry.Attempts, entry.Milliseconds);

    internal static void Repeats(ILogger logger, string client, ApiOperation operation, int attempt, in CallOutcome outcome)
        => Repeats(logger, operation.Method, operation.PathTemplate, attempt, outcome.Status, outcome.Code, outcome.ErrorCode, outcome.ErrorType, client, operation.Name);

    [LoggerMessage(1, LogLevel.Warning, "{Method} {PathTemplate} was refused: HTTP {StatusCode}, code {code}, error_code {error_code}. {Client} {Endpoint}, attempts: {Attempts}, {ElapsedMilliseconds:0} ms", EventName = "CallRefused")]
    private static partial void Refused(
        ILogger logger, string method, string pathTemplate, int? statusCode, int? code, string? error_code, string client, string endpoint, int attempts, double elapsedMilliseconds);

    [LoggerMessage(2, LogLevel.Warning, "{Method} {PathTemplate} failed: {ErrorType}, HTTP {StatusCode}. {Client} {Endpoint}, attempts: {Attempts}, {ElapsedMilliseconds:0} ms", EventName = "CallFailed")]
    private static partial void Failed(
        ILogger logger, string method, string pathTemplate, int? statusCode, string? errorType, string client, string endpoint, int attempts, double elapsedMilliseconds);

    [LoggerMessage(3, LogLevel.Debug, "{Method} {PathTemplate} was cancelled by the caller. {Client} {Endpoint}, attempts: {Attempts}, {ElapsedMilliseconds:0} ms", EventName = "CallCancelled")]
    private static partial void Cancelled(
        ILogger logger, string method, string pathTemplate, string client, string endpoint, int attempts, double elapsedMilliseconds);

    [LoggerMessage(4, LogLevel.Information, "{Method} {PathTemplate} goes again after attempt {Attempt}: {ErrorType}, HTTP {StatusCode}, code {code}, error_code {error_code}. {Client} {Endpoint}", EventName = "CallRepeats")]
    private static partial void Repeats(
        ILogger logger, string method, string pathTemplate, int attempt, int? statusCode, int? code, string? error_code, string? errorType, string client, string endpoint);

    [LoggerMessage(5, LogLevel.Information, "{Client} makes no retries of its own: its HttpClient has a resilience handler. Set MaxRetries to have both", EventName = "RetriesLeft")]
    internal static partial void LeavesRetries(ILogger logger, string client);
}
