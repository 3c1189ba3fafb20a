using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Requests;

/// <summary>The message of an attempt, which knows its call: a handler of a test need not guess it from the URL.</summary>
internal sealed class ApiMessage(ApiRequest request, Uri url) : HttpRequestMessage(request.Operation.HttpMethod, url)
{
    internal ApiRequest Request => request;
}
