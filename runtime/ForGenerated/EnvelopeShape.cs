using System.ComponentModel;
using Genviral.Gen.Responses;

namespace Genviral.Gen.ForGenerated;

/// <summary>Where an API's envelope has its parts: dotted paths (<c>error.code</c>, <c>errors.0.code</c>), null for a part that it does not have.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnvelopeShape
{
    private EnvelopePlan? _plan;
    private EnvelopeShape? _ofFailure;
    private bool _isOfFailure;

    /// <summary>Whether the call worked; null: its HTTP status tells.</summary>
    public string? Ok { get; init; } = "ok";

    /// <summary>The constant (string, long, double or bool) that means yes at <see cref="Ok"/>; null (default): the boolean true.</summary>
    public object? OkValue { get; init; }

    /// <summary>The number that mirrors the HTTP status.</summary>
    public string? Code { get; init; } = "code";

    /// <summary>The message.</summary>
    public string? Message { get; init; } = "message";

    /// <summary>The data; <c>.</c>: the whole answer.</summary>
    public string? Data { get; init; } = "data";

    /// <summary>The error code, text or a number.</summary>
    public string? ErrorCode { get; init; } = "error_code";

    /// <summary>The issues.</summary>
    public string? Issues { get; init; } = "issues";

    /// <summary>The wire names of further members that are typed.</summary>
    public string[] Fields { get; init; } = [];

    /// <summary>No envelope: the HTTP status tells whether it worked, and the body is the data.</summary>
    public static EnvelopeShape None { get; } = new() { Ok = null, Code = null, Message = null, Data = ".", ErrorCode = null, Issues = null };

    internal static EnvelopeShape Genviral { get; } = new();

    /// <summary>The envelope of a failure where a success has none: the status tells that it is one, and the body need not.</summary>
    internal EnvelopeShape OfFailure
        => _ofFailure ??= new() { Ok = Ok, OkValue = OkValue, Code = Code, Message = Message, Data = null, ErrorCode = ErrorCode, Issues = Issues, Fields = Fields, _isOfFailure = true };

    /// <summary>Whether the HTTP status tells if a call worked, whatever stands in the body.</summary>
    internal bool IsStatusEnough => Ok is null || _isOfFailure;

    /// <summary>Whether a success has a value where a failure has its error code (<c>errcode: 0</c>), which is then none.</summary>
    internal bool TellsOkByErrorCode => Ok is not null && Ok == ErrorCode;

    internal EnvelopePlan Plan => _plan ??= new EnvelopePlan(this);
}
