using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Genviral.Gen.Drift;
using Genviral.Gen.Json;
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

    // The spans of typed members that do not fit, which nobody can tell by the spans themselves.
    private readonly List<PartSpan>? _misfits;

    internal EnvelopeParts(ApiCall call, bool isOk)
    {
        Call = call;
        Ok = isOk;
        Code = call.StatusCode;
        Message = "";
    }

    internal EnvelopeParts(ApiCall call, bool isOk, EnvelopeShape shape, ReadOnlySpan<byte> body, scoped in EnvelopeSpans spans, DataContent data, DriftNotes? drift)
    {
        _drift = drift;
        _spans = spans;
        Call = call;
        Ok = isOk;
        Code = EnvelopeTexts.ReadCode(body, ref _spans, call.StatusCode);
        Message = EnvelopeTexts.ReadMessage(body, ref _spans);

        // Where the data lies beside the parts, a member of that name is the data's.
        ErrorCode = isOk && (shape.TellsOkByErrorCode || shape.Plan.Root.IsData) ? null : EnvelopeTexts.ReadErrorCode(body, ref _spans);
        if (drift is not null && !isOk && ErrorCode is not null)
        {
            drift.AddErrorCode(ErrorCode, _spans[EnvelopePart.ErrorCode].Start);
        }

        Issues = EnvelopeTexts.ReadIssues(body, ref _spans);
        HasData = data.IsRead;
        _body = body;
        _shape = shape;
        _isAllData = shape.Plan.Root.IsData && data.IsExpected && isOk;
        _misfits = isOk || shape.Fields.Length == 0 ? null : [];
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
    public JsonElement? RawData => _isDataRaw && _spans.Data.IsFound ? ReadRawData() : null;

    /// <summary>The members that the shape does not name, and those that could not be read as it says. Never null.</summary>
    public IReadOnlyDictionary<string, JsonElement> Additional
        => _shape is null || _isAllData || (!_spans.HasAdditional && _misfits is null or { Count: 0 })
            ? AdditionalMembers.None
            : ReadAdditional(_shape);

    /// <summary>A success that is made by hand.</summary>
    public static EnvelopeParts Success(int code) => new(isOk: true, code);

    /// <summary>A failure that is made by hand.</summary>
    public static EnvelopeParts Failure(int code, string? errorCode, Issues? issues, string message)
        => new(isOk: false, code) { ErrorCode = errorCode, Issues = issues, Message = message };

    /// <inheritdoc cref="Field{T}"/>
    public T? Field<T, TJson>(ReadOnlySpan<byte> wireName)
        where TJson : struct, IJson<T>
        => Field(wireName, JsonDelegates<T, TJson>.Read);

    /// <summary>Reads a typed further member.</summary>
    /// <returns>The default where it is absent, and where it does not fit in a failure, which tells of itself all the same: then it is among <see cref="Additional"/>.</returns>
    /// <exception cref="JsonException">It does not fit, and the call worked.</exception>
    public T? Field<T>(ReadOnlySpan<byte> wireName, JsonRead<T> read) => TryRead(wireName, read, out var value) ? value : default;

    /// <inheritdoc cref="OptionalField{T}"/>
    public Optional<T> OptionalField<T, TJson>(ReadOnlySpan<byte> wireName)
        where TJson : struct, IJson<T>
        => OptionalField(wireName, JsonDelegates<T, TJson>.Read);

    /// <summary>Reads a typed further member, which may be absent or null.</summary>
    /// <inheritdoc cref="Field{T}"/>
    public Optional<T> OptionalField<T>(ReadOnlySpan<byte> wireName, JsonRead<T> read)
        => TryRead(wireName, read, out var value) ? new(value) : default;

    // What few answers have is read outside, so that the others do not clear its stack.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private JsonElement? ReadRawData()
    {
        var input = new JsonInput(_spans.Data.In(_body));
        return input.TryReadNull() ? null : input.ReadJson();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Dictionary<string, JsonElement> ReadAdditional(EnvelopeShape shape)
    {
        var spans = _spans;
        foreach (var misfit in _misfits ?? [])
        {
            spans.Keep(misfit.Member);
        }

        return AdditionalMembers.Read(_body, shape.Plan.Root.Members, in spans);
    }

    private bool TryRead<T>(ReadOnlySpan<byte> wireName, JsonRead<T> read, [MaybeNullWhen(false)] out T value)
    {
        ArgumentNullException.ThrowIfNull(read);
        value = default;
        var index = _shape?.Plan.Fields.IndexOf(wireName) ?? -1;
        var span = index < 0 ? default : _spans.Field(index);
        if (!span.IsFound)
        {
            return false;
        }

        try
        {
            var input = new JsonInput(span.In(_body), span.Start, _drift);
            value = read(ref input);
            return true;
        }
        catch (JsonMisfitException) when (_misfits is not null)
        {
            _misfits.Add(span);
            return false;
        }
    }
}
