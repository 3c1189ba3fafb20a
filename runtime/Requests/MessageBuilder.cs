using System.Net.Http.Headers;
using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Requests;

/// <summary>Makes the HTTP message of one attempt.</summary>
internal sealed class MessageBuilder
{
    private static readonly MediaTypeWithQualityHeaderValue AcceptJson = new("application/json");

    private readonly BaseAddress _address;
    private readonly ApiAuth _auth;
    private readonly KeyValuePair<string, string>[] _headers;
    private readonly string? _userAgent;

    internal MessageBuilder(BaseAddress address, ApiAuth auth, IEnumerable<KeyValuePair<string, string>> headers, string? userAgent)
    {
        _address = address;
        _auth = auth;
        _headers = headers.Select(header => KeyValuePair.Create(header.Key, HeaderText.Check(header.Key, header.Value))).ToArray();
        _userAgent = userAgent is null ? null : HeaderText.Check("User-Agent", userAgent);
    }

    internal HttpRequestMessage Build(ApiRequest request, string? key)
    {
        var message = new HttpRequestMessage(request.Operation.HttpMethod, MakeUrl(request, key));
        message.Content = request.Body?.MakeContent();

        if (request.Operation.AnswerMediaType is { } mediaType)
        {
            message.Headers.TryAddWithoutValidation("Accept", mediaType);
        }

        message.Headers.Accept.Add(AcceptJson);
        if (_userAgent is not null)
        {
            message.Headers.TryAddWithoutValidation("User-Agent", _userAgent);
        }

        foreach (var header in _headers.Concat(request.Headers))
        {
            SetHeader(message, header.Key, header.Value);
        }

        if (key is not null && _auth.Place == ApiAuthPlace.Header)
        {
            SetHeader(message, _auth.Name, _auth.Prefix + key);
        }

        return message;
    }

    private Uri MakeUrl(ApiRequest request, string? key)
    {
        KeyValuePair<string, string>? keyInPath = key is not null && _auth.Place == ApiAuthPlace.Path ? new(_auth.Name, key) : null;
        var path = PathText.Fill(request.Operation.PathTemplate, request.PathValues, keyInPath);
        var keyInQuery = new QueryText();
        if (key is not null && _auth.Place == ApiAuthPlace.Query)
        {
            keyInQuery.Add(_auth.Name, key);
        }

        return _address.Join(path, request.QueryParameters.ToString(), keyInQuery.ToString());
    }

    /// <summary>The last value of a name counts; headers of the content go there.</summary>
    private static void SetHeader(HttpRequestMessage message, string name, string value)
    {
        if (message.Headers.NonValidated.Contains(name))
        {
            message.Headers.Remove(name);
        }

        if (!message.Headers.TryAddWithoutValidation(name, value) && message.Content is { } content)
        {
            content.Headers.Remove(name);
            content.Headers.TryAddWithoutValidation(name, value);
        }
    }
}
