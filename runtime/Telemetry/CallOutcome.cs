using Genviral.Gen.ForGenerated;
using Genviral.Gen.Responses;

namespace Genviral.Gen.Telemetry;

/// <summary>How a call ended, in what may be shown to everybody.</summary>
/// <param name="Status">The HTTP status; null where no answer came.</param>
/// <param name="ErrorType">Why it failed, in one of few words; null for a success.</param>
internal readonly record struct CallOutcome(int? Status, string? ErrorType)
{
    /// <summary>The envelope's code; null where there is no envelope.</summary>
    internal int? Code { get; private init; }

    /// <summary>The API's error code, whether the spec knows it or not, short and without the key.</summary>
    internal string? ErrorCode { get; private init; }

    internal bool IsSuccess => ErrorType is null;

    /// <param name="description">Says which error codes are known.</param>
    /// <param name="call">The answer; null where none came.</param>
    /// <param name="envelope">What was read of it; null where nothing could be.</param>
    /// <param name="exception">Else why not.</param>
    internal static CallOutcome Of(ApiDescription description, ApiCall? call, IApiEnvelope? envelope, Exception? exception)
    {
        if (envelope is null)
        {
            return new CallOutcome(call?.StatusCode ?? (exception as ApiException)?.StatusCode, Telemetry.ErrorType.Of(exception!));
        }

        return envelope.Ok
            ? new CallOutcome(call?.StatusCode, null)
            : new CallOutcome(call?.StatusCode, Telemetry.ErrorType.Of(envelope.ErrorCode, description.KnownErrorCodes))
            {
                Code = envelope.Code,
                ErrorCode = Show(envelope.ErrorCode, call),
            };
    }

    /// <summary>A server may send anything for a code: a page, or the key.</summary>
    private static string? Show(string? errorCode, ApiCall? call)
        => errorCode is null ? null : BodyText.Line(call?.Redact(errorCode) ?? errorCode);
}
