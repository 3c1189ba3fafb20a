using Genviral.Gen.ForGenerated;
using Genviral.Gen.Transport;

namespace Genviral.Gen.Retry;

/// <summary>All that decides whether another attempt follows.</summary>
internal readonly record struct RetryFacts
{
    /// <summary>The number of the attempt; 1 is the first.</summary>
    internal required int Attempt { get; init; }

    /// <summary>Attempts after the first, at most.</summary>
    internal required int MaxRetries { get; init; }

    internal required TimeSpan MaxRetryDelay { get; init; }

    /// <summary>Whether the server can tell a repetition, or it does no harm: by its method (RFC 9110, 9.2) or by its idempotency key.</summary>
    internal required bool IsHarmlessTwice { get; init; }

    internal bool IsReplayable { get; init; }

    internal AttemptOutcome Outcome { get; init; }

    /// <summary>The HTTP status; null when no answer came.</summary>
    internal int? Status { get; init; }

    /// <summary>The envelope's own code; null when there is no envelope.</summary>
    internal int? Code { get; init; }

    /// <summary>What the spec says of the error code: true: nothing happened; false: never again; null: it says nothing.</summary>
    internal bool? MayErrorCodeGoAgain { get; init; }

    /// <summary>How long the server asked to wait.</summary>
    internal TimeSpan? RetryAfter { get; init; }

    internal static RetryFacts Of(ApiRequest request, CallSettings settings, ApiDescription description, AttemptReport report) => new()
    {
        Attempt = report.Attempt,
        MaxRetries = settings.MaxRetriesOf(request.Operation),
        MaxRetryDelay = settings.MaxRetryDelay,
        IsHarmlessTwice = request.Operation.IsIdempotent || request.HasIdempotencyKey,
        IsReplayable = request.Body?.IsReplayable ?? true,
        Outcome = AttemptOutcomes.Of(report.Envelope, report.Failure),
        Status = report.Call?.StatusCode,
        Code = report.Envelope?.Code,
        MayErrorCodeGoAgain = Judge(description, report.Envelope?.ErrorCode),
        RetryAfter = report.RetryAfter,
    };

    private static bool? Judge(ApiDescription description, string? errorCode)
    {
        if (errorCode is null)
        {
            return null;
        }

        if (Array.IndexOf(description.NeverRetriedErrorCodes, errorCode) >= 0)
        {
            return false;
        }

        return Array.IndexOf(description.RetryableErrorCodes, errorCode) >= 0 ? true : null;
    }
}
