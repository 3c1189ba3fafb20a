using System.Net;
using System.Net.Http.Headers;

namespace Genviral.Gen.Benchmarks.Peers;

/// <summary>Answers each request at once with the same bytes, so that nothing is measured but the client.</summary>
internal sealed class FixedAnswer(byte[] body) : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = new HttpResponseMessage(HttpStatusCode.OK) { RequestMessage = request, Content = new ByteArrayContent(body) };
        response.Content.Headers.ContentType = Json;
        return Task.FromResult(response);
    }
}
