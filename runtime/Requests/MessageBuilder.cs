using System.Reflection;
using System.Runtime.CompilerServices;
using Genviral.Gen.ForGenerated;

namespace Genviral.Gen.Requests;

/// <summary>Makes the HTTP message of one attempt.</summary>
internal sealed class MessageBuilder
{
    private const string Accept = "Accept";
    private const string Json = "application/json";
    private const string UserAgent = "User-Agent";

    /// <summary>What the product calls itself where nobody says otherwise.</summary>
    internal static readonly string DefaultUserAgent = MakeUserAgent();

    private readonly BaseAddress _address;
    private readonly ApiAuth _auth;
    private readonly KeyValuePair<string, string>[] _headers;
    private readonly string? _userAgent;

    /// <summary>The URLs of calls without parameters, made and taken apart once.</summary>
    private readonly ConditionalWeakTable<ApiOperation, Uri> _fixedUrls = new();
    private KeyHeader? _lastKey;

    internal MessageBuilder(BaseAddress address, ApiAuth auth, KeyValuePair<string, string>[] headers, string? userAgent)
    {
        _address = address;
        _auth = auth;
        _headers = headers;
        foreach (var (name, value) in headers)
        {
            HeaderText.Check(name, value);
        }

        _userAgent = userAgent is null ? null : HeaderText.Check(UserAgent, userAgent);
    }

    /// <summary>The message to the API.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal HttpRequestMessage Build(ApiRequest request, string? key) => WithHeaders(Start(request, MakeUrl(request, key), _userAgent), request, key);

    /// <summary>The message to where the API has sent it, at its own origin: the key goes along.</summary>
    internal HttpRequestMessage BuildAt(ApiRequest request, Uri url, string? key)
    {
        if (key is not null && _auth.Place == ApiAuthPlace.Query && !url.Query.Contains(Uri.EscapeDataString(key), StringComparison.OrdinalIgnoreCase))
        {
            var query = new QueryText();
            query.Add(_auth.Name, key);
            url = new UriBuilder(url) { Query = url.Query.Length <= 1 ? query.ToString() : $"{url.Query}&{query}" }.Uri;
        }

        return WithHeaders(Start(request, url, _userAgent), request, key);
    }

    /// <summary>The message to where the API has sent it, at another origin: no key, and no header of the API or the caller, since any may be a credential.</summary>
    internal HttpRequestMessage BuildForOther(ApiRequest request, Uri url) => Start(request, url, _userAgent is null ? null : DefaultUserAgent);

    private static string MakeUserAgent()
    {
        var version = typeof(MessageBuilder).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
        return "Genviral.Gen/" + version.Split('+')[0];
    }

    private static ApiMessage Start(ApiRequest request, Uri url, string? userAgent)
    {
        var message = new ApiMessage(request, url) { Content = request.Body?.MakeContent() ?? MakeNone(request.Operation) };
        message.Headers.TryAddWithoutValidation(Accept, request.Operation.AnswerMediaType is { } type ? $"{type}, {Json}" : Json);
        if (userAgent is not null)
        {
            message.Headers.TryAddWithoutValidation(UserAgent, userAgent);
        }

        return message;
    }

    /// <summary>
    /// .NET itself sends a message again when a connection closes before the answer and no content has been sent: a POST without a body,
    /// too, which may have been done. Content without bytes is content, and looks the same on the wire.
    /// </summary>
    private static ByteArrayContent? MakeNone(ApiOperation operation) => operation.IsIdempotent ? null : new ByteArrayContent([]);

    private HttpRequestMessage WithHeaders(HttpRequestMessage message, ApiRequest request, string? key)
    {
        foreach (var header in _headers)
        {
            SetHeader(message, header.Key, header.Value);
        }

        foreach (var header in request.Headers)
        {
            SetHeader(message, header.Key, header.Value);
        }

        if (key is not null && _auth.Place == ApiAuthPlace.Header)
        {
            SetHeader(message, _auth.Name, KeyValue(key));
        }

        return message;
    }

    /// <summary>The header's value, which is the same for call after call.</summary>
    private string KeyValue(string key)
    {
        var last = _lastKey;
        if (last is null || !ReferenceEquals(last.Key, key))
        {
            _lastKey = last = new KeyHeader(key, _auth.Prefix + key);
        }

        return last.Value;
    }

    private Uri MakeUrl(ApiRequest request, string? key)
    {
        var operation = request.Operation;
        var isKeyInUrl = key is not null && _auth.Place is ApiAuthPlace.Path or ApiAuthPlace.Query;
        if (isKeyInUrl)
        {
            return MakeUrlWithKey(request, key!);
        }

        if (!operation.Template.IsFixed || request.HasQuery)
        {
            return _address.Join(operation.Template, request.PathValues, request.QueryParameters);
        }

        if (!_fixedUrls.TryGetValue(operation, out var url))
        {
            url = _address.Join(operation.Template, [], query: "");
            _fixedUrls.AddOrUpdate(operation, url);
        }

        return url;
    }

    private Uri MakeUrlWithKey(ApiRequest request, string key)
    {
        KeyValuePair<string, string>? keyInPath = _auth.Place == ApiAuthPlace.Path ? new(_auth.Name, key) : null;
        var path = request.Operation.Template.Fill(request.PathValues, keyInPath);
        if (keyInPath is not null)
        {
            return _address.Join(path, request.QueryParameters, keyInPath);
        }

        var query = new QueryText();
        query.Add(_auth.Name, key);
        return _address.Join(path, request.HasQuery ? $"{request.QueryParameters}&{query}" : query.ToString());
    }

    /// <summary>The last value of a name counts; headers of the content go there, and need content to stand at.</summary>
    private static void SetHeader(HttpRequestMessage message, string name, string value)
    {
        if (message.Headers.NonValidated.Contains(name))
        {
            message.Headers.Remove(name);
        }

        if (!message.Headers.TryAddWithoutValidation(name, value))
        {
            var content = message.Content ??= new ByteArrayContent([]);
            content.Headers.Remove(name);
            content.Headers.TryAddWithoutValidation(name, value);
        }
    }

    private sealed record KeyHeader(string Key, string Value)
    {
        public override string ToString() => nameof(KeyHeader);
    }
}
