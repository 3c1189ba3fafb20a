using System.Diagnostics;
using Genviral.Gen.ForGenerated;
using Genviral.Gen.Retry;
using Genviral.Gen.Transport;
using Microsoft.Extensions.Logging;

namespace Genviral.Gen.Telemetry;

/// <summary>What listeners are told of one call: one span, one measurement of each kind, and lines for what failed.</summary>
internal sealed class CallRecord(CallTelemetry telemetry, ApiOperation operation, Activity? activity) : CallScope
{
    private readonly long _start = telemetry.Time.GetTimestamp();
    private int _attempts;
    private ApiCall? _answer;

    internal override void AttemptStarts(int attempt, HttpRequestMessage message)
    {
        _attempts = attempt;
        _answer = null;
    }

    internal override void AttemptIsAnswered(ApiCall answer) => _answer = answer;

    internal override void AttemptEnds(int attempt, IApiEnvelope? envelope, ApiException? failure, in RetryVerdict verdict)
    {
        // One that failed before it had a message has not started, but was made.
        _attempts = attempt;
        if (!verdict.GoesAgain)
        {
            return;
        }

        var outcome = CallOutcome.Of(telemetry.Description, _answer, envelope, failure);
        activity?.AddEvent(new ActivityEvent("genviral.retry", tags: new ActivityTagsCollection
        {
            { TagNames.ResendCount, attempt },
            { TagNames.Status, outcome.Status },
            { TagNames.ErrorType, outcome.ErrorType },
        }));
        if (telemetry.Logger is { } logger)
        {
            CallLog.Repeats(logger, telemetry.Description.ClientName, operation, attempt, outcome);
        }
    }

    internal override void Ends(IApiEnvelope? envelope, Exception? exception)
    {
        var outcome = CallOutcome.Of(telemetry.Description, _answer, envelope, exception);
        var elapsed = telemetry.Time.GetElapsedTime(_start);
        Measure(outcome, elapsed);
        Trace(outcome);
        if (!outcome.IsSuccess && telemetry.Logger is { } logger)
        {
            Log(logger, outcome, elapsed, exception);
        }
    }

    private void Measure(in CallOutcome outcome, TimeSpan elapsed)
    {
        if (!Instruments.Duration.Enabled && !Instruments.Attempts.Enabled)
        {
            return;
        }

        var tags = telemetry.Tags(operation);
        if (outcome.Status is { } status)
        {
            tags.Add(TagNames.Status, status);
        }

        if (outcome.ErrorType is { } errorType)
        {
            tags.Add(TagNames.ErrorType, errorType);
        }

        Instruments.Duration.Record(elapsed.TotalSeconds, tags);
        Instruments.Attempts.Record(_attempts, tags);
    }

    /// <summary>The status of the span is that of the envelope: HTTP may say 200 to a failure.</summary>
    private void Trace(in CallOutcome outcome)
    {
        if (activity is null)
        {
            return;
        }

        if (activity.IsAllDataRequested)
        {
            activity.SetTag(TagNames.Status, outcome.Status);
            activity.SetTag(TagNames.Code, outcome.IsSuccess ? null : outcome.Code);
            activity.SetTag(TagNames.ErrorType, outcome.ErrorType);
            activity.SetTag(TagNames.ResendCount, _attempts > 1 ? _attempts - 1 : null);
            activity.SetStatus(outcome.IsSuccess ? ActivityStatusCode.Unset : ActivityStatusCode.Error);
        }

        activity.Dispose();
    }

    private void Log(ILogger logger, in CallOutcome outcome, TimeSpan elapsed, Exception? exception)
    {
        var record = new CallLogEntry(telemetry.Description.ClientName, operation, _attempts, elapsed.TotalMilliseconds);
        if (exception is null)
        {
            CallLog.Refused(logger, record, outcome);
        }
        else if (exception is OperationCanceledException)
        {
            CallLog.Cancelled(logger, record);
        }
        else
        {
            CallLog.Failed(logger, record, outcome);
        }
    }
}
