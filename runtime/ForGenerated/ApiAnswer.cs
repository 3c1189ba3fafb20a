using System.ComponentModel;
using System.Text.Json;
using Genviral.Gen.Json;
using Genviral.Gen.Responses;

namespace Genviral.Gen.ForGenerated;

/// <summary>Makes a result of an answer.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate TResult ApiRead<out TResult>(in ApiAnswer answer);

/// <summary>An answer whose body has come whole.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct ApiAnswer
{
    private readonly ReadOnlySpan<byte> _body;
    private readonly ApiOperation _operation;
    private readonly EnvelopeShape _shape;
    private readonly ApiFailure _source;

    internal ApiAnswer(ReadOnlySpan<byte> body, ApiOperation operation, EnvelopeShape shape, ApiFailure source)
    {
        _body = body;
        _operation = operation;
        _shape = shape;
        _source = source;
    }

    /// <summary>Reads the envelope with its data.</summary>
    /// <param name="data">Reads the data.</param>
    /// <param name="isDataOptional">Whether a call that worked may come without data, or with null for it.</param>
    /// <exception cref="ApiProtocolException">The answer is no envelope, or does not fit.</exception>
    public EnvelopeParts<TData> ReadEnvelope<TData>(JsonRead<TData> data, bool isDataOptional = false)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Read(data, isDataOptional);
    }

    /// <summary>Reads an envelope without data; data that comes all the same is kept raw.</summary>
    /// <exception cref="ApiProtocolException">The answer is no envelope, or does not fit.</exception>
    public EnvelopeParts<NoData> ReadEnvelope() => Read<NoData>(null, isDataOptional: true);

    private EnvelopeParts<TData> Read<TData>(JsonRead<TData>? data, bool isDataOptional)
    {
        var isSuccess = _operation.IsSuccess(_source.StatusCode);
        var mayBeBare = MayBeBare(isSuccess, needsData: !isDataOptional);
        if (_body.IsEmpty && mayBeBare)
        {
            return Bare<TData>(isSuccess);
        }

        var reader = new EnvelopeReader<TData>(_shape.Plan, data, isDataOptional);
        try
        {
            BodyCheck.Require(_body);
            reader.Read(_body);
        }
        catch (Exception exception) when (exception is JsonException or BodyException && mayBeBare && _shape.Ok is null && (data is null || !isSuccess))
        {
            return Bare<TData>(isSuccess);
        }

        return Finish(in reader, isSuccess, data is not null, isDataOptional);
    }

    /// <summary>Where no member of the body tells whether the call worked, or none can be there, the status says it all.</summary>
    private bool MayBeBare(bool isSuccess, bool needsData)
    {
        var isStatusEnough = _shape.Ok is null || _source.StatusCode is 204 or 205;
        return isStatusEnough && (!isSuccess || !needsData);
    }

    private EnvelopeParts<TData> Bare<TData>(bool isOk)
    {
        if (!isOk)
        {
            _source.BodyStart = BodyText.Start(_body);
        }

        return new EnvelopeParts<TData>(_source, isOk, isOk ? "" : _source.ReasonPhrase);
    }

    private EnvelopeParts<TData> Finish<TData>(scoped in EnvelopeReader<TData> reader, bool isSuccess, bool readsData, bool isDataOptional)
    {
        var spans = reader.Spans;
        if (_shape.Ok is not null && reader.RootKind != JsonValueKind.Object)
        {
            throw new JsonInput(_body).Misfit("an object, the envelope");
        }

        var isOk = _shape.Ok is null ? isSuccess : OkReader.Read(_shape, spans[EnvelopePart.Ok], _body);
        if (!isOk)
        {
            _source.BodyStart = BodyText.Start(_body);
        }
        else if (reader.DataMisfit is { } misfit)
        {
            throw misfit;
        }
        else if (!reader.HasData && readsData && !isDataOptional)
        {
            throw JsonMisfitException.At("$." + _shape.Data, "the data of a call that worked", "an answer without it");
        }

        return new EnvelopeParts<TData>(_source, isOk, _shape, _body, in reader, readsData);
    }
}
