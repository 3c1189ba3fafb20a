using System.Net.Http.Headers;

namespace Genviral.Gen.Requests;

/// <summary>A body of JSON, already written.</summary>
internal sealed class JsonRequestBody(byte[] json) : RequestBody
{
    private static readonly MediaTypeHeaderValue MediaType = new("application/json");

    internal override bool IsReplayable => true;

    internal override HttpContent MakeContent() => new ByteArrayContent(json) { Headers = { ContentType = MediaType } };
}
