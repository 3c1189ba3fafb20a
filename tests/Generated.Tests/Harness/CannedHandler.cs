using System.Net;
using System.Text;

namespace Genviral.Gen.Generated.Tests.Harness;

/// <summary>Gives one answer to whatever is sent, without a network, and keeps what was sent.</summary>
internal sealed class CannedHandler(int status, string answer) : HttpMessageHandler
{
    public string Body { get; private set; } = "";

    public Uri? Address { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Address = request.RequestUri;
        Body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        return new HttpResponseMessage((HttpStatusCode)status)
        {
            Content = new StringContent(answer, Encoding.UTF8, "application/json"),
            RequestMessage = request,
        };
    }
}
