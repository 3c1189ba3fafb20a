using System.Net.Http.Headers;

namespace Genviral.Gen.Requests;

/// <summary>A body that is a stream.</summary>
internal sealed class BinaryRequestBody(StreamSource source, MediaTypeHeaderValue mediaType) : RequestBody
{
    internal override bool IsReplayable => source.IsReplayable;

    internal override HttpContent MakeContent() => new StreamSourceContent(source, progress: null) { Headers = { ContentType = mediaType } };
}
