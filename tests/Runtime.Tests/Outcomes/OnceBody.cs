using Genviral.Gen.ForGenerated;
using Genviral.Gen.Requests;

namespace Genviral.Gen.Runtime.Tests.Outcomes;

/// <summary>A body that can be read once only, as an open stream.</summary>
internal sealed class OnceBody : RequestBody
{
    private static readonly ApiOperation Put = new("files.put", "PUT", "/files");

    internal override bool IsReplayable => false;

    /// <summary>A request with such a body, of a method that would be repeated otherwise.</summary>
    internal static ApiRequest Request() => new(Put) { Body = new OnceBody() };

    internal override HttpContent MakeContent() => new StreamContent(new MemoryStream("data"u8.ToArray()));
}
