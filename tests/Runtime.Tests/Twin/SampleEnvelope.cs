using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Runtime.Tests.Twin;

/// <summary>The answer to every call, as the generator emits it.</summary>
public partial record SampleEnvelope : IApiEnvelope
{
    private protected SampleEnvelope(in EnvelopeParts parts)
    {
        Ok = parts.Ok;
        Code = parts.Code;
        Message = parts.Message;
        ErrorCode = parts.ErrorCode;
        Issues = parts.Issues;
        RawData = parts.RawData;
        Call = parts.Call;
        RequestId = parts.Field<string?, OrNullJson<string, StringJson>>("request_id"u8);
        Additional = parts.Additional;
    }

    public bool Ok { get; }

    public int Code { get; }

    public string Message { get; }

    public string? ErrorCode { get; }

    public Issues? Issues { get; }

    public IReadOnlyDictionary<string, JsonElement> Additional { get; }

    public JsonElement? RawData { get; }

    public ApiCall Call { get; }

    public string? RequestId { get; }

    internal static SampleEnvelope Read(in ApiAnswer answer) => new(answer.ReadEnvelope());

    public void EnsureOk()
    {
        if (!Ok)
        {
            throw Error();
        }
    }

    private protected ApiErrorException Error() => new(this, Call);
}

/// <summary>The answer to a call that returns data.</summary>
public partial record SampleEnvelope<TData> : SampleEnvelope
{
    private SampleEnvelope(in EnvelopeParts parts, TData? data)
        : base(parts)
    {
        Data = data;
    }

    [MemberNotNullWhen(true, nameof(Data))]
    public new bool Ok => base.Ok;

    public TData? Data { get; }

    internal static SampleEnvelope<TData> Read(in ApiAnswer answer, JsonRead<TData> read, bool isOptional = false)
        => new(answer.ReadEnvelope(read, isOptional, out var data), data);

    public new TData EnsureOk() => Ok ? Data : throw Error();
}
