using System.ComponentModel;
using System.Text.Json;
using Genviral.Gen.Drift;
using Genviral.Gen.Responses;

namespace Genviral.Gen.ForGenerated;

/// <summary>What an envelope says, whatever its wire names.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct EnvelopeParts
{
    private readonly ReadOnlySpan<byte> _body;
    private readonly EnvelopeShape? _shape;
    private readonly EnvelopeSpans _spans;
    private readonly bool _isDataRaw;
    private readonly bool _isAllData;
    private readonly DriftNotes? _drift;

    internal EnvelopeParts(ApiCall call, bool isOk, string message)
    {
        Call = call;
        Ok = isOk;
        Code = call.StatusCode;
        Message = message;
    }

    internal EnvelopeParts(ApiCall call, bool isOk, EnvelopeShape shape, ReadOnlySpan<byte> body, EnvelopeSpans spans, DataContent data, DriftNotes? drift)
    {
        _drift = drift;
        var texts = new EnvelopeTexts(body, spans, call.StatusCode);
        Call = call;
        Ok = isOk;
        Code = texts.ReadCode();
        Message = texts.ReadMessage();
        ErrorCode = texts.ReadErrorCode();
        Issues = texts.ReadIssues();
        HasData = data.IsRead;
        _body = body;
        _shape = shape;
        _spans = texts.Spans;
        _isAllData = shape.Plan.Root.IsData && data.IsExpected && isOk;
        _isDataRaw = data.IsExpected ? data.Misfit is not null : !shape.Plan.Root.IsData;
    }

    private EnvelopeParts(bool isOk, int code)
    {
        Call = new ApiCall(code);
        Ok = isOk;
        Code = code;
        Message = "";
    }

    /// <summary>Whether the call worked.</summary>
    public bool Ok { get; }

    /// <summary>The envelope's code; the HTTP status where it has none.</summary>
    public int Code { get; }

    /// <summary>The message; empty when absent.</summary>
    public string Message { get; private init; }

    /// <summary>Whether data was read.</summary>
    public bool HasData { get; }

    /// <summary>The error code, if there is one.</summary>
    public string? ErrorCode { get; private init; }

    /// <summary>The issues, if there are any.</summary>
    public Issues? Issues { get; private init; }

    /// <summary>The HTTP status.</summary>
    public int StatusCode => Call.StatusCode;

    /// <summary>Where the answer came from.</summary>
    public ApiCall Call { get; }

    /// <summary>Data that does not fit, or is not expected, as it came; null if it is null or was read.</summary>
    public JsonElement? RawData
    {
        get
        {
            if (!_isDataRaw || !_spans.Data.IsFound)
            {
                return null;
            }

            var input = new JsonInput(_spans.Data.In(_body));
            return input.TryReadNull() ? null : input.ReadJson();
        }
    }

    /// <summary>The members that the shape does not name, and those that could not be read as it says. Never null.</summary>
    public IReadOnlyDictionary<string, JsonElement> Additional
        => _shape is null || _isAllData || !_spans.HasAdditional
            ? AdditionalMembers.None
            : AdditionalMembers.Read(_body, _shape.Plan.Root.Members, in _spans);

    /// <summary>A success that is made by hand.</summary>
    public static EnvelopeParts Success(int code) => new(isOk: true, code);

    /// <summary>A failure that is made by hand.</summary>
    public static EnvelopeParts Failure(int code, string? errorCode, Issues? issues, string message)
        => new(isOk: false, code) { ErrorCode = errorCode, Issues = issues, Message = message };

    /// <summary>Goes to the value of a typed further member, if it came.</summary>
    public bool TryGetField(ReadOnlySpan<byte> wireName, out JsonInput input)
    {
        var index = _shape?.Plan.Fields.IndexOf(wireName) ?? -1;
        var span = index < 0 ? default : _spans.Field(index);
        input = span.IsFound ? new JsonInput(span.In(_body), span.Start, _drift) : default;
        return span.IsFound;
    }
}
