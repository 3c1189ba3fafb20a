using System.Net;
using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Benchmarks.Measurements;

/// <summary>What an emitted reader gets when an answer has come.</summary>
internal sealed class Answers
{
    private readonly ApiOperation _operation = new("posts.get", "GET", "/posts/{postId}");
    private readonly EnvelopeShape _shape = new();
    private readonly ApiCall _call;

    internal Answers()
    {
        using var response = new HttpResponseMessage(HttpStatusCode.OK);
        _call = new ApiCall(_operation, response, default, 1);
    }

    internal ApiAnswer Of(ReadOnlySpan<byte> body) => new(body, _operation, _shape, _call);
}
