using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Genviral.Gen.Drift;
using Genviral.Gen.Json;
using Genviral.Gen.Responses;

namespace Genviral.Gen.ForGenerated;

/// <summary>Makes a result of an answer.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate TResult ApiRead<out TResult>(in ApiAnswer answer);

/// <summary>An answer: its body, come whole, or its open stream.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct ApiAnswer
{
    private readonly ReadOnlySpan<byte> _body;
    private readonly ApiOperation _operation;
    private readonly EnvelopeShape _shape;
    private readonly ApiCall _call;
    private readonly ApiStream? _stream;
    private readonly Delegate? _readData;
    private readonly DriftNotes? _drift;

    internal ApiAnswer(ReadOnlySpan<byte> body, ApiOperation operation, EnvelopeShape shape, ApiCall call, Delegate? readData = null, DriftNotes? drift = null)
    {
        _drift = drift;
        _readData = readData;
        _body = body;
        _operation = operation;
        _shape = shape;
        _call = call;
    }

    internal ApiAnswer(ApiStream stream, ApiOperation operation, EnvelopeShape shape, ApiCall call)
        : this(default(ReadOnlySpan<byte>), operation, shape, call) => _stream = stream;

    /// <summary>Reads the envelope with its data.</summary>
    /// <param name="read">Reads the data.</param>
    /// <param name="isOptional">Whether a call that worked may come without data, or with null for it.</param>
    /// <param name="data">The data, where it is there and fits.</param>
    /// <exception cref="ApiProtocolException">The answer is no envelope, or does not fit.</exception>
    public EnvelopeParts ReadEnvelope<TData>(JsonRead<TData> read, bool isOptional, out TData? data)
    {
        ArgumentNullException.ThrowIfNull(read);
        return Read(read, isOptional, out data);
    }

    /// <summary>Reads the envelope with its data, which a call that worked has, by what was given with the call.</summary>
    /// <param name="data">The data, where it is there and fits.</param>
    /// <exception cref="ApiProtocolException">The answer is no envelope, or does not fit.</exception>
    public EnvelopeParts ReadEnvelope<TData>(out TData? data) => Read((JsonRead<TData>?)_readData, isOptional: false, out data);

    /// <summary>Reads an envelope without data; data that comes all the same is kept raw.</summary>
    /// <exception cref="ApiProtocolException">The answer is no envelope, or does not fit.</exception>
    public EnvelopeParts ReadEnvelope() => Read<JsonElement>(null, isOptional: true, out _);

    /// <summary>The open stream of a call that worked; else reads the envelope that says why it did not.</summary>
    /// <param name="data">The stream, which the caller disposes; null for a failure.</param>
    /// <exception cref="ApiProtocolException">The answer is no envelope, or one of a call that worked.</exception>
    public EnvelopeParts ReadStream(out ApiStream? data)
    {
        data = _stream;
        if (_stream is not null)
        {
            return Bare(isOk: true);
        }

        var parts = ReadEnvelope();
        return parts.Ok ? throw JsonMisfitException.At("$", "a stream, or the envelope of a failure", "the envelope of a call that worked") : parts;
    }

    private EnvelopeParts Read<TData>(JsonRead<TData>? read, bool isOptional, out TData? data)
    {
        data = default;
        var isSuccess = _operation.IsSuccess(_call.StatusCode);
        var mayBeBare = MayBeBare(isSuccess, needsData: !isOptional);
        if (_body.IsEmpty && mayBeBare)
        {
            return Bare(isSuccess);
        }

        var reader = new EnvelopeReader<TData>(_shape.Plan, read, isOptional);
        try
        {
            BodyCheck.Require(_body);
            reader.Read(_body, _drift);
        }
        catch (Exception exception) when (exception is JsonException or BodyException && mayBeBare && _shape.IsStatusEnough && (read is null || !isSuccess))
        {
            return Bare(isSuccess);
        }

        data = reader.Data;
        var content = new DataContent(read is not null, reader.HasData, reader.DataMisfit);
        return Finish(in reader.Spans, reader.RootKind, content, isSuccess, isOptional);
    }

    /// <summary>Where no member of the body tells whether the call worked, or none can be there, the status says it all.</summary>
    private bool MayBeBare(bool isSuccess, bool needsData)
    {
        var isStatusEnough = _shape.IsStatusEnough || _call.StatusCode is 204 or 205;
        return isStatusEnough && (!isSuccess || !needsData);
    }

    private EnvelopeParts Bare(bool isOk)
    {
        KeepStart(isOk);
        return new EnvelopeParts(_call, isOk);
    }

    private EnvelopeParts Finish(scoped in EnvelopeSpans spans, JsonValueKind rootKind, DataContent data, bool isSuccess, bool isOptional)
    {
        if (!_shape.IsStatusEnough && rootKind != JsonValueKind.Object)
        {
            throw NoObject();
        }

        var isOk = _shape.IsStatusEnough ? isSuccess : OkReader.Read(_shape, spans[EnvelopePart.Ok], _body, isSuccess);
        KeepStart(isOk);
        if (isOk && (data.Misfit is not null || (data.IsExpected && !data.IsRead && !isOptional)))
        {
            throw data.Misfit ?? NoData(spans[EnvelopePart.ErrorCode].IsFound);
        }

        return new EnvelopeParts(_call, isOk, _shape, _body, in spans, data, _drift);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Exception NoObject() => new JsonInput(_body).Misfit("an object, the envelope");

    private JsonMisfitException NoData(bool hasErrorCode)
        => JsonMisfitException.At(
            _shape.Data is null or "." ? "$" : "$." + _shape.Data,
            "the data of a call that worked",
            hasErrorCode && _shape.Ok is null
                ? $"an answer without it, whose error code counts for nothing beside 'ok: none' (it does with 'ok: {{ {_shape.ErrorCode}: 0 }}')"
                : "an answer without it");

    private void KeepStart(bool isOk)
    {
        if (!isOk)
        {
            _call.KeepBodyStart(_body);
        }
    }
}
