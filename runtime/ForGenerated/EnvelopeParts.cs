using System.ComponentModel;
using System.Text.Json;
using Genviral.Gen.Responses;

namespace Genviral.Gen.ForGenerated;

/// <summary>What an envelope says, whatever its wire names.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct EnvelopeParts<TData>
{
    private readonly ReadOnlySpan<byte> _body;
    private readonly EnvelopeShape? _shape;
    private readonly EnvelopeSpans _spans;
    private readonly bool _isDataRaw;
    private readonly bool _isAllData;

    internal EnvelopeParts(ApiFailure source, bool isOk, string message)
    {
        Failure = source;
        Ok = isOk;
        Code = source.StatusCode;
        Message = message;
    }

    internal EnvelopeParts(ApiFailure source, bool isOk, EnvelopeShape shape, ReadOnlySpan<byte> body, scoped in EnvelopeReader<TData> reader, bool readsData)
    {
        var texts = new EnvelopeTexts(body, reader.Spans, source.StatusCode);
        Failure = source;
        Ok = isOk;
        Code = texts.ReadCode();
        Message = texts.ReadMessage();
        ErrorCode = texts.ReadErrorCode();
        Issues = texts.ReadIssues();
        Data = reader.Data;
        HasData = reader.HasData;
        _body = body;
        _shape = shape;
        _spans = texts.Spans;
        _isAllData = shape.Plan.Root.IsData && readsData && isOk;
        _isDataRaw = readsData ? reader.DataMisfit is not null : !shape.Plan.Root.IsData;
    }

    /// <summary>Whether the call worked.</summary>
    public bool Ok { get; }

    /// <summary>The envelope's code; the HTTP status where it has none.</summary>
    public int Code { get; }

    /// <summary>The message; empty when absent.</summary>
    public string Message { get; }

    /// <summary>The data, where it fits.</summary>
    public TData? Data { get; }

    /// <summary>Whether <see cref="Data"/> was read.</summary>
    public bool HasData { get; }

    /// <summary>The error code, if there is one.</summary>
    public string? ErrorCode { get; }

    /// <summary>The issues, if there are any.</summary>
    public Issues? Issues { get; }

    /// <summary>The HTTP status.</summary>
    public int StatusCode => Failure.StatusCode;

    /// <summary>Where the answer came from.</summary>
    public ApiFailure Failure { get; }

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

    /// <summary>Goes to the value of a typed further member, if it came.</summary>
    public bool TryGetField(ReadOnlySpan<byte> wireName, out JsonInput input)
    {
        var index = _shape?.Plan.Fields.IndexOf(wireName) ?? -1;
        var span = index < 0 ? default : _spans.Field(index);
        input = span.IsFound ? new JsonInput(span.In(_body), span.Start) : default;
        return span.IsFound;
    }
}
