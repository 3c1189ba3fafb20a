using System.Diagnostics.CodeAnalysis;
using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Runtime.Tests.Twin;

/// <summary>The answer to a call that returns a stream.</summary>
public sealed record StreamEnvelope : SampleEnvelope
{
    private StreamEnvelope(in EnvelopeParts parts, ApiStream? data)
        : base(parts)
    {
        Data = data;
    }

    [MemberNotNullWhen(true, nameof(Data))]
    public new bool Ok => base.Ok;

    public ApiStream? Data { get; }

    internal static new StreamEnvelope Read(in ApiAnswer answer) => new(answer.ReadStream(out var data), data);

    public new ApiStream EnsureOk() => Ok ? Data : throw Error();
}
