using System.Globalization;
using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Testing;

/// <summary>What the spec allows an endpoint to answer.</summary>
internal sealed class ReplyRules(ApiOperation operation, EnvelopeShape api, DeclaredErrors errors)
{
    private const int Ok = 200;

    internal ApiOperation Operation => operation;

    private EnvelopeShape OfFailure => operation.Envelope is null ? api : api.OfFailure;

    internal bool AreCodesNumbers => errors.AreNumbers;

    /// <summary>Where a success or a failure has its parts.</summary>
    internal EnvelopeShape ShapeOf(bool isOk) => isOk ? operation.Envelope ?? api : OfFailure;

    /// <summary>The HTTP status that <paramref name="envelope"/> comes with.</summary>
    /// <exception cref="ArgumentException">The spec does not allow it.</exception>
    internal int StatusOf(IApiEnvelope envelope) => envelope.Ok ? SuccessStatus(envelope.Code) : FailureStatus(envelope);

    private int SuccessStatus(int code)
    {
        if (operation.IsSuccess(code))
        {
            return code;
        }

        // 200 is what nobody said; of what somebody said, nothing is changed.
        return code == Ok ? operation.SuccessStatuses[0] : throw Refuse($"success with {Number(code)}", operation.SuccessStatuses.Length == 0 ? "any 2xx" : List(operation.SuccessStatuses));
    }

    private int FailureStatus(IApiEnvelope envelope)
    {
        if (envelope.ErrorCode is { } code)
        {
            if (Array.IndexOf(operation.ErrorCodes, code) < 0)
            {
                throw Refuse($"the error code '{code}'", operation.ErrorCodes.Length == 0 ? "none" : string.Join(", ", operation.ErrorCodes));
            }

            var statuses = errors.StatusesOf(code);
            return statuses.Length == 0 ? IsError(envelope.Code) ? envelope.Code : 400
                : Array.IndexOf(statuses, envelope.Code) >= 0 ? envelope.Code
                : throw Refuse($"'{code}' with {Number(envelope.Code)}", $"'{code}' with {List(statuses)}");
        }

        if (OfFailure.ErrorCode is null && IsError(envelope.Code))
        {
            // An API without codes declares no failures, and has them all the same.
            return envelope.Code;
        }

        var all = operation.ErrorCodes.SelectMany(errors.StatusesOf).Distinct().Order().ToArray();
        return all.Contains(envelope.Code) ? envelope.Code : throw Refuse($"failure with {Number(envelope.Code)}", all.Length == 0 ? "no failure" : List(all));
    }

    private ArgumentException Refuse(string reply, string allowed)
        => new($"The spec does not let {operation.Name} answer {reply}, but: {allowed}. RepliesRaw sends what no spec allows.");

    private static bool IsError(int status) => status is >= 400 and < 600;

    private static string List(int[] statuses) => string.Join(", ", statuses.Select(Number));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
